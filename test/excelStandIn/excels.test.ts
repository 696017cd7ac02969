import { parseArea } from "../../src/excelStandIn/book/address";
import { newRule } from "../../src/excelStandIn/book/conditionalFormat";
import { EXCEL_NAMES, type ExcelName, type Ways } from "../../src/excelStandIn/host/excels";
import { failureOf, openHost, type Opened } from "./openHost";

/** Does something on the front sheet of plan-2023, in one message. */
const onSheet = <T>(
  { Excel }: Opened,
  job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = job(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

/** Opens it with three rules of the user's over the same cells: A, B, C. */
async function openWithRules(excel: ExcelName, ways: Partial<Ways> = {}): Promise<Opened> {
  const opened = await openHost("plan-2023", { excel, ways });
  const area = parseArea("A4:E9");
  const [sheet] = opened.book.sheets;
  if (!area || !sheet) throw new Error("There is no sheet");
  sheet.conditionalFormats = ["A", "B", "C"].map((name) => ({
    ...newRule([area]),
    formulas: [`$A4="${name}"`],
  }));
  return opened;
}

const namesOf = ({ book }: Opened): (string | undefined)[] | undefined =>
  book.sheets[0]?.conditionalFormats.map(({ formulas }) => /"(.*)"/.exec(formulas[0] ?? "")?.[1]);

describe("the Excels played", () => {
  it.each([
    ["2021", "1.14", "1.1"],
    ["2024", "1.17", "1.2"],
    ["365", "1.21", "1.2"],
  ] as const)("Excel %s has ExcelApi %s and SharedRuntime %s", async (excel, api, runtime) => {
    const { host } = await openHost("plan-2023", { excel });
    const next = `1.${Number(api.slice(2)) + 1}`;
    expect([host.supports("ExcelApi", api), host.supports("ExcelApi", next)]).toEqual([
      true,
      false,
    ]);
    expect(host.supports("SharedRuntime", runtime)).toBe(true);
  });

  it("Excel 2021 is the one where nothing else is said", async () => {
    expect((await openHost()).host.excel.name).toBe("2021");
  });

  it.each([
    ["2021", "B"],
    ["365", "C"],
  ] as const)(
    "rules of Excel %s, deleted forwards by the ids read: %s is left",
    async (excel, left) => {
      const opened = await openWithRules(excel);
      await opened.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const rules = sheet.getRange().conditionalFormats.load("items/id");
        await context.sync();
        const [first, second] = rules.items;
        first?.delete();
        second?.delete();
        await context.sync();
      });
      expect(namesOf(opened)).toEqual([left]);
    },
  );

  it("rules of Excel 2021 are called by their number in the list they were found in", async () => {
    const opened = await openWithRules("2021");
    const added = await onSheet(opened, (sheet) =>
      sheet.getRange("G4").conditionalFormats.add("Custom").load("id"),
    );
    const all = await onSheet(opened, (sheet) =>
      sheet.getRange().conditionalFormats.load("items/id"),
    );
    expect([added.id, all.items.map(({ id }) => id)]).toEqual(["0", ["0", "1", "2", "3"]]);
  });

  it.each([
    ["2021", ["A", "B", "C", undefined]],
    ["365", [undefined, "A", "B", "C"]],
  ] as const)(
    "a new rule of Excel %s lands there, and priority 0 raises it",
    async (excel, order) => {
      const opened = await openWithRules(excel);
      await onSheet(opened, (sheet) => sheet.getRange("A4:E9").conditionalFormats.add("Custom"));
      expect(namesOf(opened)).toEqual(order);
      await onSheet(opened, (sheet) => {
        const rule = sheet.getRange("A4:E9").conditionalFormats.add("Custom");
        rule.custom.rule.formula = '=$A4="new"';
        rule.priority = 0;
      });
      expect(namesOf(opened)?.[0]).toBe("new");
    },
  );

  it.each(EXCEL_NAMES)("a rule refused by Excel %s stays, without a formula", async (excel) => {
    const opened = await openWithRules(excel);
    const run = onSheet(opened, (sheet) => {
      sheet.getRange("A4").conditionalFormats.add("Custom").custom.rule.formula = "no formula";
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
    expect(namesOf(opened)).toContain(undefined);
  });

  it.each([
    ["2021", {}, "推进表!A4,推进表!B4", ["推进表!A4", "推进表!B4"]],
    [
      "2021",
      { mergedAreas: "corners in the address" },
      "推进表!A4,推进表!B4",
      ["推进表!A4:A6", "推进表!B4:B6"],
    ],
    ["365", {}, "推进表!A4:A6,推进表!B4:B6", ["推进表!A4:A6", "推进表!B4:B6"]],
  ] as const)("merged areas of Excel %s %o", async (excel, ways, address, areas) => {
    const opened = await openHost("plan-2023", { excel, ways });
    const merged = await onSheet(opened, (sheet) =>
      sheet.getRange("A4:E6").getMergedAreasOrNullObject().load("address,areas/items/address"),
    );
    expect(merged.address).toBe(address);
    expect(merged.areas.items.map((area) => area.address)).toEqual(areas);
  });

  it.each(EXCEL_NAMES)("a null object of Excel %s takes calls and values", async (excel) => {
    const opened = await openHost("plan-2023", { excel });
    await onSheet(opened, ({}, { workbook }) => {
      const none = workbook.worksheets.getItemOrNullObject("没有");
      none.name = "有";
      none.getRange("A1").clear();
      none.delete();
    });
  });

  it("a name is hidden just after it was added; one that stands is not (#3878)", async () => {
    const opened = await openHost();
    const hidden = () => opened.book.names.map(({ attributes }) => attributes["hidden"] === "1");
    await onSheet(opened, (sheet) => {
      sheet.names.add("one", sheet.getRange("A1")).visible = false;
    });
    expect(hidden()).toEqual([true]);
    await onSheet(opened, (sheet) => sheet.names.add("two", sheet.getRange("A2")));
    await onSheet(opened, (sheet) => sheet.load("name"));
    await onSheet(opened, (sheet) => {
      sheet.names.getItem("two").visible = false;
    });
    expect(hidden()).toEqual([true, false]);
  });

  it("a zoom read back carries its type and nulls, and is not taken back whole", async () => {
    const opened = await openHost();
    const layout = await onSheet(opened, (sheet) => sheet.pageLayout.load("zoom"));
    expect(layout.zoom).toMatchObject({ scale: 100, horizontalFitToPages: null });
    const run = onSheet(opened, (sheet) => {
      sheet.pageLayout.zoom = layout.zoom;
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });

  it.each([
    ["rebeccapurple", "#663399"],
    ["LightGoldenRodYellow", "#FAFAD2"],
    ["#abcdef", "#ABCDEF"],
  ])("the colour %s is %s", async (name, color) => {
    const opened = await openHost();
    const fill = await onSheet(opened, (sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = name;
      return fill.load("color");
    });
    expect(fill.color).toBe(color);
  });
});
