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
  const counts: StateCounts = {};
  for (const state of states) {
    if (state !== undefined) counts[state] = (counts[state] ?? 0) + 1;
  }
  return inOrder(counts);
}

/** Counts in order of severity, without those of which there are none. */
export function inOrder(counts: StateCounts): StateCounts {
  const ordered: StateCounts = {};
  for (const state of STATES) {
    const count = counts[state];
    if (count !== undefined && count > 0) ordered[state] = count;
  }
  return ordered;
}

/** The worst state that occurs, or undefined where none does. */
export function worstOf(counts: StateCounts): State | undefined {
  return STATES.find((state) => (counts[state] ?? 0) > 0);
}
