import { draftDirectory, itemLabels, ledgerUnits } from "../core/register/draftRegisters";
import { makeOwnSheets } from "../excel/made/ownSheets";
import {
  directorySheet,
  ledgerSheets,
  type RegisterColumn,
} from "../excel/registers/registerSheets";
import type { Words } from "../words/words";
import { check, type CheckRequest } from "./check";
import { orAgain } from "./orAgain";

/** What was made, or that there is one already: the sheet's name. */
export type RegisterMade = { made: string } | { existing: true };

/** 建立名录: makes a 单位名录 from what the table says, where the workbook has none. */
export function makeDirectory(request: CheckRequest, words: Words): Promise<RegisterMade> {
  return orAgain(() => makeDirectoryOnce(request, words));
}

async function makeDirectoryOnce(request: CheckRequest, words: Words): Promise<RegisterMade> {
  const { plan } = await check(request);
  if (plan.directory) return { existing: true };
  const { unit, aliases, groups } = words.register.directoryHeadings;
  const columns: RegisterColumn[] = [
    { heading: unit, width: 160, text: true },
    { heading: aliases, width: 180, text: true },
    { heading: groups, width: 160, text: true },
  ];
  const sheet = directorySheet(words.register.directory, columns, draftDirectory(plan));
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
  const { ledger, lists, statuses } = words.register;
  const choices = { items: itemLabels(plan), units: ledgerUnits(plan), statuses };
  const sheets = ledgerSheets({ ledger, lists }, ledgerColumns(words), choices);
  const [made = ledger] = await makeOwnSheets(sheets);
  return { made };
}

/** The columns in the order in which they are filled in; 年度 says for which plan a late report is. */
function ledgerColumns({ register }: Words): RegisterColumn[] {
  const { day, units, item, type, title, count, status, remark, year } = register.ledgerHeadings;
  return [
    { heading: day, width: 80, format: "yyyy-mm-dd" },
    { heading: units, width: 130, text: true },
    { heading: item, width: 220, text: true },
    { heading: type, width: 80, text: true },
    { heading: title, width: 220, text: true },
    { heading: count, width: 50 },
    { heading: status, width: 70, text: true },
    { heading: remark, width: 120, text: true },
    { heading: year, width: 60 },
  ];
}
