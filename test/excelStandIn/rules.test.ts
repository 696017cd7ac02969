import { parseArea } from "../../src/excelStandIn/book/address";
import type { Book } from "../../src/excelStandIn/book/book";
import { newRule } from "../../src/excelStandIn/book/conditionalFormat";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { ExcelName } from "../../src/excelStandIn/host/excels";
import { bookBytes, failureOf, joinHost, openHost } from "./openHost";

/** Puts a rule of the user's own on the first sheet, below those there. */
function addUserRule(book: Book, address: string, type: string, formula = "1"): void {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  const children = type === "colorScale" ? "<colorScale/>" : "";
  const formulas = type === "colorScale" ? [] : [formula];
  book.sheets[0]?.conditionalFormats.push({ ...newRule([area]), type, formulas, children });
}

async function openWithRules(rules: [string, string, string?][], excel?: ExcelName) {
  const book = await openBook(bookBytes("plan-2023"));
  for (const rule of rules) addUserRule(book, ...rule);
  return joinHost(book, { excel });
}

describe("conditional formats", () => {
  it.each([
    ["2021", 1],
    ["365", 0],
  ] as const)(
    "adds a rule over several areas and takes it back: Excel %s",
    async (excel, place) => {
      const { Excel, book } = await openWithRules([["A4:E9", "expression", "$E4=1"]], excel);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const added = sheet.getRanges("C4:E5,C7:E7").conditionalFormats.add("Custom");
        added.custom.rule.formula = '=AND(N("x")=0,$C4="a")';
        added.custom.format.fill.color = "#FFC7CE";
        added.custom.format.font.color = "#9C0006";
        const all = sheet.getRange().conditionalFormats;
        all.load("items/id,items/type,items/priority");
        await context.sync();
        expect(all.items.map((rule) => [rule.type, rule.priority])).toEqual([
          ["Custom", 0],
          ["Custom", 1],
        ]);
        const first = all.items[place];
        const formula = first?.customOrNullObject.rule;
        formula?.load("formula");
        const ranges = first?.getRanges();
        ranges?.load("address");
        await context.sync();
        expect(formula?.formula).toBe('=AND(N("x")=0,$C4="a")');
        expect(ranges?.address).toBe("推进表!C4:E5,推进表!C7:E7");
        first?.delete();
        await context.sync();
      });
      expect(book.sheets[0]?.conditionalFormats).toHaveLength(1);
    },
  );

  it("keeps rules, their order and their looks when saved", async () => {
    const { Excel, book } = await openWithRules([
      ["A4:E9", "duplicateValues"],
      ["A4:A9", "colorScale"],
    ]);
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().getRange("C4:E5");
      const rule = added.conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=$C4="<a>"';
      rule.custom.format.fill.color = "#FFC7CE";
      rule.custom.format.font.bold = true;
      rule.stopIfTrue = true;
      await context.sync();
    });
    const [before] = book.sheets;
    const [after] = (await openBook(await saveBook(await openBook(await saveBook(book))))).sheets;
    const said = after?.conditionalFormats.map(({ type, areas, formulas, style, stopIfTrue }) => ({
      type,
      areas,
      formulas,
      style,
      stopIfTrue,
    }));
    expect(said).toMatchObject(
      (before?.conditionalFormats ?? []).map(({ type, areas, formulas, style, stopIfTrue }) => ({
        type,
        areas,
        formulas,
        style,
        stopIfTrue,
      })),
    );
    expect(said?.map(({ type }) => type)).toEqual(["duplicateValues", "colorScale", "expression"]);
  });

  it("reads a formula from the cell it was found through", async () => {
    const { Excel } = await openWithRules([["C4:C9", "expression", "C4=1"]]);
    await Excel.run(async (context) => {
      const rule = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("C6")
        .conditionalFormats.getItemAt(0).custom.rule;
      rule.load("formula");
      await context.sync();
      expect(rule.formula).toBe("=C6=1");
    });
  });

  it("fails to load custom formulas where there is a rule of another type (#2180)", async () => {
    const { Excel } = await openWithRules([
      ["A4:E9", "expression"],
      ["A4:A9", "colorScale"],
    ]);
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
    });
    expect(await failureOf(run)).toMatchObject({
      message: expect.stringContaining("not permitted for the current object") as string,
    });
  });

  it("adds a rule that compares values, as it is saved and read again", async () => {
    const { Excel, book } = await openWithRules([]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { cellValue } = sheet.getRange("D4:D9").conditionalFormats.add("CellValue");
      cellValue.format.fill.color = "#C6E0B4";
      cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      await context.sync();
    });
    const [rule] = (await openBook(await saveBook(book))).sheets[0]?.conditionalFormats ?? [];
    expect(rule).toMatchObject({
      type: "cellIs",
      formulas: ["5"],
      attributes: { operator: "greaterThan" },
      style: { fillColor: "#C6E0B4" },
    });
  });

  it("reads ids and types of two cell-value rules on a range, not what they say (#6827)", async () => {
    const { Excel } = await openWithRules([
      ["A4:A9", "cellIs", "5"],
      ["A4:A9", "cellIs", "7"],
    ]);
    const run = Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      rules.load("items/id,items/type");
      await context.sync();
      expect(rules.items.map(({ type }) => type)).toEqual(["CellValue", "CellValue"]);
      rules.items[0]?.cellValue.load("rule");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("ItemNotFound");
  });

  it("cannot read a duplicated rule (#6835), nor delete one of two cell-value rules (#5222)", async () => {
    const { Excel } = await openWithRules([
      ["A4:A9", "expression", "1"],
      ["A4:A9", "expression", "1"],
    ]);
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
    });
    await failureOf(reading);
    const two = await openWithRules([
      ["A4:A9", "cellIs", "5"],
      ["A4:A9", "cellIs", "7"],
    ]);
    const deleting = two.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange().conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect((await failureOf(deleting)).code).toBe("ItemNotFound");
  });

  it.each([
    ["longer than 255 characters", `="${"x".repeat(260)}"=A1`],
    ["without its =", "A1=1"],
  ])("refuses a formula %s", async (_what, formula) => {
    const { Excel } = await openHost();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A4:E5");
      range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });
});
