import { refusalOf, type Probe } from "./probe";

const NONE = "no sheet of this name";
/** Milliseconds that events are waited for. */
const PATIENCE = 3_000;

/** What is asked about sheets, names, printing and events. */
export const SHEET_PROBES: Probe[] = [
  {
    id: "nullObjects",
    expected: "take everything",
    ask: async (_sheet, context) => {
      context.workbook.worksheets.getItemOrNullObject(NONE).delete();
      return (await refusalOf(context)) ?? "take everything";
    },
  },
  {
    id: "standingNames",
    expected: "stay visible",
    ask: async (sheet, context) => {
      sheet.names.add("probe.name", sheet.getRange("A1"));
      await context.sync();
      await context.sync();
      sheet.load("name");
      await context.sync();
      const name = sheet.names.getItem("probe.name");
      name.visible = false;
      name.load("visible");
      await context.sync();
      return name.visible ? "stay visible" : "hide";
    },
  },
  {
    id: "noPrintTitles",
    expected: "cleared",
    ask: async (sheet, context) => {
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      await context.sync();
      sheet.pageLayout.setPrintTitleRows("");
      const refusal = await refusalOf(context);
      if (refusal) return refusal;
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return rows.isNullObject ? "cleared" : "kept";
    },
  },
  {
    id: "complexValues",
    expected: "annotated",
    ask: async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load("zoom");
      await context.sync();
      return "@odata.type" in pageLayout.zoom ? "annotated" : "plain";
    },
  },
  {
    id: "breaksWhenFitted",
    expected: "kept",
    ask: async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A5");
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return breaks.items.length === 1 ? "kept" : "lost";
    },
  },
  {
    id: "pageSetUp",
    expected: "served",
    ask: async (sheet, context) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      return (await refusalOf(context)) ? "refused" : "served";
    },
  },
  {
    id: "copiedProperties",
    expected: "left behind",
    ask: async (sheet, context) => {
      sheet.customProperties.add("probe", "1");
      const copy = sheet.copy("End");
      const property = copy.customProperties.getItemOrNullObject("probe").load("value");
      await context.sync();
      copy.delete();
      await context.sync();
      return property.isNullObject ? "left behind" : "copied";
    },
  },
  {
    id: "copiedRules",
    expected: "copied",
    ask: async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.names.add("probe.copied", sheet.getRange("A1")).visible = false;
      const copy = sheet.copy("End");
      const rules = copy.getRange().conditionalFormats.load("items/id");
      const name = copy.names.getItemOrNullObject("probe.copied").load("name");
      await context.sync();
      copy.delete();
      await context.sync();
      const came = [rules.items.length === 1, !name.isNullObject];
      if (came[0] === came[1]) return came[0] ? "copied" : "left behind";
      return came[0] ? "rules only" : "names only";
    },
  },
  {
    id: "protectedCode",
    expected: "AccessDenied",
    ask: async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      const refusal = await refusalOf(context);
      sheet.protection.unprotect();
      await context.sync();
      return refusal ?? "taken";
    },
  },
  {
    id: "eventOrder",
    expected: "Deactivated, Activated",
    ask: async (sheet, context) => {
      const { worksheets } = context.workbook;
      const seen: string[] = [];
      const note = (event: { type: string }) => {
        seen.push(event.type.replace("Worksheet", ""));
        return Promise.resolve();
      };
      const handlers = [worksheets.onActivated.add(note), worksheets.onDeactivated.add(note)];
      await context.sync();
      const before = worksheets.getActiveWorksheet();
      sheet.activate();
      await context.sync();
      await until(() => seen.length >= 2);
      for (const handler of handlers) handler.remove();
      before.activate();
      await context.sync();
      return seen.slice(0, 2).join(", ");
    },
  },
];

async function until(isDone: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !isDone(); waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
