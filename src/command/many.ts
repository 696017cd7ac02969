import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { writeWorkbook } from "../files/writeWorkbook";
import { manyWords } from "../words/compose/manyWords";
import type { Words } from "../words/words";
import type { BookDigest } from "./bookDigest";
import { flatText } from "./flat";
import { givenPaths } from "./givenFiles";
import judgeBooks, { type BookOutcome, type BookTask } from "./judgeBooks";
import { manySheets } from "./manySheets";
import { Unusable, type Options } from "./options";
import type { OutputFile } from "./writeFiles";

/** What many workbooks came to, in the order in which they were given. */
export interface ManyRun {
  books: BookDigest[];
  unusable: { file: string; why: string }[];
  files: OutputFile[];
}

/** Fewer files are judged before workers have started. */
const WORTH_WORKERS = 8;

/** `check FOLDER` or several workbooks: judges each from its file by the same rules, several at a time where there are many; one that cannot be used stops nothing. Throws `Unusable` where none can. */
export async function manyRun(options: Options, words: Words): Promise<ManyRun> {
  const { books: paths, out, json, flat } = options;
  const { asOf, sheet, places, dueSoonDays } = options;
  const tasks = (await givenPaths(paths, words)).map(({ path, name }): BookTask => ({
    path,
    name,
    options: { asOf, sheet, places, dueSoonDays },
    isFlat: flat !== undefined,
    locale: words.locale,
  }));
  const books: BookDigest[] = [];
  const unusable: ManyRun["unusable"] = [];
  for (const outcome of (await judged(tasks)).flat()) {
    if ("why" in outcome) unusable.push(outcome);
    else books.push(outcome);
  }
  if (books.length === 0) throw new Unusable(manyWords(words).none);
  const files: OutputFile[] = [];
  if (out !== undefined)
    files.push({ name: out, content: await writeWorkbook(manySheets(books, unusable, words)) });
  if (json !== undefined)
    files.push({
      name: json,
      content: `${JSON.stringify(manyJson(options, books, unusable), null, 2)}\n`,
    });
  if (flat !== undefined) {
    const content = flatText(
      books.flatMap((book) => book.flat),
      words,
    );
    files.push({ name: flat, content });
  }
  return { books, unusable, files };
}

/** Judges files with all processors there are, and shows how many are done. */
async function judged(tasks: BookTask[]): Promise<BookOutcome[][]> {
  let done = 0;
  const counted = async (judging: Promise<BookOutcome[]>) => {
    const outcomes = await judging;
    process.stderr.write(`\r${++done}/${tasks.length} `);
    return outcomes;
  };
  try {
    if (tasks.length < WORTH_WORKERS) {
      const outcomes: BookOutcome[][] = [];
      for (const task of tasks) outcomes.push(await counted(judgeBooks(task)));
      return outcomes;
    }
    // A worker is as the process: it knows how TypeScript is loaded.
    const pool = new Piscina<BookTask, BookOutcome[]>({
      filename: join(__dirname, "judgeBooks.ts"),
      minThreads: 1,
      maxThreads: availableParallelism(),
    });
    try {
      return await Promise.all(tasks.map((task) => counted(pool.run(task))));
    } finally {
      await pool.destroy();
    }
  } finally {
    process.stderr.write("\n");
  }
}

function manyJson(
  { asOf }: Options,
  books: readonly BookDigest[],
  unusable: ManyRun["unusable"],
): object {
  return {
    asOf,
    books: books.map(({ file, name, year, totals, unitItems, units }) => ({
      file,
      name,
      year,
      items: totals,
      unitItems,
      units,
    })),
    unusable,
  };
}

/** What a terminal shows of them: a line a workbook, then those that cannot be used. */
export function manyLines({ books, unusable }: ManyRun, words: Words): string[] {
  const own = manyWords(words);
  const years = new Set(books.map(({ year }) => year));
  return [
    ...books.map(({ name, year, totals }) => own.line(name, year, own.counts(totals, words))),
    ...(years.size > 1 ? [own.years([...years].sort().join(words.listSeparator))] : []),
    ...unusable.map(({ file, why }) => own.unusable(file, why)),
  ];
}
