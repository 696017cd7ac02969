import { Failure } from "../core/failure";
import { OWN_SHEET_PROPERTY } from "./ownNames";
import { runExcel } from "./runExcel";

/** A sheet being made bears this before its kind, so that what a failure leaves behind can be told and removed. */
const UNFINISHED = "building:";

const KINDS = ["directory", "ledger", "lists", "readings"] as const;

/** A sheet to be made: the name it is to have, what it is, and how it is filled. */
export interface NewSheet {
  name: string;
  kind: (typeof KINDS)[number];
  hidden?: boolean;
  /** A sheet of the add-in's own of this kind that the new one takes the place of. */
  replaces?: boolean;
  fill: (sheet: Excel.Worksheet, names: string[]) => void;
}

/**
 * Makes sheets of the add-in's own behind the others, all or none, and gives their names: a name that the user has taken is
 * left to the user. Fails with `protectedWorkbook`. A single dropped request is made good by doing it all once more.
 */
export async function makeOwnSheets(sheets: NewSheet[]): Promise<string[]> {
  try {
    return await attempt(sheets);
  } catch (error) {
    if (!(error instanceof Failure) || error.facts.code !== "host") throw error;
    return attempt(sheets);
  }
}

async function attempt(sheets: NewSheet[]): Promise<string[]> {
  return runExcel(async (context) => {
    const found = await lookAround(context);
    for (const { sheet, mark } of found) if (isUnfinished(mark)) sheet.delete();
    const taken = found.filter((each) => !isUnfinished(each.mark)).map(({ sheet }) => sheet.name);
    const names: string[] = [];
    for (const { name } of sheets) names.push(freeName(name, [...taken, ...names]));
    const made = sheets.map((sheet, index) => {
      const worksheet = context.workbook.worksheets.add(names[index] ?? sheet.name);
      worksheet.customProperties.add(OWN_SHEET_PROPERTY, UNFINISHED + sheet.kind);
      return worksheet;
    });
    made.forEach((worksheet, index) => {
      sheets[index]?.fill(worksheet, names);
    });
    // Only what is whole loses the word; the first visible sheet comes to the front last.
    made.forEach((worksheet, index) => {
      worksheet.customProperties.add(OWN_SHEET_PROPERTY, sheets[index]?.kind ?? "");
      if (sheets[index]?.hidden) worksheet.visibility = "Hidden";
    });
    // A new sheet is whole before the one it replaces goes, since that one holds what a person typed.
    made.forEach((worksheet, index) => {
      const { kind, replaces } = sheets[index] ?? {};
      const old = replaces ? found.filter(({ mark }) => mark === kind) : [];
      old.forEach(({ sheet }) => {
        sheet.delete();
      });
      const [first] = old;
      if (first) worksheet.name = names[index] = first.sheet.name;
    });
    made.find((_, index) => !sheets[index]?.hidden)?.activate();
    await context.sync();
    return names;
  });
}

/** Left over from here; what a cut-off run of the summary sheets left holds remarks, and is theirs to clear up. */
function isUnfinished(mark: string): boolean {
  return KINDS.some((kind) => mark === UNFINISHED + kind);
}

/** All sheets, each with what the add-in made it for (blank for the user's own). Two round trips. */
async function lookAround(
  context: Excel.RequestContext,
): Promise<{ sheet: Excel.Worksheet; mark: string }[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  context.workbook.protection.load("protected");
  await context.sync();
  if (context.workbook.protection.protected) throw new Failure({ code: "protectedWorkbook" });
  const marks = sheets.items.map((sheet) =>
    sheet.customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY).load("value"),
  );
  await context.sync();
  return sheets.items.map((sheet, index) => {
    const mark = marks[index];
    return { sheet, mark: mark === undefined || mark.isNullObject ? "" : mark.value };
  });
}

/** The name wanted, or with the first number behind it that no sheet has yet. Excel minds no case. */
function freeName(wanted: string, taken: string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
