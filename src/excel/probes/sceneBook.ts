import { runExcel } from "../workbook/runExcel";

/** The sheet that every scene begins with. */
export const SCENE_SHEET = "自检推进表";

/** A plan as a user may have it: a title, a project merged over its rows, rows of every outcome. */
const CELLS = [
  ["2023年自检推进表", "", "", "", "", ""],
  ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"],
  ["1", "普法宣传", "编印普法读本", "2023年6月", "区普法办", ""],
  ["", "", "建立普法责任清单", "2023年3月", "区司法局", "已完成"],
  ["", "", "组织宪法宣传周活动", "2023年12月", "区司法局", ""],
  ["2", "法治示范", "申报法治示范村不少于2个", "2023年9月", "区司法局、区民政局", ""],
  ["3", "总结", "报送全年总结", "2023年11月20日", "区普法办", ""],
];

/** What a workbook held before a scene, by which is told what to take away after it. */
export interface BookBefore {
  sheets: ReadonlySet<string>;
  settings: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Makes the plan's sheet, with rules of the user's own on it, and puts it in front. */
export async function beginScene(): Promise<BookBefore> {
  return runExcel(async (context) => {
    const before = await holdings(context);
    const sheet = context.workbook.worksheets.add(SCENE_SHEET);
    const cells = sheet.getRangeByIndexes(0, 0, CELLS.length, CELLS[0]?.length ?? 0);
    cells.numberFormat = CELLS.map((row) => row.map(() => "@"));
    cells.values = CELLS;
    for (const merged of ["A1:F1", "A3:A5", "B3:B5"]) sheet.getRange(merged).merge();
    sheet.getRange("C4").format.font.bold = true;
    sheet.getRange("A7:F7").format.fill.color = "#DDEBF7";
    addForeignRules(sheet);
    sheet.activate();
    await context.sync();
    return namesOf(before);
  });
}

/**
 * Rules of the user's own that marks must lie above and leave as they are: formulas, a comparison, bars. Each is raised above
 * those before it, since a new rule lands first in one Excel and last in another.
 */
function addForeignRules(sheet: Excel.Worksheet): void {
  const add = (address: string, type: "Custom" | "CellValue" | "DataBar") => {
    const rule = sheet.getRange(address).conditionalFormats.add(type);
    rule.priority = 0;
    return rule;
  };
  add("J3:J7", "DataBar");
  const { cellValue } = add("H3:H7", "CellValue");
  cellValue.format.fill.color = "#C6E0B4";
  cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
  for (const [address, status] of [
    ["C3:C7", "已完成"],
    ["A3:F7", "推进中"],
  ] as const) {
    const { rule, format } = add(address, "Custom").custom;
    rule.formula = `=$F3="${status}"`;
    format.font.color = "#7030A0";
  }
}

/** Takes away every sheet, setting and name that was not there before the scene. */
export async function endScene(before: BookBefore): Promise<void> {
  await runExcel(async (context) => {
    const { sheets, settings, names } = await holdings(context);
    for (const name of names.items) if (!before.names.has(name.name)) name.delete();
    for (const sheet of sheets.items) if (!before.sheets.has(sheet.id)) sheet.delete();
    for (const one of settings.items) if (!before.settings.has(one.key)) one.delete();
    await context.sync();
  });
}

async function holdings(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load("items/id");
  const settings = context.workbook.settings.load("items/key");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  return { sheets, settings, names };
}

const namesOf = ({
  sheets,
  settings,
  names,
}: Awaited<ReturnType<typeof holdings>>): BookBefore => ({
  sheets: new Set(sheets.items.map(({ id }) => id)),
  settings: new Set(settings.items.map(({ key }) => key)),
  names: new Set(names.items.map(({ name }) => name)),
});
