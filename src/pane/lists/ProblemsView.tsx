import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { groupProblems, type Problem, type ProblemGroup } from "../../core/plan/problem";
import type { Review } from "../../core/review/review";
import { LongList } from "./LongList";
import { usePane } from "../parts/paneContext";
import { useOpened } from "../parts/useOpened";
import { isReadingProblem } from "./problemPlace";

/** So many of a kind are shown at first. */
const AT_FIRST = 5;

/** Records and corrections that could not be used or need an eye, those of a kind together, each with its place. */
export default function ProblemsView({ review }: { review: Review }) {
  const { words } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const opened = useOpened();
  const groups = useMemo(
    () => groupProblems(review.problems.filter((problem) => !isReadingProblem(problem, review))),
    [review],
  );
  const rows = groups.flatMap((group) => rowsOf(group, opened.has(keyOfGroup(group))));
  const intro = !review.records.ledger
    ? pane.noLedgerYet
    : groups.length === 0
      ? pane.noProblems
      : pane.problemsIntro;
  return (
    <>
      <Caption1 as="p" block className={styles.intro}>
        {intro}
      </Caption1>
      <LongList rows={rows} keyOf={({ key }) => key} label={pane.problems} rowHeight={48}>
        {({ group, problem, hidden }, tabIndex) => (
          <>
            {problem === group.problems[0] && <Heading group={group} />}
            <ProblemRow problem={problem} tabIndex={tabIndex} />
            {hidden > 0 && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.more}
                onClick={() => {
                  opened.toggle(keyOfGroup(group), true);
                }}
              >
                {pane.moreProblems(hidden)}
              </Button>
            )}
          </>
        )}
      </LongList>
    </>
  );
}

interface ProblemLine {
  key: string;
  group: ProblemGroup;
  problem: Problem;
  /** How many more of the group stand behind this one, unseen. */
  hidden: number;
}

function rowsOf(group: ProblemGroup, isOpened: boolean): ProblemLine[] {
  const { problems } = group;
  const shown = isOpened ? problems : problems.slice(0, AT_FIRST);
  return shown.map((problem, index) => ({
    key: `${keyOfGroup(group)} ${problem.row} ${problem.text}`,
    group,
    problem,
    hidden: index === shown.length - 1 ? problems.length - shown.length : 0,
  }));
}

const keyOfGroup = ({ sheet, code }: ProblemGroup) => `${sheet.id} ${code}`;

/** What kind of problem it is, how often, and what to do about it. */
function Heading({ group: { code, sheet, problems } }: { group: ProblemGroup }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <Warning16Regular className={styles.icon} />
      <div className={styles.texts}>
        <Caption1Strong as="h2" className={styles.kind}>
          {words.pane.problemsOf(words.problem[code], sheet.name, problems.length)}
        </Caption1Strong>
        <Caption1 className={styles.remedy}>{words.problemRemedy[code]}</Caption1>
      </div>
    </div>
  );
}

function ProblemRow({ problem, tabIndex }: { problem: Problem; tabIndex: 0 | -1 }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { sheet, row, column = 0, text, record } = problem;
  const about = [record?.item, record?.title].filter((each) => each && each !== text);
  return (
    <button
      type="button"
      data-stop
      tabIndex={tabIndex}
      className={styles.row}
      onClick={() => void session.goTo(sheet, { row, column, columns: 1 })}
    >
      <span className={styles.place}>{words.pane.rowOf(row + 1)}</span>
      <span className={styles.texts}>
        {text !== "" && <span className={styles.text}>{text}</span>}
        {about.length > 0 && <Caption1 className={styles.remedy}>{about.join(" · ")}</Caption1>}
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  intro: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // Elsewhere these words stand within a sentence.
  kind: { margin: 0, "::first-letter": { textTransform: "uppercase" } },
  remedy: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  row: {
    display: "grid",
    gridTemplateColumns: "62px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `6px ${tokens.spacingHorizontalL}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  place: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  texts: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "1px" },
  text: { overflowWrap: "anywhere" },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  more: { marginLeft: "66px" },
});
