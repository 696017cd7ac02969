import { readFileSync } from "node:fs";
import { strFromU8, strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/files/readWorkbook";
import type { FileBook } from "../../src/files/sheetGrid";
import { unpack } from "../../src/files/unpack";

const bytesOf = (name: string) => readFileSync(`test/books/files/${name}.xlsx`);
const first = ({ sheets }: FileBook) => {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** A workbook with one of its parts changed, as another program might have written it. */
async function changed(name: string, part: string, change: (xml: string) => string) {
  const entries = unpack(bytesOf(name));
  const before = strFromU8(entries.get(part) ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${part}`);
  entries.set(part, strToU8(after));
  return readWorkbook(zipSync(Object.fromEntries(entries)));
}

describe.each(["openpyxl", "libreoffice"])("a workbook saved by %s", (program) => {
  it("gives values, displayed texts, formats and merges", async () => {
    const book = await readWorkbook(bytesOf(program));
    const { grid } = first(book);
    expect(grid.sheet).toBe("填报表");
    expect(grid.texts[1]?.slice(0, 3)).toEqual(["推进中", "2023年11月9日", "80%"]);
    expect(grid.values[1]?.slice(1, 3)).toEqual([45239, 0.8]);
    expect(grid.values[1]?.slice(4, 6)).toEqual(["#N/A", true]);
    expect(grid.values[2]?.[0]).toBe("两行\n文字");
    expect(grid.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
    expect(grid.values[0]).toEqual(["标题", "", "", "", "", "", "", ""]);
  });

  it("tells hidden rows, columns and sheets, and reads them", async () => {
    const { sheets } = await readWorkbook(bytesOf(program));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["填报表", false],
      ["隐藏", true],
    ]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([7]);
    expect(sheets[0]?.grid.values[1]?.[7]).toBe("秘密");
  });

  it("gives the workbook's names and when it was saved", async () => {
    const book = await readWorkbook(bytesOf(program));
    expect(book.names.get("tuijin.form")).toBe('"1;南站街道;11"');
    expect(book.savedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});

it("gives a formula's last result, and a blank where the program left none", async () => {
  expect(first(await readWorkbook(bytesOf("libreoffice"))).grid.values[1]?.[3]).toBe(2);
  expect(first(await readWorkbook(bytesOf("openpyxl"))).grid.values[1]?.[3]).toBe("");
});

it("reads texts that stand in the cells themselves", async () => {
  const { grid } = first(await readWorkbook(bytesOf("openpyxl-inline")));
  expect(grid.values[0]).toEqual(["内联", 1, 44928]);
});

it("reads rich text as one", async () => {
  const book = await changed("libreoffice", "xl/sharedStrings.xml", (xml) =>
    xml.replace(/<t[^>]*>推进中<\/t>/, "<r><t>推</t></r><r><rPr><b/></rPr><t>进中</t></r>"),
  );
  expect(first(book).grid.values[1]?.[0]).toBe("推进中");
});

it("shows a date of the 1904 system as its cell does", async () => {
  const book = await readWorkbook(bytesOf("mac-1904"));
  expect(book.date1904).toBe(true);
  expect(first(book).grid.texts).toEqual([["2023-11-09"]]);
  expect(first(book).grid.values).toEqual([[43777]]);
});

it.each([
  [31, "2023年11月9日"],
  [57, "2023年11月"],
  [58, "11月9日"],
])("knows the built-in format %d of a Chinese Excel", async (id, text) => {
  const book = await changed("openpyxl", "xl/styles.xml", (xml) =>
    xml.replaceAll('numFmtId="165" fontId', `numFmtId="${id}" fontId`),
  );
  expect(first(book).grid.texts[1]?.[1]).toBe(text);
});

it("reads a sheet whose links, drawings, comments and tables are left out", async () => {
  const book = await changed("libreoffice", "xl/worksheets/sheet1.xml", (xml) =>
    xml
      .replace(
        /<pageMargins|<printOptions/,
        (tag) => `<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>${tag}`,
      )
      .replace(
        "</worksheet>",
        '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>',
      ),
  );
  expect(first(book).grid.texts[1]?.[0]).toBe("推进中");
});

it("does not look at macros and other parts, damaged ones too", async () => {
  const entries = unpack(bytesOf("openpyxl"));
  entries.set("xl/vbaProject.bin", new Uint8Array([1, 2, 3]));
  entries.set("xl/drawings/drawing1.xml", strToU8("<broken"));
  const book = await readWorkbook(zipSync(Object.fromEntries(entries)));
  expect(first(book).grid.texts[1]?.[0]).toBe("推进中");
});

it.each([
  ["an entity", '<!DOCTYPE x [<!ENTITY a "aaaa">]>'],
  ["a file outside", '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
])("refuses XML that declares %s", async (_, declaration) => {
  const parts = ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"];
  for (const part of parts) {
    const read = changed("libreoffice", part, (xml) =>
      xml.replace(/(<\?xml[^>]*\?>|^)/, `$1${declaration}`),
    );
    await expect(read).rejects.toMatchObject({ code: "unsafe" });
  }
});

it("refuses a workbook without sheets or with broken XML", async () => {
  const broken = changed("openpyxl", "xl/workbook.xml", (xml) => xml.slice(0, 200));
  await expect(broken).rejects.toMatchObject({ code: "damaged" });
});
