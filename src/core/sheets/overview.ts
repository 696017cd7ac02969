import type { ItemFinding, Review, UnitTotals } from "../review/review";
import { mapInSteps, type Steps } from "../steps";
import { ALARMS, STATES, type State, type StateCounts } from "../review/state";

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
  alarms: AlarmItem[];
}

/** An item in alarm, with its units that are, by state. */
export interface AlarmItem {
  finding: ItemFinding;
  units: { state: State; names: string[] }[];
}

/** Every unit's figures and the items that call for somebody to act. */
export function* overviewOf(review: Review): Steps<Overview> {
  const { items, totals, units, all } = review;
  return {
    items: items.length,
    totals,
    states: STATES.filter((state) => (all.byState[state] ?? 0) > 0),
    units,
    all,
    alarms: yield* mapInSteps(
      "layout",
      items.filter(({ state }) => ALARMS.includes(state)),
      alarmOf,
    ),
  };
}

function alarmOf(finding: ItemFinding): AlarmItem {
  const units = ALARMS.map((state) => ({
    state,
    names: finding.parts.filter((part) => part.state === state).map(({ unit }) => unit),
  }));
  return { finding, units: units.filter(({ names }) => names.length > 0) };
}
