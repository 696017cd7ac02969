import { Failure } from "../../core/failure";
import { SheetNames } from "../../core/sheets/sheetNames";
import { runExcel } from "../workbook/runExcel";
import { beginCopy, beginSheet, cutOffFrom, finishSheet, handOver, removeSheet } from "./sheetLife";
import { checkStructure, readStanding, type StandingSheet } from "./standing";

const KINDS = [
  "calendar",
  "coverage",
  "directory",
  "dutyList",
  "ledger",
  "lists",
  "nextYear",
  "notice",
  "points",
  "readings",
  "report",
  "register",
  "sample",
  "scores",
] as const;

/** What a sheet is called until it bears its mark; blank sheets of such a name were left by a run that was cut off just there. */
const TEMPORARY = "tuijin~";

/** Behind the name of a sheet that is to take another's place and name. */
const REPLACING = "~";

/** A sheet to be made: the name it is to have, what it is, and how it is filled. */
export interface NewSheet {
  name: string;
  /** `lists/2024` are those of a year's ledger, `notice/普督〔2023〕1号` is one notice, `dutyList/区司法局` one unit's. */
  kind: (typeof KINDS)[number] | `lists/${number}` | `${"notice" | "dutyList"}/${string}`;
  hidden?: boolean;
  /** What it does with finished sheets of its kind: takes the place and name of one, or leaves them. */
  replaces?: boolean;
  /** Without the sheet in front of it in the list, it is of no use, and is left over where it is found. */
  belongs?: boolean;
  /** It is made beside something else and not put in front of the user. */
  staysBehind?: boolean;
  /** It bears no mark once it is whole, and is the user's from then on. */
  isUsers?: boolean;
  fill: (sheet: Excel.Worksheet, names: string[]) => void;
  /** What is too much for the message that makes the sheet: a message each, before the sheet is whole. */
  fillOn?: ((sheet: Excel.Worksheet) => void)[];
  /** It begins as a copy of this sheet, by its id, and stands behind it. */
  copyOf?: string;
  /** What has to be read of it before it can be made whole. Where that fails, no sheet of the run stays. */
  prepare?: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;
  /** What is done in the message with which the sheets are whole. */
  along?: (context: Excel.RequestContext, name: string) => void;
}

/** A sheet as found, and whether anything stands on it. */
interface Found extends StandingSheet {
  isBlank: boolean;
}

/** A sheet that has been begun: the name it has, what it replaces, and the name it is to have then. */
interface Begun {
  sheet: NewSheet;
  worksheet: Excel.Worksheet;
  name: string;
  old: Found[];
  wanted: string | undefined;
}

/**
 * Makes sheets of the add-in's own behind the others, all or none, and gives their names: a name that the user has taken is
 * left to the user. Fails with `protectedWorkbook`. After any other failure it can be done anew, and clears away what that
 * one left.
 */
export async function makeOwnSheets(sheets: NewSheet[]): Promise<string[]> {
  return runExcel(async (context) => {
    const all = await lookAround(context);
    const copied = all.filter(({ id }) => sheets.some(({ copyOf }) => copyOf === id));
    if (copied.length === 0) return make(context, sheets, all);
    try {
      return await make(context, sheets, all);
    } catch (error) {
      // Where that fails too, the next run clears up what bears its mark.
      await clearCopies(context, copied, all).catch(() => undefined);
      throw error;
    }
  });
}

async function make(
  context: Excel.RequestContext,
  sheets: NewSheet[],
  all: Found[],
): Promise<string[]> {
  const found = all.filter((each) => !isLeftOver(each, sheets));
  for (const each of all) if (!found.includes(each)) removeSheet(context, each);
  const begun = begin(context, sheets, found);
  const names = begun.map(({ name }) => name);
  for (const { sheet, worksheet } of begun) {
    sheet.fill(worksheet, names);
    if (sheet.hidden) worksheet.visibility = "Hidden";
  }
  for (const { sheet, worksheet } of begun) {
    for (const fillOn of sheet.fillOn ?? []) await inNextMessage(context, worksheet, fillOn);
  }
  for (const { sheet, worksheet } of begun) await sheet.prepare?.(context, worksheet);
  begun.find(({ sheet }) => !sheet.hidden && !sheet.staysBehind)?.worksheet.activate();
  putInPlace(context, begun);
  await context.sync();
  return begun.map(({ name, wanted }) => wanted ?? name);
}

/**
 * Takes away the copies of a run that failed: a copy which Excel made and which got no mark any more is told from the user's
 * sheets only now, while it is known which were there before.
 */
async function clearCopies(
  context: Excel.RequestContext,
  copied: Found[],
  before: Found[],
): Promise<void> {
  const standing = await readStanding(context);
  const isCopy = ({ id, name, kind }: StandingSheet) =>
    before.every((each) => each.id !== id) &&
    (cutOffFrom(kind) !== undefined ||
      copied.some((each) => name.startsWith(`${each.name} (`) && kind === undefined));
  for (const sheet of standing.filter(isCopy)) removeSheet(context, sheet);
  await context.sync();
}

function begin(context: Excel.RequestContext, sheets: NewSheet[], found: Found[]): Begun[] {
  const names = new SheetNames(found.map(({ name }) => name));
  const begun = sheets.map((sheet) => {
    const old = sheet.replaces ? found.filter(({ kind }) => kind === sheet.kind) : [];
    const [first] = old;
    const wanted = first ? withoutReplacing(first.name) : undefined;
    const start = wanted === undefined ? sheet.name : wanted.slice(0, 28) + REPLACING;
    return { sheet, old, wanted, name: names.choose(start) };
  });
  return begun.map((each) => {
    const { kind, copyOf } = each.sheet;
    const worksheet =
      copyOf === undefined
        ? beginSheet(context, kind, names.choose(TEMPORARY))
        : beginCopy(
            context.workbook.worksheets.getItem(copyOf),
            kind,
            names.choose(TEMPORARY),
            "After",
          );
    worksheet.name = each.name;
    return { ...each, worksheet };
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

/** Only what is whole loses the word; the first sheet last, since the others belong to it. */
function putInPlace(context: Excel.RequestContext, begun: Begun[]): void {
  for (const { sheet, worksheet, old, wanted, name } of [...begun].reverse()) {
    if (sheet.isUsers) handOver(worksheet);
    else finishSheet(worksheet, sheet.kind);
    // A new sheet is whole before the one it replaces goes, since that one holds what a person typed.
    for (const each of old) removeSheet(context, each);
    if (wanted !== undefined) worksheet.name = wanted;
    sheet.along?.(context, name);
  }
}

/** The name that a sheet is to have whose run was cut off before it was given. */
function withoutReplacing(name: string): string {
  return name.replace(/~(?:\(\d+\))?$/, "");
}

function isLeftOver({ name, kind, isBlank }: Found, sheets: NewSheet[]): boolean {
  if (kind === undefined) return isBlank && name.startsWith(TEMPORARY);
  return isUnfinished(kind) || sheets.some((sheet) => sheet.belongs && kind === sheet.kind);
}

/** Left over from here; what a cut-off run of the summary sheets left holds remarks, and is theirs to clear up. */
function isUnfinished(mark: string): boolean {
  const kind = cutOffFrom(mark);
  return kind !== undefined && KINDS.some((each) => kind === each || kind.startsWith(`${each}/`));
}

/** All sheets. Two round trips. */
async function lookAround(context: Excel.RequestContext): Promise<Found[]> {
  const isProtected = checkStructure(context);
  const used: Excel.Range[] = [];
  const standing = await readStanding(context, (sheet) => {
    used.push(sheet.getUsedRangeOrNullObject(true).load("address"));
  });
  if (isProtected()) throw new Failure({ code: "protectedWorkbook" });
  return standing.map((sheet, index) => ({
    ...sheet,
    isBlank: used[index]?.isNullObject ?? false,
  }));
}
