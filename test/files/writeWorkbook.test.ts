import { strFromU8 } from "fflate";
import { readFiles } from "../../src/files/readFiles";
import { readWorkbook } from "../../src/files/readWorkbook";
import { unpack } from "../../src/files/unpack";
import { writeArchive } from "../../src/files/writeArchive";
import type { BookSheet } from "../../src/core/sheets/bookSheet";
import { writeWorkbook } from "../../src/files/writeWorkbook";

const look = { border: true };
const open = { border: true, open: true, fill: "FFF2A8" };
const form: BookSheet = {
  name: "填报表",
  widths: [10, 20, 0],
  rows: [
    { height: 30, cells: [{ value: "标题", look: { bold: true, size: 16, align: "center" } }] },
    {
      height: 20,
      cells: [
        { value: "=1+1", look },
        { value: "", look: open },
        { value: "id", look: {} },
      ],
    },
  ],
  merged: [[0, 0, 1, 2]],
  choices: [{ row: 1, column: 1, rows: 1, list: "选项!$A$1:$A$2" }],
  protect: true,
  print: { area: "A1:B2", titleRows: "1:1", footer: "第&P页" },
};
const lists: BookSheet = {
  name: "选项",
  hidden: true,
  widths: [10],
  rows: ["已完成", "推进中"].map((value) => ({ height: 15, cells: [{ value, look: {} }] })),
};
const written = writeWorkbook([form, lists], { "tuijin.form": "选项!$A$1" });
const xmlOf = async (part: string) =>
  strFromU8(unpack(await written).get(part) ?? new Uint8Array());

it("reads back as it was written", async () => {
  const { sheets, names } = await readWorkbook(await written);
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["填报表", false],
    ["选项", true],
  ]);
  expect(sheets[0]?.grid.values).toEqual([
    ["标题", "", ""],
    ["=1+1", "", "id"],
  ]);
  expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([2]);
  expect(names.get("tuijin.form")).toBe("'选项'!$A$1");
});

it("writes no formula, whatever a text begins with", async () => {
  expect(await xmlOf("xl/worksheets/sheet1.xml")).not.toContain("<f>");
});

it("protects all but the open cells, without a password, and offers the list", async () => {
  const xml = await xmlOf("xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<sheetProtection[^>]*sheet="1"/);
  expect(xml).not.toMatch(/hashValue|password=/);
  expect(xml).toMatch(/<dataValidation[^>]*type="list"[^>]*>\s*<formula1>选项!\$A\$1:\$A\$2/);
  expect(await xmlOf("xl/styles.xml")).toContain('locked="0"');
});

it("prints on A4 landscape, one page wide, with titles and footer", async () => {
  const xml = await xmlOf("xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
  expect(xml).toContain("第&amp;P页");
  expect(await xmlOf("xl/workbook.xml")).toMatch(/_xlnm\.Print_Titles/);
});

it("archives files under their Chinese names, twice the same name with a number", async () => {
  const bytes = await written;
  const file = { name: "填报表-南站街道-第11期.xlsx", bytes };
  const names: string[] = [];
  for await (const { name, content } of readFiles([
    { name: "a.zip", bytes: writeArchive([file, file]) },
  ])) {
    names.push(name);
    expect(content.kind).toBe("workbook");
  }
  expect(names).toEqual([
    "a.zip/填报表-南站街道-第11期.xlsx",
    "a.zip/填报表-南站街道-第11期(2).xlsx",
  ]);
});
