/** The states of an obligation, a unit's part and an item, worst first. */
export const STATES = [
  "overdue",
  "unmet",
  "toConfirm",
  "behind",
  "dueSoon",
  "notDue",
  "standing",
  "doneLate",
  "done",
  "notApplicable",
] as const;

export type State = (typeof STATES)[number];

/** The states in which something went wrong. */
export const ALARMS: readonly State[] = ["overdue", "unmet", "behind"];

/** The states that call for somebody to act: alarms, what is to be confirmed and what is to be done soon. */
export const CALLING: readonly State[] = ["overdue", "unmet", "toConfirm", "behind", "dueSoon"];

const RANK = new Map(STATES.map((state, rank) => [state, rank]));

/** The more severe of two states. */
export function worse(a: State, b: State): State {
  return (RANK.get(a) ?? 0) <= (RANK.get(b) ?? 0) ? a : b;
}

/** How many there are of each state; a state that does not occur is left out. */
export type StateCounts = Partial<Record<State, number>>;

/** Counts states, in order of severity; what has none is not counted. */
export function countStates(states: readonly (State | undefined)[]): StateCounts {
  const counts = new Map<State, number>();
  for (const state of states) {
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return Object.fromEntries(
    STATES.filter((state) => counts.has(state)).map((state) => [state, counts.get(state)]),
  );
}

/** The worst state that occurs, or undefined where none does. */
export function worstOf(counts: StateCounts): State | undefined {
  return STATES.find((state) => (counts[state] ?? 0) > 0);
}
