import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(__dirname, "faultNumbers.json");

type Numbers = Record<string, Record<string, number>>;

/** The faults are to be counted and written down, not played. */
export const isCounting = process.env["FAULT_NUMBERS"] === "write";

/**
 * Holds how many faults a suite played in a scene against what is written down, so that none is left out unnoticed. What an
 * action asks of Excel changes the numbers: `npm run fault-numbers` writes them anew.
 */
export function expectFaults(suite: string, scene: string, played: number): void {
  const numbers = JSON.parse(readFileSync(FILE, "utf8")) as Numbers;
  if (isCounting) {
    const written = { ...numbers, [suite]: inOrder({ ...numbers[suite], [scene]: played }) };
    writeFileSync(FILE, `${JSON.stringify(inOrder(written), null, 2)}\n`);
    return;
  }
  expect(`${suite}, ${scene}: ${played} faults`).toBe(
    `${suite}, ${scene}: ${numbers[suite]?.[scene] ?? "no"} faults`,
  );
}

/** By name: the suites end in any order. */
const inOrder = <T>(named: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));

/** All faults of some tallies together. */
export const faultsIn = (tallies: { faults: number }[]): number =>
  tallies.reduce((sum, { faults }) => sum + faults, 0);
