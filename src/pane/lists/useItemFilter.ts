import { useDeferredValue, useMemo, useState } from "react";
import type { ItemFinding, Review } from "../../core/review/review";
import { STATES, type State } from "../../core/review/state";
import { isDueInMonth } from "./dueInMonth";

/** What of the items is to be shown: one state, what is due this month, what holds a text. */
export interface ItemFilter {
  only: State | "dueThisMonth" | undefined;
  choose: (only: ItemFilter["only"]) => void;
  text: string;
  search: (text: string) => void;
  /** Items due in the as-of date's month and not done. */
  dueThisMonth: ItemFinding[];
  /** The items that pass, the most severe first, of those the longest overdue; else in the table's order. */
  items: ItemFinding[];
}

export function useItemFilter(review: Review | undefined): ItemFilter {
  const [chosen, choose] = useState<ItemFilter["only"]>();
  const [text, search] = useState("");
  // Typing stays fluent in a long list: what is shown may follow a moment later.
  const sought = useDeferredValue(text);
  const ordered = useMemo(() => bySeverity(review?.items ?? []), [review]);
  const dueThisMonth = useMemo(
    () => (review ? ordered.filter((item) => isDueInMonth(item, review.asOf)) : []),
    [ordered, review],
  );
  // A filter whose last item has just been done shows everything again instead of nothing.
  const count = chosen === "dueThisMonth" ? dueThisMonth.length : countOf(review, chosen);
  const only = count > 0 ? chosen : undefined;
  const items = useMemo(() => {
    const from = only === "dueThisMonth" ? dueThisMonth : ordered;
    return from.filter(
      (item) =>
        (only === undefined || only === "dueThisMonth" || item.state === only) &&
        holds(item, sought),
    );
  }, [only, dueThisMonth, ordered, sought]);
  return { only, choose, text, search, dueThisMonth, items };
}

function countOf(review: Review | undefined, state: State | "dueThisMonth" | undefined): number {
  if (state === undefined || state === "dueThisMonth") return 0;
  return review?.totals[state] ?? 0;
}

function bySeverity(items: ItemFinding[]): ItemFinding[] {
  return STATES.flatMap((state) =>
    items
      .filter((item) => item.state === state)
      .sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0)),
  );
}

function holds({ ref, project, content, parts }: ItemFinding, text: string): boolean {
  const sought = text.trim();
  if (sought === "" || ref === sought) return true;
  return (
    content.includes(sought) ||
    project.includes(sought) ||
    ref.startsWith(sought) ||
    parts.some(({ unit }) => unit.includes(sought))
  );
}
