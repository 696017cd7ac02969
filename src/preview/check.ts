import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { check } from "../actions/check";
import { Failure } from "../core/failure";
import { reviewJson, type ActionCost } from "../words/reviewJson";
import { wordsFor } from "../words/words";
import { saveBook } from "./book/saveBook";
import { openWorkbook } from "./command/openWorkbook";
import { readOptions, Unusable, type Options } from "./command/options";
import { printReview } from "./command/printReview";

const UNUSABLE = 2;
const words = wordsFor("zh-CN");

/** Checks a workbook from the command line, through the same actions and the same client as in Excel. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), today(), words);
  refuseSameFile(options);
  const host = await openWorkbook(options.book, words);
  const { asOf, sheet, dueSoonDays } = options;
  const result = await check({
    asOf,
    ...(sheet === undefined ? {} : { sheet }),
    ...(dueSoonDays === undefined ? {} : { dueSoonDays }),
  });
  const cost: Record<string, ActionCost> = { check: host.costs };
  const written: string[] = [];
  if (options.out !== undefined) written.push(await write(options.out, await saveBook(host.book)));
  if (options.json !== undefined) {
    const json = JSON.stringify(reviewJson(result.review, words, cost), null, 2);
    written.push(await write(options.json, `${json}\n`));
  }
  print([printReview(result.review, words), ...written.map(words.command.saved)].join("\n"));
}

function refuseSameFile({ book, out, json }: Options): void {
  const same = [out, json].some((file) => file !== undefined && resolve(file) === resolve(book));
  if (same) throw new Unusable(words.command.sameFile);
}

async function write(file: string, content: string | Uint8Array): Promise<string> {
  try {
    await writeFile(file, content);
  } catch {
    throw new Unusable(words.command.cannotWrite(file));
  }
  return file;
}

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  const sentence =
    error instanceof Unusable
      ? error.message
      : error instanceof Failure
        ? words.failure(error.facts)
        : undefined;
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = UNUSABLE;
});
