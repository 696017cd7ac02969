import { Failure } from "../../core/failure";
import { removeResultColumn, ResultColumnReader, type ResultColumn } from "../column/resultColumn";
import { areStill, RULES_AT_ONCE, RuleReader, type OwnRule } from "./ownRules";

/** What was taken away. */
export interface Removed {
  marks: number;
  columns: number;
}

/** How often the rules are read at most, where somebody changes them just then. */
const READINGS = 3;

/**
 * Takes the add-in's marks and result columns off every sheet. Where a protected sheet holds some, nothing is changed and
 * the failure names it.
 */
export async function removeOwn(context: Excel.RequestContext): Promise<Removed> {
  const removed: Removed = { marks: 0, columns: 0 };
  await untilAllOff(context, removed, (found) => {
    const locked = found.rules.protectedWithMarks() ?? protectedWithColumn(found);
    if (locked !== undefined) throw new Failure({ code: "protectedSheet", sheet: locked });
    return { rules: found.rules.own(), columns: found.columns.all() };
  });
  return removed;
}

/** Takes the marks off every sheet that is not protected. */
export async function removeMarks(context: Excel.RequestContext): Promise<void> {
  await untilAllOff(context, { marks: 0, columns: 0 }, ({ rules }) => ({
    rules: rules.removable(),
    columns: [],
  }));
}

/** What was found on the sheets. */
interface Found {
  sheets: Excel.Worksheet[];
  rules: RuleReader;
  columns: ResultColumnReader;
}

/** What of it is to go. */
interface Unwanted {
  rules: OwnRule[];
  columns: ResultColumn[];
}

/** Reads, and takes off what is chosen; anew where the rules were no longer those that were read. */
async function untilAllOff(
  context: Excel.RequestContext,
  removed: Removed,
  choose: (found: Found) => Unwanted,
): Promise<void> {
  for (let reading = 0; reading < READINGS; reading++) {
    const found = await read(context);
    if (found.rules.isStill() && (await takeOff(context, removed, found, choose(found)))) return;
  }
  throw new Failure({ code: "sheetKeepsChanging" });
}

function protectedWithColumn({ sheets, rules, columns }: Found): string | undefined {
  const found = new Set(columns.all().map(({ sheetId }) => sheetId));
  return sheets.find(({ id }) => rules.isProtected(id) && found.has(id))?.name;
}

async function read(context: Excel.RequestContext): Promise<Found> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const [rules, columns] = [new RuleReader(), new ResultColumnReader()];
  for (const sheet of sheets.items) {
    rules.askFor(sheet);
    columns.askFor(sheet);
  }
  await context.sync();
  rules.askForFormulas();
  columns.askForPlaces();
  await context.sync();
  await rules.readRest(context);
  return { sheets: sheets.items, rules, columns };
}

/**
 * Takes rules off in lots, each read again just before unless it was read just now; false where one was no longer what was
 * read. The columns go with the first, so that a sheet which was protected meanwhile keeps both.
 */
async function takeOff(
  context: Excel.RequestContext,
  removed: Removed,
  { rules: { cameAtOnce } }: Found,
  { rules, columns }: Unwanted,
): Promise<boolean> {
  const lots = lotsOf(rules);
  if (lots.length === 0 && columns.length > 0) lots.push([]);
  for (const [index, lot] of lots.entries()) {
    const isFresh = index === 0 && cameAtOnce;
    if (!isFresh && !(await areStill(context, lot))) return false;
    const along = index === 0 ? columns : [];
    await sendRemovals(context, lot, along);
    removed.marks += lot.length;
    removed.columns += along.filter(({ area }) => area).length;
  }
  return true;
}

function lotsOf(rules: OwnRule[]): OwnRule[][] {
  const count = Math.ceil(rules.length / RULES_AT_ONCE);
  return Array.from({ length: count }, (_, lot) =>
    rules.slice(lot * RULES_AT_ONCE, (lot + 1) * RULES_AT_ONCE),
  );
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
