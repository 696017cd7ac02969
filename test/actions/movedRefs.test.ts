import { check } from "../../src/actions/check";
import { mark } from "../../src/actions/mark";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { openExcel, openExcelOn } from "../support/openExcel";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("zh-CN");

const request = { asOf: "2023-11-15", sheet: { name: "推进表" } };

test("a row inserted at the top of project 9 moves no record to another duty", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  const before = (await mark(request, words)).review;
  const sheet = host.book.findSheet("推进表");
  if (!sheet) throw new Error("no plan");
  host.user.insertRows(sheet, 29, 1);
  host.user.type(sheet, 29, 0, 9);
  host.user.type(sheet, 29, 1, "完善以案释法制度");
  host.user.type(sheet, 29, 2, "新增的一项工作");
  host.user.type(sheet, 29, 3, "2023年12月");
  host.user.type(sheet, 29, 4, "区司法局");
  await openExcelOn(await saveBook(host.book));
  const { review, plan } = await check(request);
  const moved = review.problems.filter(({ code }) => code === "refMoved");
  // The new row is 9.1, and what was reported for the old 9.1 and 9.2 is not taken for it or for each other.
  expect(plan.readings.find(({ item }) => item.ref === "9.1")?.item.content).toBe("新增的一项工作");
  expect(moved.length).toBeGreaterThan(20);
  expect(new Set(moved.map(({ text }) => text))).toEqual(new Set(["9.1", "9.2"]));
  const others = (items: typeof review.items) =>
    items
      .filter(({ ref }) => !ref.startsWith("9."))
      .map(({ identity, byState }) => [identity, byState]);
  expect(others(review.items)).toEqual(others(before.items));
});
