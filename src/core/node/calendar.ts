import type { ItemFinding, Review } from "../review/review";
import { partsOf } from "../text/day";
import { isOf, isOutside, nodeKey, type LawNode, type NodeAnswers } from "./nodes";

/** A node in the month in which it begins, with its items. */
export interface NodeOfMonth {
  node: LawNode;
  items: ItemFinding[];
  /** Those of them whose deadline lies in another month, while nobody has said which of the two holds. */
  asked: ItemFinding[];
}

/** What a month of the plan year brings. */
export interface CalendarMonth {
  /** From 1 to 12. */
  month: number;
  nodes: NodeOfMonth[];
  /** Items with a last day in it, in the order of the plan. */
  due: ItemFinding[];
}

/** 普法月历: a plan's year by months, and the items that no single month has. Every item stands somewhere. */
export interface Calendar {
  months: CalendarMonth[];
  /** Due on the year's last day, or all year long. */
  year: ItemFinding[];
  /** Those that come back every month. */
  monthly: ItemFinding[];
  /** Without a day that is known, or due in another year. */
  undated: ItemFinding[];
}

/** Sorts a plan's items and the workbook's nodes into the months of the plan year. */
export function calendarOf(
  review: Review,
  nodes: readonly LawNode[],
  answers: NodeAnswers,
): Calendar {
  const months = Array.from({ length: 12 }, (_, index): CalendarMonth => ({
    month: index + 1,
    nodes: [],
    due: [],
  }));
  const calendar: Calendar = { months, year: [], monthly: [], undated: [] };
  for (const node of [...nodes].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const { year, month } = partsOf(node.start);
    if (year !== review.year) continue;
    const items = review.items.filter(({ content }) => isOf(content, node));
    const asked = items.filter(
      (item) => isOutside(node, item) && answers[nodeKey(node, item)] === undefined,
    );
    months[month - 1]?.nodes.push({ node, items, asked });
  }
  for (const item of review.items) place(item, calendar, review.year);
  return calendar;
}

function place(item: ItemFinding, calendar: Calendar, year: number): void {
  const { deadline } = item.reading;
  if (deadline.kind === "year" || deadline.kind === "standing") calendar.year.push(item);
  else if (deadline.rhythm === 1) calendar.monthly.push(item);
  else {
    const days = deadline.due.map(partsOf).filter((day) => day.year === year);
    if (days.length === 0) calendar.undated.push(item);
    for (const month of new Set(days.map((day) => day.month)))
      calendar.months[month - 1]?.due.push(item);
  }
}
