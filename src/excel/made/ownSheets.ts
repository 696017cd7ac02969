import { Failure } from "../../core/failure";
import { OWN_SHEET_PROPERTY } from "../workbook/ownNames";
import { runExcel } from "../workbook/runExcel";

/** A sheet being made bears this before its kind, so that what a failure leaves behind can be told and removed. */
const UNFINISHED = "building:";

const KINDS = ["directory", "ledger", "lists", "readings", "sample"] as const;

/** What a sheet is called until it bears its mark; blank sheets of such a name were left by a run that was cut off just there. */
const TEMPORARY = "tuijin~";

/** Behind the name of a sheet that is to take another's place and name. */
const REPLACING = "~";

/** A sheet to be made: the name it is to have, what it is, and how it is filled. */
export interface NewSheet {
  name: string;
  kind: (typeof KINDS)[number];
  hidden?: boolean;
  /** What it does with finished sheets of its kind: takes the place and name of one, or leaves them. */
  replaces?: boolean;
  /** Without the sheet in front of it in the list, it is of no use, and is left over where it is found. */
  belongs?: boolean;
  /** It bears no mark once it is whole, and is the user's from then on. */
  isUsers?: boolean;
  fill: (sheet: Excel.Worksheet, names: string[]) => void;
  /** What is too much for the message that makes the sheet: a message each, before the sheet is whole. */
  fillOn?: ((sheet: Excel.Worksheet) => void)[];
}

/** A sheet as found. */
interface Found {
  sheet: Excel.Worksheet;
  /** What the add-in made it for; blank for the user's own. */
  mark: string;
  isBlank: boolean;
}

/**
 * Makes sheets of the add-in's own behind the others, all or none, and gives their names: a name that the user has taken is
 * left to the user. Fails with `protectedWorkbook`. After any other failure it can be done anew, and clears away what that
 * one left.
 */
export async function makeOwnSheets(sheets: NewSheet[]): Promise<string[]> {
  return runExcel(async (context) => {
    const all = await lookAround(context);
    const found = all.filter((each) => !isLeftOver(each, sheets));
    for (const each of all) if (!found.includes(each)) each.sheet.delete();
    const taken = found.map(({ sheet }) => sheet.name);
    const names: string[] = [];
    const made = sheets.map(({ name, kind, replaces }) => {
      const old = replaces ? found.filter(({ mark }) => mark === kind) : [];
      const [first] = old;
      const wanted = first ? withoutReplacing(first.sheet.name) : undefined;
      const begin = wanted === undefined ? name : wanted.slice(0, 28) + REPLACING;
      const free = freeName(begin, [...taken, ...names]);
      const worksheet = context.workbook.worksheets.add(freeName(TEMPORARY, [...taken, ...names]));
      worksheet.customProperties.add(OWN_SHEET_PROPERTY, UNFINISHED + kind);
      worksheet.name = free;
      names.push(free);
      return { worksheet, old, wanted };
    });
    made.forEach(({ worksheet }, index) => {
      sheets[index]?.fill(worksheet, names);
      if (sheets[index]?.hidden) worksheet.visibility = "Hidden";
    });
    for (const [index, { worksheet }] of made.entries()) {
      for (const fillOn of sheets[index]?.fillOn ?? []) {
        await inNextMessage(context, worksheet, fillOn);
      }
    }
    made.find((_, index) => !sheets[index]?.hidden)?.worksheet.activate();
    // Only what is whole loses the word; the first sheet last, since the others belong to it.
    for (const [index, sheet] of [...sheets.entries()].reverse()) {
      const { worksheet, old = [], wanted } = made[index] ?? {};
      if (!worksheet) continue;
      finish(worksheet, sheet);
      // A new sheet is whole before the one it replaces goes, since that one holds what a person typed.
      for (const each of old) each.sheet.delete();
      if (wanted !== undefined) worksheet.name = names[index] = wanted;
    }
    await context.sync();
    return names;
  });
}

async function inNextMessage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  fill: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await context.sync();
  fill(sheet);
}

function finish(worksheet: Excel.Worksheet, { kind, isUsers }: NewSheet): void {
  if (isUsers) worksheet.customProperties.getItem(OWN_SHEET_PROPERTY).delete();
  else worksheet.customProperties.add(OWN_SHEET_PROPERTY, kind);
}

/** The name that a sheet is to have whose run was cut off before it was given. */
function withoutReplacing(name: string): string {
  return name.replace(/~\d*$/, "");
}

function isLeftOver({ sheet, mark, isBlank }: Found, sheets: NewSheet[]): boolean {
  if (mark === "") return isBlank && sheet.name.startsWith(TEMPORARY);
  return isUnfinished(mark) || sheets.some(({ kind, belongs }) => belongs && mark === kind);
}

/** Left over from here; what a cut-off run of the summary sheets left holds remarks, and is theirs to clear up. */
function isUnfinished(mark: string): boolean {
  return KINDS.some((kind) => mark === UNFINISHED + kind);
}

/** All sheets. Two round trips. */
async function lookAround(context: Excel.RequestContext): Promise<Found[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  context.workbook.protection.load("protected");
  await context.sync();
  if (context.workbook.protection.protected) throw new Failure({ code: "protectedWorkbook" });
  const found = sheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY).load("value"),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  return found.map(({ sheet, property, used }) => ({
    sheet,
    mark: property.isNullObject ? "" : property.value,
    isBlank: used.isNullObject,
  }));
}

/** The name wanted, or with the first number behind it that no sheet has yet. Excel minds no case. */
function freeName(wanted: string, taken: string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
