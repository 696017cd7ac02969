import { localAddress } from "../workbook/areaOf";
import { runExcel } from "../workbook/runExcel";
import type { BookBefore } from "./sceneBook";

/**
 * What a scene has made of a workbook, read back through Office.js as lines to compare: cells and their looks, rules in their
 * order, tables, lists to choose from, how sheets are shown and printed. Left out is what follows the computer: widths and
 * heights its fonts, paper its printer; and what Excels tell differently: the rules' ids, the ends of merged areas.
 */
export async function sceneState(before: BookBefore): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    const lines: string[] = [];
    for (const sheet of sheets.items.filter(({ id }) => !before.sheets.has(id)))
      lines.push(...(await sheetLines(context, sheet)));
    const keys = settings.items.map(({ key }) => key).filter((key) => !before.settings.has(key));
    return [...lines, ...keys.sort().map((key) => `setting ${key}`)];
  });
}

async function sheetLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string[]> {
  const used = sheet.getUsedRange().load("formulas,numberFormat,rowIndex,columnIndex");
  const looks = used.getCellProperties({
    format: { fill: { color: true }, font: { bold: true }, wrapText: true },
  });
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex");
  await context.sync();
  const say = (line: string): string => `${sheet.name}: ${line}`;
  const corners = merged.isNullObject ? [] : merged.areas.items.map(cornerOf).sort();
  return [
    say(`visibility ${sheet.visibility}`),
    ...rowLines(used, looks).map(say),
    say(`merged from ${corners.join(" ") || "none"}`),
    ...(await ruleLines(context, sheet)).map(say),
    ...(await tableLines(context, sheet)).map(say),
    ...(await pageLines(context, sheet)).map(say),
  ];
}

const cornerOf = ({ rowIndex, columnIndex }: { rowIndex: number; columnIndex: number }): string =>
  `${rowIndex + 1}.${columnIndex + 1}`;

/** A line for each row that holds or shows something, `row 3: 1 | 普法宣传 | … ; fill ,,#DDEBF7`; one for all that follow alike. */
function rowLines(
  used: Excel.Range,
  { value: looks }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): string[] {
  const blocks: { first: number; last: number; says: string }[] = [];
  used.formulas.forEach((cells: unknown[], row) => {
    const says = rowText(cells, used.numberFormat[row] as string[], looks[row] ?? []);
    if (says === undefined) return;
    const number = used.rowIndex + row + 1;
    const block = blocks.at(-1);
    if (block?.says === says && block.last === number - 1) block.last = number;
    else blocks.push({ first: number, last: number, says });
  });
  return blocks.map(({ first, last, says }) =>
    first === last ? `row ${first}: ${says}` : `rows ${first} to ${last}: ${says}`,
  );
}

function rowText(
  cells: unknown[],
  numberFormats: string[],
  looks: Excel.CellProperties[],
): string | undefined {
  const formats = looks.map(({ format }) => format);
  const kinds: [string, string[]][] = [
    ["format", numberFormats.map((one) => one.replace("General", ""))],
    ["fill", formats.map((one) => (one?.fill?.color ?? "").replace("#FFFFFF", ""))],
    ["bold", formats.map((one) => (one?.font?.bold ? "b" : ""))],
    ["wrap", formats.map((one) => (one?.wrapText ? "w" : ""))],
  ];
  const said = kinds.filter(([, texts]) => texts.some((text) => text !== ""));
  if (said.length === 0 && cells.every((cell) => cell === "")) return undefined;
  return [cells.join(" | "), ...said.map(([kind, texts]) => `${kind} ${texts.join(",")}`)].join(
    " ; ",
  );
}

async function ruleLines(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string[]> {
  const rules = sheet.getRange().conditionalFormats.load("items/type,items/stopIfTrue");
  await context.sync();
  const read = rules.items.map((rule) => {
    const ranges = rule.getRanges().load("address");
    const { type } = rule;
    const custom = type === "Custom" ? rule.custom.load("rule/formula,format/fill/color") : null;
    const value = type === "CellValue" ? rule.cellValue.load("rule") : null;
    return { rule, ranges, custom, value };
  });
  await context.sync();
  const lines = read.map(({ rule, ranges, custom, value }) => {
    const on = ranges.address.split(",").map(localAddress);
    const says = custom
      ? `${custom.rule.formula} fill ${custom.format.fill.color || "none"}`
      : (value?.rule.formula1 ?? "");
    const stops = rule.stopIfTrue ? " and stops" : "";
    return {
      isBar: rule.type === "DataBar",
      line: `${rule.type} on ${on.join(",")} ${says}${stops}`,
    };
  });
  // Bars hide nothing and are hidden by nothing: which of them comes first says only where new rules land.
  const bars = lines.filter(({ isBar }) => isBar).map(({ line }) => line);
  const others = lines
    .filter(({ isBar }) => !isBar)
    .map(({ line }, index) => `${index + 1} ${line}`);
  return [...others, ...bars.sort()].map((line) => `rule ${line}`.trimEnd());
}

async function tableLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string[]> {
  const tables = sheet.tables.load("items/style");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("address,columnCount"));
  await context.sync();
  const choices = tables.items.map((table, index) =>
    Array.from({ length: ranges[index]?.columnCount ?? 0 }, (_, column) =>
      table.getDataBodyRange().getCell(0, column).dataValidation.load("type"),
    ),
  );
  await context.sync();
  return tables.items.map(({ style }, index) => {
    const area = localAddress(ranges[index]?.address ?? "");
    const types = choices[index]?.map(({ type }) => type) ?? [];
    return `table ${area} ${style} ; choices ${types.join(",")}`;
  });
}

async function pageLines(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string[]> {
  const { pageLayout } = sheet;
  pageLayout.load("orientation,zoom");
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.load("centerFooter");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const properties = sheet.customProperties.load("items/key");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  await context.sync();
  const { orientation, zoom } = pageLayout;
  const fits = [zoom.scale, zoom.horizontalFitToPages, zoom.verticalFitToPages];
  const local = (range: Excel.Range): string =>
    range.isNullObject ? "none" : localAddress(range.address);
  return [
    `page ${orientation} zoom ${fits.map((one) => one ?? "–").join("/")}`,
    `titles ${local(titles)} ; breaks ${breaks.items.map(({ rowIndex }) => rowIndex).join(",")}`,
    `footer ${defaultForAllPages.centerFooter}`,
    `frozen ${local(frozen)} ; own ${properties.items
      .map(({ key }) => key)
      .sort()
      .join(",")}`,
  ];
}
