import { Failure } from "../core/failure";
import { REMOVAL_BYTES } from "./markMessages";
import { MESSAGE_BYTES } from "./messageSize";
import { RuleReader, type OwnRule } from "./ownRules";
import { removeResultColumn, ResultColumnReader } from "./resultColumn";

/** What was taken away. */
export interface Removed {
  marks: number;
  columns: number;
}

/**
 * Takes the add-in's marks and result columns off every sheet. Where a protected sheet holds some, nothing is changed and
 * the failure names it.
 */
export async function removeOwn(context: Excel.RequestContext): Promise<Removed> {
  const columns = new ResultColumnReader();
  const { rules, sheets } = await readRules(context, (sheet) => {
    columns.askFor(sheet);
  });
  const found = columns.all();
  const locked =
    rules.protectedWithMarks() ??
    sheets.find(
      (sheet) => rules.isProtected(sheet.id) && found.some((column) => column.sheetId === sheet.id),
    )?.name;
  if (locked !== undefined) throw new Failure({ code: "protectedSheet", sheet: locked });
  const own = rules.own();
  await removeRules(context, own);
  found.forEach(removeResultColumn);
  if (found.length > 0) await context.sync();
  return { marks: own.length, columns: found.filter(({ area }) => area).length };
}

/** Takes the marks off every sheet that is not protected. */
export async function removeMarks(context: Excel.RequestContext): Promise<void> {
  const { rules } = await readRules(context);
  await removeRules(context, rules.removable());
}

async function readRules(
  context: Excel.RequestContext,
  askAlong?: (sheet: Excel.Worksheet) => void,
): Promise<{ rules: RuleReader; sheets: Excel.Worksheet[] }> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const rules = new RuleReader();
  for (const sheet of sheets.items) {
    rules.askFor(sheet);
    askAlong?.(sheet);
  }
  await context.sync();
  rules.askForFormulas();
  await context.sync();
  await rules.readRest(context);
  return { rules, sheets: sheets.items };
}

async function removeRules(context: Excel.RequestContext, rules: OwnRule[]): Promise<void> {
  const atOnce = Math.floor(MESSAGE_BYTES / REMOVAL_BYTES);
  for (let first = 0; first < rules.length; first += atOnce) {
    await sendRemovals(context, rules.slice(first, first + atOnce));
  }
}

async function sendRemovals(context: Excel.RequestContext, rules: OwnRule[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { rule } of rules) rule.delete();
  await context.sync();
}
