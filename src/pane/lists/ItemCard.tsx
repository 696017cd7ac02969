import { memo } from "react";
import type { Reason } from "../../core/review/reason";
import type { ItemFinding } from "../../core/review/review";
import { CALLING } from "../../core/review/state";
import { badgeWords, furtherReasons, shortDeadline } from "../../words/compose/badgeWords";
import type { Words } from "../../words/words";
import { FindingCard } from "./FindingCard";
import { PartList } from "./PartList";
import { usePane } from "../parts/paneContext";

/** One item. A click shows its row in the sheet and opens what is known unit by unit. */
export const ItemCard = memo(function ItemCard({
  item,
  tabIndex,
  isCurrent,
  isOpen,
  onToggle,
}: {
  item: ItemFinding;
  tabIndex: 0 | -1;
  isCurrent: boolean;
  isOpen: boolean;
  onToggle: (identity: string, isOpen?: boolean) => void;
}) {
  const { session, state, words } = usePane();
  const of = item.parts.filter((part) => part.state !== undefined).length;
  return (
    <FindingCard
      itemRef={item.ref}
      content={item.content}
      state={item.state}
      badge={badgeWords(item, words)}
      // A deadline that names no day is told by the reason, with its text.
      deadline={
        item.reasons.some(({ code }) => code === "noDay")
          ? ""
          : shortDeadline(item.reading.deadline, state.result?.review.year ?? 0, words)
      }
      reason={reasonOf(item, words)}
      share={of === 0 ? "" : words.pane.shareOf(item.state, item.byState[item.state] ?? 0, of)}
      isCurrent={isCurrent}
      isOpen={isOpen}
      tabIndex={tabIndex}
      onGo={() => {
        onToggle(item.identity, true);
        void session.goToRow(item.row);
      }}
      onToggle={() => {
        onToggle(item.identity);
      }}
    >
      <PartList item={item} />
    </FindingCard>
  );
});

/** The reason where it says more than the badge and is the same for all units that have the state. */
function reasonOf(item: ItemFinding, words: Words): string {
  if (!CALLING.includes(item.state)) return "";
  const [reason, ...others] = furtherReasons(item.reasons).filter(
    ({ code }) => item.parts.length === 1 || !OF_ONE_UNIT.has(code),
  );
  return reason && others.length === 0 ? words.reason(reason) : "";
}

/** Remarks on a unit's records or status, which say nothing of the item. */
const OF_ONE_UNIT = new Set<Reason["code"]>(["notCounting", "statusAgainstCount"]);
