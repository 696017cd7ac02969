import { Failure } from "../../core/failure";
import { columnLetters } from "../../core/table/address";
import type { Area, CellValue } from "../../core/table/grid";
import { giveTableLook } from "../column/emptyColumn";
import { removeResultColumn, ResultColumnReader } from "../column/resultColumn";
import { RuleReader } from "../marks/ownRules";
import { asText } from "../workbook/asText";
import { saveSettings, type StoredSettings } from "../workbook/settings";
import { rereadCells, type Judged } from "../workbook/rereadCells";
import type { NewSheet } from "./ownSheets";

/** What the copy of a plan is to have otherwise. Cells are counted from 0. */
export interface NextYearSheet extends Judged {
  /** The plan's own sheet, which stays as it is. */
  sheetId: string;
  name: string;
  /** The rows of the table, header and all. */
  rows: { first: number; last: number };
  cells: { row: number; column: number; value: CellValue }[];
  /** What is emptied: 完成情况 and its days. */
  emptied: Area[];
  /** A column that the plan has not, with its heading, over header and rows. */
  column?: { area: Area; heading: string };
  /** The settings as they stand, of which 指定列 holds for the copy too. */
  settings: StoredSettings;
  /** A sheet that gets another name along with it: the old ledger, where a person said so. */
  renamed?: { id: string; name: string };
  /** Told how many of the cells hold formulas and stay as they are. */
  onFormulas: (count: number) => void;
}

/**
 * The next year's table as a sheet to be made: a copy of the plan's, behind it, the user's from the start. Its making fails
 * with `sheetKeepsChanging` where the plan is no longer what was read, with `noRoomForColumn` where something stands where a
 * column is to go, and leaves nothing then.
 */
export function nextYearSheet(wanted: NextYearSheet): NewSheet {
  return {
    name: wanted.name,
    kind: "nextYear",
    isUsers: true,
    copyOf: wanted.sheetId,
    fill: () => undefined,
    prepare: (context, copy) => changeCopy(context, copy, wanted),
    along: (context, name) => {
      const { settings, grid, renamed } = wanted;
      const pointing = settings.pointings[grid.sheet.name];
      if (pointing)
        saveSettings(context, settings, { pointings: { ...settings.pointings, [name]: pointing } });
      if (renamed) context.workbook.worksheets.getItem(renamed.id).name = renamed.name;
    },
  };
}

/** Takes off the copy what is the add-in's, and writes what is otherwise. */
async function changeCopy(
  context: Excel.RequestContext,
  copy: Excel.Worksheet,
  wanted: NextYearSheet,
): Promise<void> {
  const { cells, emptied, column } = wanted;
  copy.load("id");
  const [rules, columns] = [new RuleReader(), new ResultColumnReader()];
  rules.askFor(copy);
  columns.askFor(copy);
  const isStill = rereadCells(copy, wanted, wanted.rows);
  const targets = cells.map(({ row, column: at, value }) => ({
    range: copy.getRangeByIndexes(row, at, 1, 1).load("formulas,values"),
    value,
  }));
  await context.sync();
  if (rules.isProtected(copy.id))
    throw new Failure({ code: "protectedSheet", sheet: wanted.grid.sheet.name });
  if (!isStill()) throw new Failure({ code: "sheetKeepsChanging" });
  rules.askForFormulas();
  columns.askForPlaces();
  const place = column && rangeOf(copy, column.area);
  const standing = place?.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  await rules.readRest(context);
  const own = columns.all();
  const isOwn = own.some(({ area }) => area?.column === column?.area.column);
  if (column && standing && !standing.isNullObject && !isOwn)
    throw new Failure({ code: "noRoomForColumn", column: columnLetters(column.area.column) });
  for (const { rule } of rules.own()) rule.delete();
  own.forEach(removeResultColumn);
  const plain = targets.filter(({ range }) => !isFormula(range));
  for (const { range, value } of plain)
    range.values = [[typeof value === "string" ? asText(value) : value]];
  for (const area of emptied) rangeOf(copy, area).clear("Contents");
  if (column && place) {
    giveTableLook(place);
    place.getCell(0, 0).values = [[column.heading]];
  }
  wanted.onFormulas(targets.length - plain.length);
}

function isFormula({ formulas, values }: Excel.Range): boolean {
  const formula: unknown = formulas[0]?.[0];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[0]?.[0];
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
