import { Failure } from "../core/failure";
import { RuleReader } from "./ownRules";
import { removeResultColumn, ResultColumnReader } from "./resultColumn";

/** What was taken away. */
export interface Removed {
  marks: number;
  columns: number;
}

/**
 * Takes the add-in's marks off every sheet, and its result columns where asked to. Where a protected sheet holds some,
 * nothing is changed and the failure names it.
 */
export async function removeOwn(
  context: Excel.RequestContext,
  resultColumns: boolean,
): Promise<Removed> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const rules = new RuleReader();
  const columns = new ResultColumnReader();
  for (const sheet of sheets.items) {
    rules.askFor(sheet);
    columns.askFor(sheet);
  }
  await context.sync();
  rules.askForFormulas();
  await context.sync();

  const own = rules.own();
  const found = resultColumns ? columns.all() : [];
  const locked =
    rules.protectedWithMarks() ??
    sheets.items.find(
      (sheet) => rules.isProtected(sheet.id) && found.some((column) => column.sheetId === sheet.id),
    )?.name;
  if (locked !== undefined) throw new Failure({ code: "protectedSheet", sheet: locked });
  if (own.length > 0) context.application.suspendScreenUpdatingUntilNextSync();
  for (const { rule } of own) rule.delete();
  for (const column of found)
    removeResultColumn(context.workbook.worksheets.getItem(column.sheetId), column);
  if (own.length + found.length > 0) await context.sync();
  return { marks: own.length, columns: found.length };
}
