import { Button } from "@fluentui/react-components";
import type { ItemFinding } from "../../core/review/review";
import { usePane } from "../parts/paneContext";

/** With a ledger, reports on an item are entered from here: of the unit named, or of those that are ticked there. */
export function EnterReports({ item, unit }: { item: ItemFinding; unit?: string }) {
  const { state, words, open } = usePane();
  if (!state.result?.review.records.ledger) return null;
  const { title, openFor, openForUnit } = words.report;
  const told = unit === undefined ? openFor(item.ref) : openForUnit(item.ref, unit);
  return (
    <Button
      size="small"
      title={told}
      {...(unit === undefined ? {} : { "aria-label": told })}
      onClick={() => {
        open({ kind: "report", item, ticked: unit === undefined ? [] : [unit] });
      }}
    >
      {title}
    </Button>
  );
}
