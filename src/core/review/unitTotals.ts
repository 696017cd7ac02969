import type { Day } from "../reading/day";
import type { ItemFinding, UnitPart, UnitTotals } from "./review";
import { countStates, type State } from "./state";

/** Every unit's figures, in the order given (units it leaves out follow in order of appearance). */
export function unitTotals(
  items: ItemFinding[],
  asOf: Day,
  records: boolean,
  order: string[] = [],
): UnitTotals[] {
  const shares = new Map<string, Share[]>(order.map((name) => [name, []]));
  for (const item of items) {
    for (const part of item.parts) {
      const own = shares.get(part.unit) ?? [];
      own.push({ item, part });
      shares.set(part.unit, own);
    }
  }
  return [...shares].map(([name, own]) => totalsOf(name, own, asOf, records));
}

/** The figures of all units' parts together, by the same count; the name is blank. */
export function allTotals(items: ItemFinding[], asOf: Day, records: boolean): UnitTotals {
  const shares = items.flatMap((item) => item.parts.map((part) => ({ item, part })));
  return totalsOf("", shares, asOf, records);
}

interface Share {
  item: ItemFinding;
  part: UnitPart;
}

function totalsOf(name: string, shares: Share[], asOf: Day, records: boolean): UnitTotals {
  const own = shares.flatMap(({ item, part }) => (part.state ? [{ item, state: part.state }] : []));
  const isDue = ({ item }: { item: ItemFinding }) => {
    const last = item.deadline.due.at(-1);
    return last !== undefined && last <= asOf;
  };
  return {
    name,
    total: own.length,
    byState: countStates(own.map(({ state }) => state)),
    assists: shares.length - own.length,
    dueRate: records ? rateOf(own.filter(isDue).map(({ state }) => state)) : null,
    yearRate: records
      ? rateOf(own.map(({ state }) => state).filter((state) => state !== "standing"))
      : null,
  };
}

/** The share done, on time or late, of those that apply; null where none does. */
function rateOf(states: State[]): number | null {
  const rated = states.filter((state) => state !== "notApplicable");
  const done = rated.filter((state) => state === "done" || state === "doneLate");
  return rated.length === 0 ? null : done.length / rated.length;
}
