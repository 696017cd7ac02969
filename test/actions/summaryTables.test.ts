import { readFileSync } from "node:fs";
import { check } from "../../src/actions/check";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { SUMMARY_BOOKS, summaryTables } from "./summaryTable";

// The tables beside the books are written by test/runs/writeSummaryTables.ts, and read by a person.
test.each(SUMMARY_BOOKS)(
  "the sheets made of $book.xlsx are as in the table beside it",
  async (each) => {
    expect(await summaryTables(each)).toBe(
      readFileSync(`test/books/${each.book}.summary.md`, "utf8"),
    );
  },
);

test.each(["november-2023", "plan-2023"])(
  "overview, unit sheets and the check of %s.xlsx give the same figures",
  async (book) => {
    const host = await openExcel(`test/books/${book}.xlsx`);
    const { review } = await check({ asOf: "2023-11-15" });
    await makeSummaries({ asOf: "2023-11-15" }, wordsFor("zh-CN"));
    const overview = host.book.findSheet("总览");
    const rows = Array.from({ length: 80 }, (_, row) =>
      [1, 2].map((column) => overview?.text(row, column)),
    );
    for (const { name, total, assists } of review.units) {
      expect(rows).toContainEqual([name, String(total)]);
      if (total + assists === 0) continue;
      const sheet = host.book.sheets.find(
        ({ customProperties }) => customProperties.get("tuijin") === `summary:${name}`,
      );
      expect(sheet?.text(2, 0)).toContain(`承担任务${total}项`);
      const texts = Array.from({ length: 120 }, (_, row) =>
        Array.from({ length: 9 }, (_, column) => sheet?.text(row, column) ?? ""),
      );
      const header = texts.findIndex((row) => row.includes("具体内容"));
      const column = texts[header]?.indexOf("检查结果") ?? -1;
      const end = texts.findIndex((row) => row.includes("单位（盖章）："));
      const results = texts.slice(header + 1, end).map((row) => row[column] ?? "");
      expect(results.filter((text) => text !== "" && text !== "配合")).toHaveLength(total);
    }
    const sum = review.units.reduce((all, { total }) => all + total, 0);
    expect(rows).toContainEqual(["", String(sum)]);
  },
);
