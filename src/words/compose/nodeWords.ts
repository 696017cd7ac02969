import type { LawNode, NodeNow } from "../../core/node/nodes";
import { daysFrom, type Day } from "../../core/text/day";
import type { Words } from "../words";
import { monthWords } from "./monthWords";

/** How a node stands: 距今7天, 今天, 活动期内, 节点已过,表中时限4月30日, or what is asked. */
export function nodeWord({ word, days = 0, node, items }: NodeNow, words: Words): string {
  const own = monthWords(words).nodeWords;
  const last = items[0]?.reading.deadline.due.at(-1);
  const due = last === undefined ? "" : words.shortDay(last);
  switch (word) {
    case "before":
      return own.before(days);
    case "today":
      return own.today;
    case "within":
      return own.within;
    case "past":
      return own.past(due);
    case "ask":
      return own.ask(words.shortDay(node.start), due);
  }
}

/** How far a node is that has not begun: 节点4月15日，距今7天. */
export function nodeOpens({ start }: LawNode, asOf: Day, words: Words): string {
  return monthWords(words).nodeWords.opens(words.shortDay(start), daysFrom(asOf, start));
}
