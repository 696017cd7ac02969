import { memo } from "react";
import type { ItemFinding } from "../core/review/review";
import { ALARMS } from "../core/review/state";
import { badgeWords, furtherReasons } from "../words/badgeWords";
import { deadlineWords } from "../words/deadlineWords";
import type { Words } from "../words/words";
import { FindingCard } from "./FindingCard";
import { PartList } from "./PartList";
import { usePane } from "./paneContext";

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
  const { session, words } = usePane();
  const of = item.parts.filter((part) => part.state !== undefined).length;
  return (
    <FindingCard
      itemRef={item.ref}
      content={item.content}
      state={item.state}
      badge={badgeWords(item, words)}
      // A deadline that names no day is told by the reason, with its text.
      deadline={
        item.reasons.some(({ code }) => code === "noDay") ? "" : deadlineWords(item.deadline, words)
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
  if (!ALARMS.includes(item.state)) return "";
  const [reason, ...others] = furtherReasons(item.reasons);
  return reason && others.length === 0 ? words.reason(reason) : "";
}
