import { check } from "../../src/actions/check";
import { makeCoverage } from "../../src/actions/people/makeCoverage";
import { makeScores } from "../../src/actions/scores/makeScores";
import { Session } from "../../src/actions/session/session";
import type { Book } from "../../src/excelStandIn/book/book";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { wordsFor } from "../../src/words/words";
import { appraised, LINES, SCORES, typed, WEIGHTS } from "../actions/appraisal";
import { makeCoverageBook } from "../actions/coverageBook";
import { makeScoreBook, SCORE_RULES } from "../actions/scoreBook";
import { openExcelOn } from "../support/openExcel";
import { missingPrograms, resaveBooks } from "./printBooks";

const words = wordsFor("zh-CN");

/** 报送采用情况统计表, by an office's own rules. */
async function scored(): Promise<Book> {
  const { book } = await openExcelOn(await makeScoreBook(SCORE_RULES));
  const request = { asOf: "2023-12-31" };
  await makeScores(await check(request), { ...request, rank: true }, words);
  return book;
}

/** Both 评分表, filled in. */
async function evaluated(): Promise<Book> {
  const { host } = await appraised({ ...WEIGHTS, ...LINES, ...SCORES });
  await new Session(
    () => "2023-11-15",
    () => words,
  ).run("makeEvaluation");
  await typed("评分表", { E4: 100, J4: 7.5, I4: 95 });
  return host.book;
}

/** 法律明白人覆盖情况表. */
async function covered(): Promise<Book> {
  const { book } = await openExcelOn(await makeCoverageBook());
  const request = { asOf: "2023-11-15" };
  await makeCoverage(await check(request), request, words);
  return book;
}

/** Every formula of a book with what it comes to. */
const reckonedIn = ({ sheets }: Book) =>
  sheets.flatMap((sheet) =>
    Array.from({ length: sheet.inner.rowCount }, (_, row) => row).flatMap((row) =>
      Array.from({ length: sheet.inner.columnCount }, (_, column) => column).flatMap((column) => {
        const { formula, value } = sheet.content(row, column);
        const near = typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
        return formula === null ? [] : [{ sheet: sheet.name, row, column, formula, value: near }];
      }),
    ),
  );

/** Takes the results away: what stands there when the book was saved by another program is that program's. */
function forgetResults(book: Book): void {
  for (const { sheet: name, row, column, formula } of reckonedIn(book)) {
    const cell = book.findSheet(name)?.cell(row, column);
    if (cell) cell.value = { formula: formula.slice(1) };
  }
}

const missing = missingPrograms();
const isSkipped = missing.length > 0 && process.env["CI"] !== "true";
(isSkipped ? test.skip : test)(
  `LibreOffice reckons all formulas of the saved sheets to the add-in's own figures${isSkipped ? ` (skipped: ${missing.join(", ")} missing)` : ""}`,
  async () => {
    const books = [await scored(), await evaluated(), await covered()];
    const own = books.map(reckonedIn);
    expect(own.map(({ length }) => length)).toEqual([19, 15, 12]);
    books.forEach(forgetResults);
    const saved = resaveBooks(await Promise.all(books.map((book) => saveBook(book))));
    const theirs = await Promise.all(saved.map((bytes) => openBook(bytes)));
    expect(theirs.map(reckonedIn)).toEqual(own);
  },
);
