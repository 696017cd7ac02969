import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ItemFinding } from "../../core/review/review";
import { usePane } from "../parts/paneContext";

/** What the ledger holds of one unit for one item, on request: each record's day and title, and the way to its row. */
export function UnitRecords({ item, unit }: { item: ItemFinding; unit: string }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const ledger = state.result?.plan.ledger;
  const records = ledger?.records.get(item.reading.item)?.get(unit) ?? [];
  if (!ledger || records.length === 0) return null;
  const own = words.report;
  return (
    <div>
      <Link
        as="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {own.records(records.length, records.filter(({ counts }) => !counts).length)}
      </Link>
      <ul id={list} hidden={!isOpen} className={styles.list} aria-label={own.recordsOf(unit)}>
        {isOpen &&
          records.map(({ row, day, title, type, count, counts, status }, index) => (
            <li key={index} className={styles.record}>
              <span className={styles.day}>{words.shortDay(day)}</span>
              <span className={styles.title}>
                {title === "" ? type : title}
                {count !== 1 && ` ×${count}`}
                {!counts && own.notCounted(status)}
              </span>
              <Button
                size="small"
                appearance="transparent"
                className={styles.row}
                onClick={() => void session.goTo(ledger.sheet, { row, ...ledger.across })}
              >
                {own.recordRow(row + 1)}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  toggle: { fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: "none",
    margin: "2px 0 4px",
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  record: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  day: { minWidth: "58px", fontVariantNumeric: "tabular-nums" },
  title: { flex: "1 1 90px", minWidth: 0, overflowWrap: "anywhere" },
  row: { minWidth: 0, padding: "0 2px", color: tokens.colorBrandForeground1 },
});
