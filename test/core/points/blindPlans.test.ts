import { outcomeOf } from "./blindPlans";

/**
 * Of how many planted differences so many are found, and how many are told that nobody planted. At first contact it was 21 of
 * 40 with 17 false ones. The aim is nine of ten found and one false a plan at most; the figures may only become better.
 */
const REACHED: [plan: number, planted: number, found: number, falseAlarms: number][] = [
  [1, 7, 6, 0],
  [2, 8, 5, 0],
  [3, 8, 5, 0],
  [4, 8, 6, 2],
  [5, 9, 6, 0],
];

test.each(REACHED)(
  "plan %i by somebody who had not seen the matcher: of %i planted differences %i found, %i told beside",
  async (plan, planted, found, falseAlarms) => {
    const outcome = await outcomeOf(plan);
    expect(outcome.found.length + outcome.missed.length).toBe(planted);
    expect([outcome.missed, outcome.found.length >= found]).toEqual([expect.anything(), true]);
    expect(outcome.falseAlarms.slice(falseAlarms)).toEqual([]);
  },
);
