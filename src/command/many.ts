import { judgeFile } from "../actions/judgeFile";
import type { CheckResult } from "../actions/check";
import { Failure } from "../core/failure";
import { readFiles, type FileContent } from "../files/readFiles";
import { writeWorkbook } from "../files/writeWorkbook";
import { collectWords } from "../words/compose/collectedWords";
import { manyWords } from "../words/compose/manyWords";
import type { Words } from "../words/words";
import { flatRows } from "./flat";
import { givenFiles } from "./givenFiles";
import { manySheets } from "./manySheets";
import { Unusable, type Options } from "./options";
import type { OutputFile } from "./writeFiles";

/** One workbook as it was judged; its name is the file's without its ending. */
export interface JudgedBook {
  file: string;
  name: string;
  result: CheckResult;
}

/** What many workbooks came to. */
export interface ManyRun {
  books: JudgedBook[];
  unusable: { file: string; why: string }[];
  files: OutputFile[];
}

/** `check FOLDER` or several workbooks: judges each from its file by the same rules; one that cannot be used stops nothing. Throws `Unusable` where none can. */
export async function manyRun(options: Options, words: Words): Promise<ManyRun> {
  const { books: paths, out, json, flat } = options;
  const given = await givenFiles(paths, words);
  const books: JudgedBook[] = [];
  const unusable: ManyRun["unusable"] = [];
  for (const [index, file] of given.entries()) {
    process.stderr.write(`\r${index + 1}/${given.length} `);
    for await (const { name, content } of readFiles([file])) {
      const judged = await judgeOne(name, content, options, words);
      if ("why" in judged) unusable.push(judged);
      else books.push(judged);
    }
  }
  process.stderr.write("\n");
  if (books.length === 0) throw new Unusable(manyWords(words).none);
  const files: OutputFile[] = [];
  if (out !== undefined)
    files.push({ name: out, content: await writeWorkbook(manySheets(books, unusable, words)) });
  if (json !== undefined)
    files.push({
      name: json,
      content: `${JSON.stringify(manyJson(options, books, unusable), null, 2)}\n`,
    });
  if (flat !== undefined) files.push({ name: flat, content: flatRows(books, words) });
  return { books, unusable, files };
}

async function judgeOne(
  file: string,
  content: FileContent,
  { asOf, sheet, places, dueSoonDays }: Options,
  words: Words,
): Promise<JudgedBook | ManyRun["unusable"][number]> {
  const collect = collectWords(words);
  if (content.kind === "refused") return { file, why: collect.unread[content.code] };
  if (content.kind !== "workbook") return { file, why: collect.unread.unknownKind };
  try {
    const result = await judgeFile(
      content.book,
      { name: file },
      {
        asOf,
        ...(sheet === undefined ? {} : { sheet: { name: sheet } }),
        ...(places === undefined ? {} : { places }),
        ...(dueSoonDays === undefined ? {} : { dueSoonDays }),
      },
    );
    const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
    return { file, name, result };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file, why: words.failure(error.facts) };
  }
}

function manyJson(
  { asOf }: Options,
  books: readonly JudgedBook[],
  unusable: ManyRun["unusable"],
): object {
  return {
    asOf,
    books: books.map(({ file, name, result: { review } }) => ({
      file,
      name,
      year: review.year,
      items: review.totals,
      unitItems: review.all.byState,
      units: review.units.length,
    })),
    unusable,
  };
}

/** What a terminal shows of them: a line a workbook, then those that cannot be used. */
export function manyLines({ books, unusable }: ManyRun, words: Words): string[] {
  const own = manyWords(words);
  const years = new Set(books.map(({ result }) => result.review.year));
  return [
    ...books.map(({ name, result: { review } }) =>
      own.line(name, review.year, own.counts(review.totals, words)),
    ),
    ...(years.size > 1 ? [own.years([...years].sort().join(words.listSeparator))] : []),
    ...unusable.map(({ file, why }) => own.unusable(file, why)),
  ];
}
