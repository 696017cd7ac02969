import { refusalOf, unlike, type Probe } from "./probe";

/** What is asked about conditional formats. */
export const RULE_PROBES: Probe[] = [
  {
    id: "ruleIds",
    expected: unlike("numbers that shift", "lasting"),
    ask: async (sheet, context) => {
      const before = await addRules(sheet, context);
      before.items[0]?.delete();
      const after = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      const kept = before.items[1]?.id;
      return after.items[0]?.id === kept ? "lasting" : "numbers that shift";
    },
  },
  {
    id: "newRules",
    expected: unlike("last", "first"),
    ask: async (sheet, context) => {
      const { items } = await addRules(sheet, context);
      const text = items[0]?.custom.rule.load("formula");
      await context.sync();
      return text?.formula.includes("old") ? "last" : "first";
    },
  },
  {
    id: "refusedRules",
    expected: "stay empty",
    ask: async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "no formula";
      if (!(await refusalOf(context))) return "taken";
      const { items } = await listRules(sheet, context);
      return items.length > 0 ? "stay empty" : "are gone";
    },
  },
];

async function addRules(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  for (const name of ["old", "new"]) {
    const rule = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=$A1="${name}"`;
  }
  await context.sync();
  return listRules(sheet, context);
}

async function listRules(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  const rules = sheet.getRange().conditionalFormats.load("items/id");
  await context.sync();
  return rules;
}
