import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Review, UnitTotals } from "../core/review/review";
import { ALARMS } from "../core/review/state";
import { usePane } from "./paneContext";
import { STATE_LOOK } from "./stateLook";

/** All units with their counts and the share of due items that are done, in the order of the table. */
export function UnitList({ review }: { review: Review }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {review.units.map((unit) => (
        <UnitRow key={unit.name} unit={unit} />
      ))}
    </ul>
  );
}

function UnitRow({ unit }: { unit: UnitTotals }) {
  const { words } = usePane();
  const styles = useStyles();
  const alarms = ALARMS.filter((state) => (unit.byState[state] ?? 0) > 0);
  const rate = unit.dueRate === null ? words.pane.noRate : `${Math.round(unit.dueRate * 100)}%`;
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {unit.name}
        <Caption1 as="p" className={styles.counts}>
          {words.pane.total(unit.total)}
          {unit.assists > 0 && ` · ${words.pane.assists(unit.assists)}`}
        </Caption1>
        <Caption1 as="p" className={styles.counts}>
          {alarms.length === 0 && words.pane.noAlarm}
          {alarms.map((state) => (
            <span key={state} className={styles.count} style={{ color: STATE_LOOK[state].text }}>
              {STATE_LOOK[state].icon}
              {words.state[state]} {unit.byState[state]}
            </span>
          ))}
        </Caption1>
      </div>
      <div className={styles.rate} title={words.pane.dueRate}>
        {rate}
        <Caption1 as="p" className={styles.counts}>
          {words.pane.dueRate}
        </Caption1>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  count: { display: "inline-flex", alignItems: "center", gap: "2px" },
  rate: { textAlign: "right", whiteSpace: "nowrap" },
});
