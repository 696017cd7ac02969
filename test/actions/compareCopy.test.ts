import { readFileSync, readdirSync } from "node:fs";
import { check } from "../../src/actions/check";
import { action as compare } from "../../src/actions/compareCopy";
import { judgeFile } from "../../src/actions/judgeFile";
import { keepRound } from "../../src/actions/keepRound";
import { addResultColumn } from "../../src/actions/resultColumn";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { readWorkbook } from "../../src/files/readWorkbook";
import { reviewJson } from "../../src/words/compose/reviewJson";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { failureOf } from "./failureOf";
import { sheetIn } from "./scenes";
import { workplace } from "./workplace";

const words = wordsFor("zh-CN");
const NOVEMBER = "test/books/november-2023.xlsx";
const request = { asOf: "2023-11-30", sheet: { name: "推进表" } };
const copy = () => ({ name: "旧表.xlsx", bytes: new Uint8Array(readFileSync(NOVEMBER)) });

const BOOKS = readdirSync("test/books").filter((name) =>
  /^(november|plan|shapes).*\.xlsx$/.test(name),
);

test.each(BOOKS)("%s judged from its file is what it is when it is open", async (name) => {
  const path = `test/books/${name}`;
  await openExcel(path);
  const open = await check({ asOf: "2023-11-15" });
  const book = await readWorkbook(new Uint8Array(readFileSync(path)));
  const { review } = await judgeFile(
    book,
    { name, settings: open.settings },
    { asOf: "2023-11-15", sheet: open.review.sheet },
  );
  expect(JSON.stringify(reviewJson(review, words, {}))).toBe(
    JSON.stringify(reviewJson(open.review, words, {})),
  );
});

test("a result column in a former copy is not taken for what its users said", async () => {
  const host = await openExcel(NOVEMBER);
  const { review, settings } = await check({ ...request, asOf: "2023-11-15" });
  await addResultColumn({ ...request, asOf: "2023-11-15" }, words);
  const book = await readWorkbook(await saveBook(host.book));
  const from = await judgeFile(
    book,
    { name: "旧表.xlsx", settings },
    { ...request, asOf: "2023-11-15" },
  );
  expect(from.review.items.map(({ state }) => state)).toEqual(
    review.items.map(({ state }) => state),
  );
});

test("compares with a former copy as of the day named", async () => {
  const host = await openExcel(NOVEMBER);
  const { plan, review } = await check(request);
  const row = review.items.find(({ ref }) => ref === "3.3")?.row ?? 0;
  host.user.type(sheetIn(host, "推进表"), row, plan.table.columns.status ?? 0, "已完成");
  const place = await workplace(request);
  const done = await compare(place, { file: copy(), asOf: "2023-11-15" });
  expect(done).toEqual({ kind: "copyCompared", asOf: "2023-11-15" });
  const { since } = place.state();
  expect(since?.round).toBeUndefined();
  expect(since?.changes.closed.map(({ ref }) => ref)).toContain("3.3");
  expect(since?.changes.table).toEqual([]);
});

test("without a day it is that of the last round kept in the copy", async () => {
  const host = await openExcel(NOVEMBER);
  await keepRound({ ...request, asOf: "2023-10-31" });
  const bytes = await saveBook(host.book);
  const place = await workplace(request);
  expect(await compare(place, { file: { name: "旧表.xlsx", bytes } })).toMatchObject({
    asOf: "2023-10-31",
  });
});

test.each([
  ["no day is known for it", () => ({ file: copy() }), "noCopyDay"],
  ["its day is not before the check's", () => ({ file: copy(), asOf: "2023-11-30" }), "lateCopy"],
  [
    "it is no workbook",
    () => ({
      file: { name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.4") },
      asOf: "2023-11-15",
    }),
    "badCopy",
  ],
])("is refused where %s", async (_, input, code) => {
  await openExcel(NOVEMBER);
  const place = await workplace(request);
  expect(await failureOf(compare(place, input()))).toEqual({ code });
  expect(place.state().since).toBeUndefined();
});
