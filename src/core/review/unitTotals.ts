import type { Day } from "../text/day";
import type { NamedUnit } from "../reading/units/readUnits";
import type { Deadline } from "../reading/deadline/deadline";
import type { Steps } from "../steps";
import type { ItemFinding, Rate, UnitTotals } from "./review";
import { inOrder, STATES, type State, type StateCounts } from "./state";

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
  const tallies = new Tallies(order);
  for (const [index, item] of items.entries()) {
    yield { at: "totals", done: index, of: items.length };
    tallies.addItem(item, asOf);
  }
  return tallies.totals(records);
}

/** Counts parts by whole lists of units, since most rows of a large plan share theirs, and apart those that differ. */
class Tallies {
  private readonly units: Map<string, Tally>;
  /** What all units of a list have in common, and how many items they are named by. */
  private readonly lists = new Map<readonly NamedUnit[], { usual: Tally; items: number }>();

  constructor(order: string[]) {
    this.units = new Map(order.map((name) => [name, new Tally()]));
  }

  addItem({ unitParts, reading: { deadline } }: ItemFinding, asOf: Day): void {
    const { units, usual, differing } = unitParts;
    const list = this.listOf(units);
    list.items++;
    const isDue = isDueBy(deadline, asOf);
    if (usual) list.usual.add(usual.state, isDue);
    for (const part of differing.values()) {
      if (part.state === undefined) continue;
      const tally = this.of(part.unit);
      tally.add(part.state, part.deadline ? isDueBy(part.deadline, asOf) : isDue);
      if (usual) tally.add(usual.state, isDue, -1);
    }
  }

  totals(records: boolean): { units: UnitTotals[]; all: UnitTotals } {
    for (const [units, { usual, items }] of this.lists) {
      for (const { name, role } of units) {
        if (role === "assist") this.of(name).assists += items;
        else this.of(name).addAll(usual);
      }
    }
    const all = new Tally();
    for (const tally of this.units.values()) all.addAll(tally);
    return {
      units: [...this.units].map(([name, tally]) => tally.totals(name, records)),
      all: all.totals("", records),
    };
  }

  /** Its units are known from here on, in the order in which they appear. */
  private listOf(units: readonly NamedUnit[]) {
    const known = this.lists.get(units);
    if (known) return known;
    for (const { name } of units) this.of(name);
    const list = { usual: new Tally(), items: 0 };
    this.lists.set(units, list);
    return list;
  }

  private of(unit: string): Tally {
    const known = this.units.get(unit);
    if (known) return known;
    const tally = new Tally();
    this.units.set(unit, tally);
    return tally;
  }
}

function isDueBy({ due }: Deadline, asOf: Day): boolean {
  const last = due.at(-1);
  return last !== undefined && last <= asOf;
}

/** Counts of parts by state. */
class Tally {
  assists = 0;
  private readonly all: StateCounts = {};
  /** Of items whose last due day has come. */
  private readonly due: StateCounts = {};

  add(state: State, isDue: boolean, times = 1): void {
    this.all[state] = (this.all[state] ?? 0) + times;
    if (isDue) this.due[state] = (this.due[state] ?? 0) + times;
  }

  addAll({ all, due, assists }: Tally): void {
    for (const state of STATES) {
      if (all[state] !== undefined) this.add(state, false, all[state]);
      if (due[state] !== undefined) this.due[state] = (this.due[state] ?? 0) + due[state];
    }
    this.assists += assists;
  }

  totals(name: string, records: boolean): UnitTotals {
    const { all, due, assists } = this;
    return {
      name,
      total: sumOf(all),
      byState: inOrder(all),
      assists,
      dueRate: rateOf(due, records),
      yearRate: rateOf({ ...all, standing: 0 }, records),
    };
  }
}

function sumOf(counts: StateCounts): number {
  return STATES.reduce((total, state) => total + (counts[state] ?? 0), 0);
}

/** How many are done, on time or late, of those that apply. */
function rateOf(counts: StateCounts, records: boolean): Rate {
  const of = sumOf(counts) - (counts.notApplicable ?? 0);
  const done = (counts.done ?? 0) + (counts.doneLate ?? 0);
  return { done, of, share: of === 0 || !records ? null : done / of };
}
