import { check } from "../../src/actions/check";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { ALARMS, STATES } from "../../src/core/review/state";
import type { Review } from "../../src/core/review/review";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";

const words = wordsFor("zh-CN");

/** A made sheet's rows below the row that begins with this heading, each by the headings above it. */
function rowsBelow(sheet: Sheet | null, first: string): Map<string, string>[] {
  if (!sheet) return [];
  const { rowCount, columnCount } = sheet.inner;
  const texts = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_cell, column) => sheet.text(row, column)),
  );
  const top = texts.map(([text]) => text).lastIndexOf(first);
  const headings = texts[top] ?? [];
  return texts
    .slice(top + 1)
    .map((cells) => new Map(headings.map((heading, column) => [heading, cells[column] ?? ""])));
}

const number = (text: string | undefined) => Number(text ?? "");

describe.each([
  ["november-2023", "2023-11-15"],
  ["november-2023", "2023-12-05"],
  ["plan-2023", "2023-11-15"],
  ["shapes-sections", "2023-11-15"],
  ["shapes-title-sheet", "2023-11-15"],
  ["shapes-two-row-header", "2023-11-15"],
  ["shapes-unmerged", "2023-11-15"],
])("on the sheets of %s on %s", (book, asOf) => {
  let host: Host;
  let review: Review;
  beforeAll(async () => {
    host = await openExcel(`test/books/${book}.xlsx`);
    review = (await check({ asOf })).review;
    await makeSummaries({ asOf, units: "all" }, words);
  });

  test("the 总览 has every unit's figures of the review, and their sums", () => {
    const rows = rowsBelow(host.book.findSheet("总览"), "序号");
    const { overviewHeadings: h } = words.summary;
    const columns = [h.total, ...STATES.map((state) => words.state[state]), h.due, h.dueDone];
    for (const [index, unit] of review.units.entries()) {
      const row = rows[index];
      expect(row?.get(h.unit)).toBe(unit.name);
      expect(number(row?.get(h.total))).toBe(unit.total);
      for (const state of STATES)
        expect(number(row?.get(words.state[state]))).toBe(unit.byState[state] ?? 0);
      expect(number(row?.get(h.due))).toBe(unit.dueRate.of);
      expect(number(row?.get(h.dueDone))).toBe(unit.dueRate.done);
      const { share } = unit.dueRate;
      expect(row?.get(h.dueRate)).toBe(
        share === null ? words.summary.noRate : `${Math.round(share * 100)}%`,
      );
    }
    const total = rows[review.units.length];
    const sum = (heading: string) =>
      rows.slice(0, review.units.length).reduce((all, row) => all + number(row.get(heading)), 0);
    for (const heading of columns.filter((each) => total?.has(each)))
      expect([heading, number(total?.get(heading))]).toEqual([heading, sum(heading)]);
  });

  test("each unit's sheet has its items with their states, and the counts that these add up to", () => {
    const { unitHeadings: h } = words.summary;
    for (const unit of review.units) {
      const sheet = host.book.findSheet(words.summary.unitSheetName(unit.name));
      const parts = review.items.flatMap((item) =>
        item.parts.filter((part) => part.unit === unit.name).map((part) => ({ item, part })),
      );
      const rows = rowsBelow(sheet, h.number).slice(0, parts.length);
      const told = rows.map((row) => `${row.get(h.content) ?? ""} ${row.get(h.result) ?? ""}`);
      const judged = parts.map(
        ({ item, part }) =>
          `${item.content} ${part.state === undefined ? words.role.assist : words.state[part.state]}`,
      );
      expect(told.sort()).toEqual(judged.sort());
      const line = sheet?.text(2, 0) ?? "";
      expect(number(/承担任务(\d+)项/.exec(line)?.[1])).toBe(unit.total);
      for (const state of STATES) {
        const said = new RegExp(`(?:^|[^\\p{L}])${words.state[state]}(\\d+)项`, "u").exec(line);
        expect([state, number(said?.[1])]).toEqual([state, unit.byState[state] ?? 0]);
      }
    }
  });

  test("the 督办事项 has a row for each item in alarm, and no other", () => {
    const rows = rowsBelow(host.book.findSheet("督办事项"), words.summary.unitHeadings.number);
    const refs = review.items.filter(({ state }) => ALARMS.includes(state)).map(({ ref }) => ref);
    const told = rows
      .flatMap((row) => [...row.values()][0] ?? [])
      .filter((text) => /^\d/.test(text));
    expect(new Set(told)).toEqual(new Set(refs));
  });
});
