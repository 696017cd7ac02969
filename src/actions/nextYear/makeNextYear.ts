import { Failure } from "../../core/failure";
import type { NextYear, Unfinished } from "../../core/nextYear/nextYear";
import { bearsYear } from "../../core/register/ledgerOfYear";
import type { Plan } from "../../core/review/reviewPlan";
import type { Columns } from "../../core/table/findTable";
import type { Area } from "../../core/table/grid";
import { nextYearSheet, type NextYearSheet } from "../../excel/made/nextYearSheet";
import { makeOwnSheets } from "../../excel/made/ownSheets";
import { nextYearWords } from "../../words/compose/nextYearWords";
import type { Words } from "../../words/words";
import { judgedColumns, type CheckRequest } from "../check";
import { ledgerOf } from "../makeRegisters";
import type { Action } from "../session/state";
import { untilStill } from "../untilStill";
import { keyOfPhrase, nextYearPlan, type NextYearChoices, type NextYearPlan } from "./nextYearPlan";

/** What 结转 has made. */
export interface NextYearMade {
  /** The new sheet's name. */
  sheet: string;
  year: number;
  /** The new year's ledger, where the workbook keeps one. */
  ledger?: string;
  /** Cells with formulas, which stay as they are. */
  formulas: number;
}

/** 结转: the next year's table as a copy of the plan's sheet, and a ledger for it; the plan's own sheet stays as it is. Fails with `protectedSheet`, `noRoomForColumn`. */
export function makeNextYear(
  request: CheckRequest,
  choices: NextYearChoices,
  words: Words,
): Promise<NextYearMade> {
  return untilStill(async () => {
    try {
      return await makeOnce(request, choices, words);
    } catch (error) {
      if (error instanceof Failure && error.facts.code === "sheetKeepsChanging") return undefined;
      throw error;
    }
  });
}

async function makeOnce(
  request: CheckRequest,
  choices: NextYearChoices,
  words: Words,
): Promise<NextYearMade> {
  const planned = await nextYearPlan(request);
  const { plan } = planned.result;
  const { next } = planned;
  if (planned.isProtected) throw new Failure({ code: "protectedSheet", sheet: plan.sheet.name });
  let formulas = 0;
  const sheet = nextYearSheet({
    ...sheetOf(planned, choices, words),
    onFormulas: (count) => (formulas = count),
  });
  const makesLedger = plan.ledger !== undefined && !planned.hasLedger;
  const ledger = makesLedger ? ledgerOf(nextPlan(plan, next), next.year, words) : [];
  const names = await makeOwnSheets([sheet, ...ledger]);
  return {
    sheet: names[0] ?? sheet.name,
    year: next.year,
    formulas,
    ...(makesLedger ? { ledger: names[1] ?? words.register.ledgerOf(next.year) } : {}),
  };
}

/** The plan with the contents that it has in the next year, for the choices of its ledger. */
function nextPlan(plan: Plan, { cells }: NextYear): Plan {
  const contents = new Map(
    cells.flatMap(({ row, where, after }) =>
      where === "content" ? [[row, String(after())] as const] : [],
    ),
  );
  const readings = plan.readings.map((reading) => {
    const { item } = reading;
    return { ...reading, item: { ...item, content: contents.get(item.row) ?? item.content } };
  });
  return { ...plan, readings };
}

function sheetOf(
  { next, result, grid }: NextYearPlan,
  choices: NextYearChoices,
  words: Words,
): Omit<NextYearSheet, "onFormulas"> {
  const { plan } = result;
  const { table } = plan;
  const cells = next.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    value: cell.after(cell.asked.map((_, index) => choices.answers[keyOfPhrase(cell, index)])),
  }));
  const noted = [...next.unfinished, ...next.toConfirm].filter(({ finding }) =>
    choices.noted.includes(finding.identity),
  );
  const remark = table.columns.remark ?? table.lastColumn + 1;
  const rows = table.lastRow - table.headerRow + 1;
  const own = nextYearWords(words);
  const needsColumn = noted.length > 0 && table.columns.remark === undefined;
  const area = { row: table.headerRow, column: remark, rows, columns: 1 };
  return {
    sheetId: grid.sheet.id,
    name: own.sheetName(grid.sheet.name, plan.year, next.year),
    grid,
    judgedColumns: judgedColumns(table),
    rows: { first: table.headerRow, last: table.lastRow },
    cells: [
      ...cells,
      ...noted.map(({ finding, units }) => ({
        row: finding.row,
        column: remark,
        value: own.remark(remarkOf(plan, finding), plan.year, units),
      })),
    ],
    emptied: emptiedAreas(plan),
    settings: result.settings,
    ...renamedLedger(plan, choices, words),
    ...(needsColumn ? { column: { area, heading: own.remarkHeading } } : {}),
  };
}

/** The ledger that is there, with its year: only where a person said so, and where it bears none. */
function renamedLedger(
  { ledger, year }: Plan,
  { renamesLedger }: NextYearChoices,
  { register }: Words,
): Pick<NextYearSheet, "renamed"> {
  if (!renamesLedger || !ledger || bearsYear(ledger.sheet)) return {};
  return { renamed: { id: ledger.sheet.id, name: register.ledgerOf(year) } };
}

function remarkOf({ readings }: Plan, { row }: Unfinished["finding"]): string {
  return readings.find(({ item }) => item.row === row)?.item.remark?.trim() ?? "";
}

/** 完成情况 and its days in the rows of items, as few areas as there are runs of rows. */
function emptiedAreas({ table, readings }: Plan): Area[] {
  const rows = readings.map(({ item }) => item.row);
  return doneColumns(table.columns).flatMap((column) =>
    rows.flatMap((row, index): Area[] => {
      if (rows[index - 1] === row - 1) return [];
      let end = index;
      while (rows[end + 1] === (rows[end] ?? 0) + 1) end++;
      return [{ row, column, rows: end - index + 1, columns: 1 }];
    }),
  );
}

function doneColumns({ status, statusMore = [], doneDay }: Columns): number[] {
  return [status, ...statusMore, doneDay].filter((column) => column !== undefined);
}

/** 结转到下年, as a session does it. */
export const action: Action<NextYearChoices> = async (at, choices) => {
  at.startWriting();
  return { kind: "nextYearMade", ...(await makeNextYear(at.request, choices, at.words)) };
};
