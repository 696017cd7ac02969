import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitTotals } from "../../core/review/review";
import { CALLING } from "../../core/review/state";
import { usePane } from "../parts/paneContext";
import { StateMark } from "../parts/StateBadge";
import { useHiddenStyle } from "../parts/useHiddenStyle";

/** One unit: a tick, its alarms, and both rates. A click opens its page. */
export function UnitRow({
  unit,
  tabIndex,
  isTicked,
  onTick,
}: {
  unit: UnitTotals;
  tabIndex: 0 | -1;
  isTicked: boolean;
  onTick: (unit: string, isTicked: boolean) => void;
}) {
  const { words, open } = usePane();
  const styles = useStyles();
  const { pane } = words;
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.tick}
        aria-label={pane.tick(unit.name)}
        tabIndex={tabIndex}
        checked={isTicked}
        onChange={(_, { checked }) => {
          onTick(unit.name, checked === true);
        }}
      />
      <button
        type="button"
        data-stop
        tabIndex={tabIndex}
        className={styles.main}
        title={pane.openUnit(unit.name)}
        onClick={() => {
          open({ kind: "unit", name: unit.name });
        }}
      >
        <span className={styles.names}>
          <span className={styles.name}>{unit.name}</span>
          <UnitCounts unit={unit} />
        </span>
        <Rate unit={unit} />
      </button>
    </div>
  );
}

/** A unit's alarms, each by icon, word and number; and how much it has to do. */
export function UnitCounts({ unit }: { unit: UnitTotals }) {
  const { words } = usePane();
  const styles = useStyles();
  const alarms = CALLING.filter((state) => (unit.byState[state] ?? 0) > 0);
  const { pane } = words;
  return (
    <Caption1 className={styles.counts}>
      {alarms.length === 0 && <StateMark state="done" text={pane.noAlarm} />}
      {alarms.map((state) => (
        <StateMark
          key={state}
          state={state}
          text={`${words.state[state]} ${unit.byState[state] ?? 0}`}
        />
      ))}
      <span>{pane.total(unit.total)}</span>
      {unit.assists > 0 && <span>{pane.assists(unit.assists)}</span>}
    </Caption1>
  );
}

function Rate({ unit }: { unit: UnitTotals }) {
  const { words } = usePane();
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { pane } = words;
  const due = `${pane.dueRate} ${words.rate(unit.dueRate)}`;
  const year = `${pane.yearRate} ${words.rate(unit.yearRate)}`;
  return (
    <span className={styles.rate} title={`${due}\n${year}`}>
      <span className={styles.percent}>
        <span className={hidden}>{pane.dueRate} </span>
        {words.rate(unit.dueRate)}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.done} style={{ width: `${(unit.dueRate.share ?? 0) * 100}%` }} />
      </span>
      <Caption1 className={styles.year}>
        {pane.yearShort} {words.rate(unit.yearRate)}
      </Caption1>
    </span>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  tick: { marginLeft: tokens.spacingHorizontalS, marginTop: "2px" },
  main: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  names: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  name: { overflowWrap: "anywhere" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  rate: { flexShrink: 0, width: "88px", display: "flex", flexDirection: "column", gap: "2px" },
  percent: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bar: {
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  done: { display: "block", height: "100%", backgroundColor: tokens.colorCompoundBrandStroke },
  year: { textAlign: "right", color: tokens.colorNeutralForeground3 },
});
