import type { ItemFinding, Review, UnitTotals } from "../review/review";
import { mapInSteps, type Steps } from "../steps";
import { STATES, type State, type StateCounts } from "../review/state";

/** What stands on the 总览, as codes and figures. */
export interface Overview {
  /** How many items the plan has. */
  items: number;
  /** How many items have each state. */
  totals: StateCounts;
  /** The states that occur with some unit, worst first: a column each. */
  states: State[];
  units: UnitTotals[];
  /** All units' parts together. */
  all: UnitTotals;
}

/** Every unit's figures. */
export function overviewOf({ items, totals, units, all }: Review): Overview {
  const states = STATES.filter((state) => (all.byState[state] ?? 0) > 0);
  return { items: items.length, totals, states, units, all };
}

/** The states of items that somebody has to see to. */
const PURSUED: readonly State[] = ["overdue", "unmet", "behind"];

/** An item in the 督办事项, with its units that are late or short, by state. */
export interface PursuedItem {
  finding: ItemFinding;
  units: PursuedUnits[];
}

/** The units of one state, and those of the item's that have another. */
export interface PursuedUnits {
  state: State;
  names: string[];
  others: string[];
}

/** The items that are late or short. */
export function* pursuedItems({ items }: Review): Steps<PursuedItem[]> {
  return yield* mapInSteps(
    "layout",
    items.filter(({ state }) => PURSUED.includes(state)),
    (finding) => {
      const own = finding.parts.filter(({ state }) => state !== undefined);
      const units = PURSUED.map((state) => ({
        state,
        names: own.filter((part) => part.state === state).map(({ unit }) => unit),
        others: own.filter((part) => part.state !== state).map(({ unit }) => unit),
      }));
      return { finding, units: units.filter(({ names }) => names.length > 0) };
    },
  );
}
