import type { UnitTotals } from "../../core/review/review";
import { byAlarm } from "./byAlarm";

/** In which order units are listed: the worst alarms, the name, or the lowest rate first. */
export const UNIT_ORDERS = ["worst", "name", "rate"] as const;

export type UnitOrder = (typeof UNIT_ORDERS)[number];

/** Units in an order; those alike stay in that of the plan. Without a rate a unit stands last. */
export function inOrder(units: UnitTotals[], order: UnitOrder): UnitTotals[] {
  switch (order) {
    case "worst":
      return byAlarm(units);
    case "name":
      return [...units].sort((a, b) => a.name.localeCompare(b.name, "zh-CN"));
    case "rate":
      return [...units].sort((a, b) => rateOf(a) - rateOf(b));
  }
}

function rateOf({ dueRate }: UnitTotals): number {
  return dueRate.share ?? Infinity;
}
