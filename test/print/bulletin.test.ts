import { check } from "../../src/actions/check";
import { bulletinHtml } from "../../src/words/compose/bulletinHtml";
import { bulletinOf } from "../../src/words/compose/bulletinText";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { missingForDocuments, tablesInWord } from "./printBooks";

const words = wordsFor("zh-CN");
const missing = missingForDocuments();
const ci = process.env["CI"] === "true";

(missing.length > 0 && !ci ? describe.skip : describe)(
  `the 通报 pasted into a document${missing.length > 0 ? ` (skipped: ${missing.join(", ")} missing)` : ""}`,
  () => {
    test("is a table for each kind of alarm, a row for each item under its headings", async () => {
      await openExcel("test/books/november-2023.xlsx");
      const { review } = await check({ asOf: "2023-11-15" });
      const tables = tablesInWord(bulletinHtml(bulletinOf(review, words), words));
      const headings = ["编号", "事项", "时限", "单位"];
      expect(tables.map((rows) => [rows[0], rows.length - 1])).toEqual([
        [headings, 8],
        [headings, 1],
        [headings, 2],
      ]);
      expect(tables[0]?.map(([ref]) => ref).slice(1)).toEqual(
        review.items.filter(({ byState }) => (byState.overdue ?? 0) > 0).map(({ ref }) => ref),
      );
    }, 60_000);
  },
);
