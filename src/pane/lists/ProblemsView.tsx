import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { Problem } from "../../core/plan/problem";
import type { Review } from "../../core/review/review";
import { LongList } from "./LongList";
import { usePane } from "../parts/paneContext";
import { isReadingProblem } from "./problemPlace";

/** Records of the ledger that could not be used or need an eye, each with its place. */
export function ProblemsView({ review }: { review: Review }) {
  const { words } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const problems = review.problems.filter((problem) => !isReadingProblem(problem, review));
  const intro = !review.records.ledger
    ? pane.noLedgerYet
    : problems.length === 0
      ? pane.noProblems
      : pane.problemsIntro;
  return (
    <>
      <Caption1 as="p" block className={styles.intro}>
        {intro}
      </Caption1>
      <LongList rows={problems} keyOf={keyOf} label={pane.problems} rowHeight={64}>
        {(problem, tabIndex) => <ProblemRow problem={problem} tabIndex={tabIndex} />}
      </LongList>
    </>
  );
}

const keyOf = ({ code, sheet, row, text }: Problem) => `${code} ${sheet.id} ${row} ${text}`;

function ProblemRow({ problem, tabIndex }: { problem: Problem; tabIndex: 0 | -1 }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { code, sheet, row, text } = problem;
  return (
    <button
      type="button"
      data-stop
      tabIndex={tabIndex}
      className={styles.row}
      onClick={() => void session.goTo(sheet, { row, column: 0, columns: 1 })}
    >
      <Warning16Regular className={styles.icon} />
      <span className={styles.texts}>
        <span className={styles.problem}>{words.problem[code]}</span>
        <Caption1 className={styles.place}>
          {words.place(sheet.name, row + 1)}
          {text !== "" && ` · ${text}`}
        </Caption1>
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  intro: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
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
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  // Elsewhere these words stand within a sentence.
  problem: { "::first-letter": { textTransform: "uppercase" } },
  texts: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
