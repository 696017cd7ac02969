import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ItemFinding, UnitPart } from "../../core/review/review";
import { CALLING, STATES } from "../../core/review/state";
import { badgeWords, furtherReasons } from "../../words/compose/badgeWords";
import { nextStep } from "../../words/compose/nextStep";
import { deadlineWords } from "../../words/compose/deadlineWords";
import { CountBars } from "./CountBar";
import { EnterReports } from "./EnterReports";
import { UnitRecords } from "./UnitRecords";
import { usePane } from "../parts/paneContext";
import { StateMark } from "../parts/StateBadge";

/** So many units are shown at first. */
const AT_FIRST = 8;

/** Unit by unit why an item has its state, the worst first. */
export function PartList({ item }: { item: ItemFinding }) {
  const { words } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const parts = useMemo(() => bySeverity(item.parts), [item]);
  const assisting = item.parts.filter((part) => part.state === undefined);
  const shown = isWhole ? parts : parts.slice(0, AT_FIRST);
  const { pane } = words;
  const next = nextStep(item, words);
  return (
    <div className={styles.box}>
      {next !== "" && (
        <p className={styles.line}>
          <b className={styles.next}>{words.report.next.label}</b> {next}
        </p>
      )}
      <div className={styles.buttons}>
        <MarkDone item={item} />
        <EnterReports item={item} />
        <Urge item={item} />
      </div>
      <p className={styles.line}>
        {pane.deadlineRead(item.reading.deadline.text, deadlineWords(item.reading.deadline, words))}
      </p>
      {item.project !== "" && item.project !== item.content && (
        <p className={styles.line}>{pane.project(item.project)}</p>
      )}
      <ul className={styles.list}>
        {shown.map((part) => (
          <PartLine key={part.unit} item={item} part={part} />
        ))}
      </ul>
      {shown.length < parts.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {pane.moreUnits(parts.length - shown.length)}
        </Button>
      )}
      {assisting.length > 0 && (
        <p className={styles.line}>
          {pane.assisting(assisting.map((part) => part.unit).join(words.listSeparator))}
        </p>
      )}
    </div>
  );
}

/** An item that calls for somebody may have been done: its status cell is written from here. What is counted is reported instead. */
function MarkDone({ item }: { item: ItemFinding }) {
  const { session, state, words } = usePane();
  const hasStatus = state.result?.plan.table.columns.status !== undefined;
  const isCounted = item.parts.some(({ duties }) => duties && duties.length > 0);
  if (!hasStatus || isCounted || !CALLING.includes(item.state)) return null;
  return (
    <Button
      size="small"
      title={words.pane.markDoneOf(item.ref)}
      disabledFocusable={state.work !== undefined}
      onClick={() => void session.run("markDone", item.identity)}
    >
      {words.pane.markDone}
    </Button>
  );
}

/** An item that calls for units is urged from here: by notice, or by messages to copy. */
function Urge({ item }: { item: ItemFinding }) {
  const { words, open } = usePane();
  const calling = item.parts.filter(({ state }) => state !== undefined && CALLING.includes(state));
  const units = calling.map(({ unit }) => unit);
  if (units.length === 0) return null;
  const { pane, report } = words;
  return (
    <>
      <Button
        size="small"
        title={report.noticesOf(item.ref)}
        onClick={() => {
          open({ kind: "notices", item });
        }}
      >
        {report.notices}
      </Button>
      <Button
        size="small"
        title={report.remindersOf(item.ref, units.length)}
        onClick={() => {
          open({ kind: "reminder", units });
        }}
      >
        {pane.copyReminder}
      </Button>
    </>
  );
}

type Judged = UnitPart & Required<Pick<UnitPart, "state">>;

function bySeverity(parts: UnitPart[]): Judged[] {
  const judged = parts.filter((part): part is Judged => part.state !== undefined);
  return STATES.flatMap((state) => judged.filter((part) => part.state === state));
}

function PartLine({ item, part }: { item: ItemFinding; part: Judged }) {
  const { words, open } = usePane();
  const styles = useStyles();
  const { unit, state, duties } = part;
  return (
    <li className={styles.part}>
      <div className={styles.head}>
        <Link
          as="button"
          className={styles.unit}
          title={words.pane.openUnit(unit)}
          onClick={() => {
            open({ kind: "unit", name: unit });
          }}
        >
          {unit}
        </Link>
        <StateMark state={state} text={badgeWords(part, words)} />
        {CALLING.includes(state) && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.remind}
            title={words.pane.remindUnit(unit)}
            aria-label={words.pane.remindUnit(unit)}
            onClick={() => {
              open({ kind: "reminder", units: [unit] });
            }}
          >
            {words.pane.remind}
          </Button>
        )}
      </div>
      {duties && <CountBars duties={duties} />}
      <PartReasons part={part} />
      <UnitRecords item={item} unit={unit} />
    </li>
  );
}

/** Why in words, where that says more than badge and bars. */
function PartReasons({ part }: { part: Judged }) {
  const { words } = usePane();
  const styles = useStyles();
  const reasons = furtherReasons(part.reasons).filter(
    (reason) => reason.code !== "kinds" && !(reason.code === "done" && reason.day === undefined),
  );
  if (reasons.length === 0) return null;
  return (
    <p className={styles.reason}>
      {reasons.map((reason) => words.reason(reason)).join(words.clauseSeparator)}
    </p>
  );
}

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  next: { color: tokens.colorBrandForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  line: { margin: "2px 0", overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  part: {
    padding: "5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  unit: {
    flex: "1 1 84px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    textAlign: "left",
  },
  remind: { minWidth: 0, padding: "0 4px", color: tokens.colorBrandForeground1 },
  reason: { margin: "1px 0 0", overflowWrap: "anywhere" },
});
