import { Failure } from "../../core/failure";
import { REMOVAL_BYTES } from "./markMessages";
import { inLots, MESSAGE_BYTES } from "../workbook/messageSize";
import { RuleReader, type OwnRule } from "./ownRules";
import { removeResultColumn, ResultColumnReader, type ResultColumn } from "../column/resultColumn";

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
  await removeRules(context, own, found);
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

/** The columns go with the first rules, so that a sheet which was protected meanwhile keeps both. */
async function removeRules(
  context: Excel.RequestContext,
  rules: OwnRule[],
  columns: ResultColumn[] = [],
): Promise<void> {
  const [first = [], ...others] = inLots(rules, () => REMOVAL_BYTES, MESSAGE_BYTES / 2);
  if (first.length + columns.length > 0) await sendRemovals(context, first, columns);
  for (const lot of others) await sendRemovals(context, lot, []);
}

async function sendRemovals(
  context: Excel.RequestContext,
  rules: OwnRule[],
  columns: ResultColumn[],
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { rule } of rules) rule.delete();
  columns.forEach(removeResultColumn);
  await context.sync();
}
