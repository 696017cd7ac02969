import fc from "fast-check";
import { runEveryAction } from "../test/actions/everyAction";
import { anyOddBook, makeOddBook } from "../test/actions/oddBook";
import { ODD_TEXTS } from "../test/actions/oddTexts";
import { ReopenedExcel } from "../test/support/reopenExcel";

const [books = 2_000, seed = 2023] = process.argv.slice(2).map(Number);

/**
 * Runs every action in random workbooks and prints what came of it. Run with `npx tsx scripts/randomBooks.ts [BOOKS [SEED]]`,
 * 2,000 unless told otherwise; status 1 where something strange was left behind.
 */
async function randomBooks(): Promise<void> {
  const excel = new ReopenedExcel();
  const samples = fc.sample(fc.tuple(anyOddBook, fc.constantFrom(...ODD_TEXTS)), {
    numRuns: books,
    seed,
  });
  const refusals = new Map<string, number>();
  const strange: string[] = [];
  for (const [index, [book, odd]] of samples.entries()) {
    try {
      const host = await excel.open(await makeOddBook(book));
      const { formulas, changed, refusals: said } = await runEveryAction(host, odd);
      for (const refusal of said) refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
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
    ...[...refusals].map(([refusal, times]) => `refused ${times} times: ${refusal}`),
    ...strange,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (strange.length > 0) process.exitCode = 1;
}

void randomBooks();
