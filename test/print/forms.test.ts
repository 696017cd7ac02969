import { Workbook } from "@cj-tech-master/excelts";
import { collectForms } from "../../src/actions/forms/collectForms";
import { makeForms } from "../../src/actions/forms/makeForms";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { missingPrograms, printBooks, resaveBooks } from "./printBooks";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-06", round: 11, replyBy: "2023-11-13" };
const missing = missingPrograms();
const ci = process.env["CI"] === "true";

(missing.length > 0 && !ci ? describe.skip : describe)(
  `forms through LibreOffice${missing.length > 0 ? ` (skipped: ${missing.join(", ")} missing)` : ""}`,
  () => {
    let files: Uint8Array[] = [];

    beforeAll(async () => {
      await openExcel("test/books/november-2023.xlsx");
      const made = await makeForms({ ...request, units: ["南站街道", "区司法局"] }, words);
      files = made.files.map(({ bytes }) => bytes);
    });

    test("a form of a few items is one page with its line to sign, the 报送清单 another", () => {
      const [street = []] = printBooks(files);
      const pages = street.map((page) => page.map(({ text }) => text).join(""));
      expect(pages).toHaveLength(2);
      expect(pages[0]).toContain("填报表（第11期）");
      expect(pages[0]).toMatch(/单位（盖章）.*负责人（签字）.*联系电话/);
      expect(pages[0]).toContain("请于2023年11月13日前交回");
      expect(pages[1]).toContain("报送清单");
    });

    test("saved by LibreOffice, filled in and saved by it again, it brings what was typed", async () => {
      const [saved = new Uint8Array()] = resaveBooks(files.slice(0, 1));
      const workbook = new Workbook();
      await workbook.xlsx.load(saved);
      workbook.getWorksheet("填报表")?.eachRow((row) => {
        if (row.getCell(1).text === "6.1") row.getCell(5).value = "已完成";
        if (row.getCell(1).text === "6.2") row.getCell(8).value = "经费未到位";
      });
      const typed = new Uint8Array(await workbook.xlsx.writeBuffer());
      const [bytes = typed] = resaveBooks([typed]);
      await openExcel("test/books/november-2023.xlsx");
      const { facts, files: read } = await collectForms(
        [{ name: "交回.xlsx", bytes }],
        { ...request, asOf: "2023-11-15" },
        words,
      );
      expect(read).toMatchObject([{ unit: "南站街道", round: 11, problems: [] }]);
      expect(facts.map(({ ref, outcome, cell }) => [ref, outcome, cell])).toEqual([
        ["6.1", "new", "status"],
        ["6.2", "new", "problem"],
      ]);
    });
  },
);
