import fc from "fast-check";
import { runEveryAction } from "../actions/everyAction";
import { makeOddBook } from "../actions/oddBook";
import { anyOddRun } from "../actions/oddRun";
import { countConnections } from "../support/countConnections";
import { ReopenedExcel } from "../support/reopenExcel";

const [books = 2_000, seed = 2023] = process.argv.slice(2).map(Number);

/**
 * Runs actions in random workbooks, some of them in each, and prints what came of it. Run with
 * `npx tsx test/runs/randomBooks.ts [BOOKS [SEED]]`, 2,000 unless told otherwise; status 1 where something strange was left behind.
 */
async function randomBooks(): Promise<void> {
  const excel = new ReopenedExcel();
  const samples = fc.sample(anyOddRun, { numRuns: books, seed });
  const connections = countConnections();
  const ran = new Map<string, number>();
  const refusals = new Map<string, number>();
  const strange: string[] = [];
  for (const [index, { book, odd, actions }] of samples.entries()) {
    for (const action of actions) count(ran, action);
    try {
      const host = await excel.open(await makeOddBook(book));
      const { formulas, changed, refusals: said } = await runEveryAction(host, odd, actions);
      for (const refusal of said) count(refusals, refusal);
      if (formulas.length > 0) strange.push(`book ${index}: formulas ${formulas.join(", ")}`);
      if (changed.length > 0) strange.push(`book ${index}: changed ${changed.join(", ")}`);
    } catch (error) {
      strange.push(`book ${index}: exception ${String(error)}`);
    }
  }
  const exceptions = strange.filter((each) => each.includes(": exception ")).length;
  const lines = [
    `${samples.length} random workbooks, seed ${seed}: ${exceptions} exceptions`,
    `${strange.length - exceptions} workbooks with foreign formulas or changed cells of the user's`,
    `${connections()} requests to other hosts`,
    ...[...ran].map(([action, times]) => `ran ${times} times: ${action}`),
    ...[...refusals].map(([refusal, times]) => `refused ${times} times: ${refusal}`),
    ...strange,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (strange.length > 0 || connections() > 0) process.exitCode = 1;
}

/** Counts one more of a kind. */
function count(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

void randomBooks();
