import type { Area } from "../../src/excelStandIn/book/area";
import { formatArea, parseArea } from "../../src/excelStandIn/book/address";
import type { Book } from "../../src/excelStandIn/book/book";
import { newRule } from "../../src/excelStandIn/book/conditionalFormat";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { deleteRows, insertRows, shiftCells } from "../../src/excelStandIn/book/shiftCells";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { bookBytes, failureOf, openHost } from "./openHost";

const area = (address: string): Area => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed;
};

async function openSheet(name = "plan-2023"): Promise<{ book: Book; sheet: Sheet }> {
  const book = await openBook(bookBytes(name));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has a sheet");
  return { book, sheet };
}

function addRule(sheet: Sheet, address: string, formula: string): void {
  sheet.conditionalFormats.push({ ...newRule([area(address)]), formulas: [formula] });
}

const rulesOf = (sheet: Sheet): string[] =>
  sheet.conditionalFormats.map(
    ({ areas, formulas }) => `${areas.map(formatArea).join(" ")} ${formulas.join()}`,
  );

describe("inserting rows", () => {
  it("moves cells, merged areas and row heights below, and grows a merged area around", async () => {
    const { sheet } = await openSheet();
    const height = sheet.findRow(9)?.height;
    const content = sheet.content(9, 2);
    insertRows(sheet, 4, 2);
    expect(sheet.content(11, 2)).toEqual(content);
    expect(sheet.findRow(11)?.height).toEqual(height);
    const merges = sheet.merges.map(formatArea);
    expect(merges).toEqual(expect.arrayContaining(["A2:E2", "A4:A8", "A9:A11", "A32:A33"]));
    expect(sheet.content(4, 2).type).toBe("Empty");
  });

  it.each([
    ["above a rule", 2, "A7:F9 $C7=1"],
    ["at its first row", 4, "A7:F9 $C7=1"],
    ["inside of it", 5, "A5:F9 $C5=1"],
    ["just below it", 7, "A5:F7 $C5=1"],
  ])("%s", async (_where, at, expected) => {
    const { sheet } = await openSheet();
    addRule(sheet, "A5:F7", "$C5=1");
    insertRows(sheet, at, 2);
    expect(rulesOf(sheet)).toEqual([expected]);
  });

  it("grows a rule that ends above, when the user inserts", async () => {
    const { sheet } = await openSheet();
    addRule(sheet, "A5:F7", "$C5=1");
    insertRows(sheet, 7, 2, { extendRules: true });
    expect(rulesOf(sheet)).toEqual(["A5:F9 $C5=1"]);
  });

  it("moves formulas on every sheet, but not texts in them, nor what is above", async () => {
    const { book, sheet } = await openSheet("november-2023");
    sheet.cell(0, 8).value = { formula: 'SUM(A1:A3)+A5&"A5"' };
    const other = book.sheets[1];
    if (!other) throw new Error("The book has three sheets");
    other.cell(0, 8).value = { formula: "推进表!$A$5+A5+COUNTIF('推进表'!C:C,推进表!4:9)" };
    insertRows(sheet, 3, 1);
    expect(sheet.content(0, 8).formula).toBe('=SUM(A1:A3)+A6&"A5"');
    expect(other.content(0, 8).formula).toBe("=推进表!$A$6+A5+COUNTIF('推进表'!C:C,推进表!5:10)");
  });

  it("moves page breaks, print areas, names and validations", async () => {
    const { book, sheet } = await openSheet();
    sheet.inner.rowBreaks = [
      { id: 3, max: 0, man: 1 },
      { id: 9, max: 0, man: 1 },
    ] as never;
    sheet.printArea = [area("A1:E33")];
    sheet.printTitleRows = area("3:3");
    book.names.push({ name: "表", scope: null, formula: "推进表!$A$4:$E$33", attributes: {} });
    sheet.validations = [
      { areas: [area("E4:E9")], attributes: { type: "list" }, formulas: ["$G$4:$G$9"] },
    ];
    insertRows(sheet, 5, 1);
    expect(sheet.inner.rowBreaks.map(({ id }) => id)).toEqual([3, 10]);
    expect(sheet.printArea.map(formatArea)).toEqual(["A1:E34"]);
    expect(sheet.printTitleRows && formatArea(sheet.printTitleRows)).toBe("3:3");
    expect(book.names[0]?.formula).toBe("推进表!$A$4:$E$34");
    expect(sheet.validations[0]?.areas.map(formatArea)).toEqual(["E4:E10"]);
    expect(sheet.validations[0]?.formulas).toEqual(["$G$4:$G$10"]);
  });
});

describe("deleting rows", () => {
  it("shrinks what they were part of and drops what lay in them", async () => {
    const { sheet } = await openSheet();
    addRule(sheet, "A5:F7", "$C5=1");
    addRule(sheet, "A6:F6", "$C6=2");
    const below = sheet.content(9, 2);
    deleteRows(sheet, 5, 1);
    expect(rulesOf(sheet)).toEqual(["A5:F6 $C5=1"]);
    expect(sheet.merges.map(formatArea)).toEqual(expect.arrayContaining(["A4:A5", "A6:A8"]));
    expect(sheet.content(8, 2)).toEqual(below);
  });

  it("keeps a rule's formula when its first row goes", async () => {
    const { sheet } = await openSheet();
    addRule(sheet, "A5:F7", "$C5=1");
    deleteRows(sheet, 4, 1);
    expect(rulesOf(sheet)).toEqual(["A5:F6 $C5=1"]);
  });

  it("breaks the formulas that looked at nothing else", async () => {
    const { sheet } = await openSheet();
    sheet.cell(0, 8).value = { formula: "A6+SUM(A5:A7)" };
    deleteRows(sheet, 5, 1);
    expect(sheet.content(0, 8).formula).toBe("=#REF!+SUM(A5:A6)");
  });
});

describe("inserting cells", () => {
  it("moves only the columns that take part, and splits a rule over more", async () => {
    const { sheet } = await openSheet();
    sheet.cell(0, 7).value = "x";
    sheet.cell(0, 8).value = "y";
    addRule(sheet, "H1:I1", "H1=1");
    shiftCells(sheet, { axis: "rows", at: 0, count: 1, from: 7, to: 7 });
    expect(sheet.content(1, 7).value).toBe("x");
    expect(sheet.content(0, 8).value).toBe("y");
    expect(rulesOf(sheet)[0]).toContain("H2");
    expect(rulesOf(sheet)[0]).toContain("I1");
  });

  it("refuses to tear a merged area apart", async () => {
    const { Excel } = await openHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").insert("Down");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("MergedRangeConflict");
  });

  it("moves a range the client keeps along with its cells", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange("C10");
      kept.load("address,values");
      await context.sync();
      const { values } = kept;
      sheet.getRange("4:5").insert("Down");
      kept.load("address,values");
      await context.sync();
      expect(kept.address).toBe("推进表!C12");
      expect(kept.values).toEqual(values);
    });
  });

  it("survives saving", async () => {
    const { book, sheet } = await openSheet();
    addRule(sheet, "A5:F7", '$C5="a"');
    insertRows(sheet, 5, 2);
    const again = (await openBook(await saveBook(book))).sheets[0];
    if (!again) throw new Error("The book has a sheet");
    expect(rulesOf(again)).toEqual(rulesOf(sheet));
    expect(again.merges.map(formatArea).sort()).toEqual(sheet.merges.map(formatArea).sort());
  });
});
