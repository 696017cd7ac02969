import { findTable } from "../../../src/core/table/findTable";
import { readItems } from "../../../src/core/table/items";
import { planYear } from "../../../src/core/plan/planYear";
import { atOnce } from "../../../src/core/steps";
import { sheetOf, type LiteralCell } from "../table/sheetOf";

interface Sources {
  title?: string;
  sheetName?: string;
  workbookName?: string;
  deadlines?: LiteralCell[];
  date1904?: boolean;
}

function yearOf({
  title = "推进表",
  sheetName = "Sheet1",
  workbookName = "计划.xlsx",
  ...rest
}: Sources) {
  const { deadlines = ["6月"], date1904 = false } = rest;
  const sheet = sheetOf(
    [
      [title],
      ["具体内容", "完成时限", "责任单位"],
      ...deadlines.map((deadline, index) => [`事项${index}`, deadline, "区司法局"]),
    ],
    [],
    sheetName,
  );
  const table = findTable(sheet);
  if (!table) throw new Error("No table");
  return planYear(sheet, table, {
    workbookName,
    deadlines: atOnce(readItems(sheet, table)).flatMap((item) => item.deadline ?? []),
    asOf: "2026-03-01",
    date1904,
  });
}

const date = (value: number): LiteralCell => ({ value, format: "yyyy/m/d", text: "as shown" });

test.each<[string, Sources, number]>([
  [
    "the title above the header",
    { title: "2023年推进表", sheetName: "2022年", deadlines: ["2021年6月"] },
    2023,
  ],
  ["a title in Chinese numerals", { title: "二〇二三年推进表" }, 2023],
  ["the sheet's name", { sheetName: "2022年推进表", workbookName: "2021年.xlsx" }, 2022],
  ["the workbook's name", { workbookName: "2021年计划.xlsx", deadlines: ["2020年6月"] }, 2021],
  ["most of the deadlines", { deadlines: ["2022年6月", "2023年6月", "2023.12", "全年"] }, 2023],
  ["most of the date cells", { deadlines: [date(45261), date(45200), "2022年6月"] }, 2023],
  ["date cells on the 1904 system", { deadlines: [date(45261 - 1462)], date1904: true }, 2023],
  ["the as-of date, where nothing names a year", {}, 2026],
])("the plan year is that of %s", (_, sources, year) => {
  expect(yearOf(sources)).toBe(year);
});

test("a title merged across, right above the header, is read", () => {
  const sheet = sheetOf(
    [["2023年推进表"], ["具体内容", "完成时限", "责任单位"], ["甲", "6月", "乙"]],
    ["A1:C1"],
  );
  const table = findTable(sheet);
  const sources = { workbookName: "", deadlines: [], asOf: "2026-03-01", date1904: false };
  expect(table && planYear(sheet, table, sources)).toBe(2023);
});

test("a document's number is not taken for a year", () => {
  expect(yearOf({ title: "普法办〔2022〕5号 推进表" })).toBe(2026);
});
