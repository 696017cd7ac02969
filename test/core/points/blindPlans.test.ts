import { outcomeOf } from "./blindPlans";

/**
 * Of how many planted differences so many are found, and how many are told that nobody planted. At first contact it was 21 of
 * 40 with 17 false ones in the first five plans, and 20 of 42 with 19 in the second. The aim is nine of ten found and one false
 * a plan at most; the figures may only become better.
 */
const REACHED: [
  folder: string,
  plan: number,
  planted: number,
  found: number,
  falseAlarms: number,
][] = [
  ["points-blind", 1, 7, 7, 0],
  ["points-blind", 2, 8, 6, 0],
  ["points-blind", 3, 8, 6, 0],
  ["points-blind", 4, 8, 7, 2],
  ["points-blind", 5, 9, 7, 0],
  ["points-blind2", 1, 8, 7, 0],
  ["points-blind2", 2, 8, 6, 0],
  ["points-blind2", 3, 8, 7, 3],
  ["points-blind2", 4, 9, 8, 0],
  ["points-blind2", 5, 9, 7, 0],
];

test.each(REACHED)(
  "%s, plan %i by somebody who had not seen the matcher: of %i planted differences %i found, %i told beside",
  async (folder, plan, planted, found, falseAlarms) => {
    const outcome = await outcomeOf(plan, folder);
    expect(outcome.found.length + outcome.missed.length).toBe(planted);
    expect([outcome.missed, outcome.found.length >= found]).toEqual([expect.anything(), true]);
    expect(outcome.falseAlarms.slice(falseAlarms)).toEqual([]);
  },
);
