import {
  draftDirectory,
  itemLabels,
  ledgerUnits,
  openGroupsOf,
  type DirectoryLine,
} from "../core/register/draftRegisters";
import { columnsUnder } from "../core/sheets/columns";
import { LEVELS } from "../core/score/levels";
import type { Plan } from "../core/review/reviewPlan";
import { makeOwnSheets, type NewSheet } from "../excel/made/ownSheets";
import {
  directorySheet,
  ledgerSheets,
  type RegisterColumn,
} from "../excel/registers/registerSheets";
import type { Words } from "../words/words";
import { check, type CheckRequest } from "./check";
import { checkResultAgain } from "./checkProgress";
import { orAgain } from "./orAgain";
import type { Action, Done, Workplace } from "./session/state";

/** What was made, or that there is one already: the sheet's name. */
export type RegisterMade = { made: string } | { existing: true };

/** 建立名录: makes a 单位名录 of these lines, or from what the table says, where the workbook has none. */
export function makeDirectory(
  request: CheckRequest,
  words: Words,
  lines?: readonly DirectoryLine[],
): Promise<RegisterMade> {
  return orAgain(() => makeDirectoryOnce(request, words, lines));
}

async function makeDirectoryOnce(
  request: CheckRequest,
  words: Words,
  lines: readonly DirectoryLine[] | undefined,
): Promise<RegisterMade> {
  const { plan } = await check(request);
  if (plan.directory) return { existing: true };
  const columns = columnsUnder(words.register.directoryHeadings, {
    unit: { width: 160, format: "@", cell: ({ name }: DirectoryLine) => name },
    aliases: { width: 180, format: "@", cell: () => "" },
    groups: { width: 160, format: "@", cell: ({ group }: DirectoryLine) => group },
  });
  const sheet = directorySheet(
    words.register.directory,
    columns,
    lines ?? draftDirectory(plan),
    words.register.directoryHint(openGroupsOf(plan).join(words.listSeparator)),
  );
  const [made = sheet.name] = await makeOwnSheets([sheet]);
  return { made };
}

/** 建立台账: makes a 报送台账 with drop-downs for units, items and statuses, where the workbook has none. */
export function makeLedger(request: CheckRequest, words: Words): Promise<RegisterMade> {
  return orAgain(() => makeLedgerOnce(request, words));
}

async function makeLedgerOnce(request: CheckRequest, words: Words): Promise<RegisterMade> {
  const { plan } = await check(request);
  if (plan.ledger) return { existing: true };
  const { ledger, lists } = words.register;
  const sheets = ledgerSheets({ ledger, lists }, ledgerColumns(plan, words));
  const [made = ledger] = await makeOwnSheets(sheets);
  return { made };
}

/** A year's ledger for a plan, as sheets to be made beside those that are there: the lists of another one stay. */
export function ledgerOf(plan: Plan, year: number, words: Words): NewSheet[] {
  const { lists } = words.register;
  return ledgerSheets(
    { ledger: words.register.ledgerOf(year), lists },
    ledgerColumns(plan, words),
    year,
  );
}

/** The columns in the order in which they are filled in; 年度 says for which plan a late report is. */
function ledgerColumns(plan: Plan, { register }: Words): RegisterColumn[] {
  return columnsUnder<keyof Words["register"]["ledgerHeadings"], Omit<RegisterColumn, "heading">>(
    register.ledgerHeadings,
    {
      day: { width: 80, format: "yyyy-mm-dd" },
      units: { width: 130, format: "@", choices: ledgerUnits(plan) },
      item: { width: 220, format: "@", choices: itemLabels(plan) },
      type: { width: 80, format: "@" },
      title: { width: 220, format: "@" },
      count: { width: 50 },
      status: { width: 70, format: "@", choices: register.statuses },
      level: { width: 70, format: "@", choices: [...LEVELS] },
      remark: { width: 120, format: "@" },
      year: { width: 60 },
    },
  );
}

/** 建立名录, as a session does it. */
export const directoryAction: Action = async (at) =>
  doneWith(at, await makeDirectory(at.request, at.words));

/** 建立台账, as a session does it. */
export const ledgerAction: Action = async (at) =>
  doneWith(at, await makeLedger(at.request, at.words));

/** What the result said was missing is there now: it is checked anew, the new sheet staying in front. */
async function doneWith(at: Workplace, made: RegisterMade): Promise<Done> {
  await checkResultAgain(at);
  return "made" in made ? { kind: "registerMade", sheet: made.made } : { kind: "registerThere" };
}
