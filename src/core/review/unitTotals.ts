import type { Day } from "../text/day";
import type { Deadline } from "../reading/deadline/deadline";
import type { Steps } from "../steps";
import type { ItemFinding, Rate, UnitTotals } from "./review";
import { STATES, type State, type StateCounts } from "./state";

/**
 * Every unit's figures, in the order given (units it leaves out follow in order of appearance), and those of all parts
 * together, by the same count, under a blank name.
 */
export function* unitTotals(
  items: ItemFinding[],
  asOf: Day,
  records: boolean,
  order: string[] = [],
): Steps<{ units: UnitTotals[]; all: UnitTotals }> {
  const tallies = new Map(order.map((name) => [name, new Tally()]));
  const all = new Tally();
  for (const [index, item] of items.entries()) {
    yield { at: "totals", done: index, of: items.length };
    const isItemDue = isDueBy(item.deadline, asOf);
    for (const { unit, state, deadline } of item.parts) {
      let tally = tallies.get(unit);
      if (!tally) tallies.set(unit, (tally = new Tally()));
      const isDue = deadline ? isDueBy(deadline, asOf) : isItemDue;
      tally.add(state, isDue);
      all.add(state, isDue);
    }
  }
  return {
    units: [...tallies].map(([name, tally]) => tally.totals(name, records)),
    all: all.totals("", records),
  };
}

function isDueBy({ due }: Deadline, asOf: Day): boolean {
  const last = due.at(-1);
  return last !== undefined && last <= asOf;
}

/** Counts parts one by one: a city has hundreds of thousands of them. */
class Tally {
  private assists = 0;
  private total = 0;
  private readonly all: StateCounts = {};
  /** Of items whose last due day has come. */
  private readonly due: StateCounts = {};

  add(state: State | undefined, isDue: boolean): void {
    if (state === undefined) {
      this.assists++;
      return;
    }
    this.total++;
    this.all[state] = (this.all[state] ?? 0) + 1;
    if (isDue) this.due[state] = (this.due[state] ?? 0) + 1;
  }

  totals(name: string, records: boolean): UnitTotals {
    const { all, due, total, assists } = this;
    return {
      name,
      total,
      byState: inOrder(all),
      assists,
      dueRate: rateOf(due, records),
      yearRate: rateOf({ ...all, standing: 0 }, records),
    };
  }
}

function inOrder(counts: StateCounts): StateCounts {
  return Object.fromEntries(
    STATES.flatMap((state) => (counts[state] === undefined ? [] : [[state, counts[state]]])),
  );
}

/** How many are done, on time or late, of those that apply. */
function rateOf(counts: StateCounts, records: boolean): Rate {
  const sum = STATES.reduce((total, state) => total + (counts[state] ?? 0), 0);
  const of = sum - (counts.notApplicable ?? 0);
  const done = (counts.done ?? 0) + (counts.doneLate ?? 0);
  return { done, of, share: of === 0 || !records ? null : done / of };
}
