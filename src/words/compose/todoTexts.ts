import type { Duty } from "../../core/review/duty";
import { STATES, type State } from "../../core/review/state";
import { columnsUnder, type Column } from "../../core/sheets/columns";
import type { TodoBlock } from "../../core/sheets/todoBlock";
import type { UnitRow } from "../../core/sheets/unitSheet";
import type { Day } from "../../core/text/day";
import type { Words } from "../words";
import { partSentences } from "./partWords";
import { ownStatus, unitColumns, type UnitShape } from "./unitColumns";

/** What calls for the unit to act; what is only to be confirmed is asked elsewhere. */
const URGENT: readonly State[] = ["overdue", "unmet", "behind", "dueSoon"];

export type UrgentRow = UnitRow & { state: State };

/** A column of the block, over columns of the unit's sheet. */
interface TodoPlan extends Column<UrgentRow> {
  over: (keyof Words["summary"]["unitHeadings"])[];
}

/** 需办理事项: what is late, short, behind or due soon, worst first; undefined where there is nothing. */
export function todoTexts(
  rows: readonly UnitRow[],
  shape: UnitShape,
  asOf: Day,
  words: Words,
): TodoBlock | undefined {
  const urgent = rows.filter(isUrgent).sort(byUrgency);
  return urgent.length === 0 ? undefined : todoBlock(urgent, rows.length, { shape, asOf, words });
}

/** The block of some rows, and what the table of all rows below it is called. */
export function todoBlock(
  urgent: readonly UrgentRow[],
  all: number,
  { shape, asOf, words }: { shape: UnitShape; asOf: Day; words: Words },
): TodoBlock {
  const { summary } = words;
  const places = unitColumns(words, shape).map(({ role }) => role);
  const columns = todoColumns(asOf, words);
  return {
    title: summary.todoTitle(urgent.length),
    section: summary.allTitle(all),
    columns: columns.map(({ heading, over, isText = false }) => {
      const at = over.map((role) => places.indexOf(role)).filter((place) => place >= 0);
      return { heading, isText, column: Math.min(...at), columns: at.length };
    }),
    rows: urgent.map((row) => ({
      cells: columns.map(({ cell }) => String(cell(row))),
      state: row.state,
    })),
    stateColumn: places.indexOf("result"),
  };
}

function todoColumns(asOf: Day, words: Words) {
  return columnsUnder<keyof Words["summary"]["todoHeadings"], TodoPlan>(
    words.summary.todoHeadings,
    {
      number: { width: 0, over: ["number"], cell: ({ number }) => number },
      content: {
        width: 0,
        isText: true,
        over: ["project", "content"],
        cell: ({ content }) => content,
      },
      deadline: { width: 0, over: ["deadline"], cell: ({ deadline }) => deadline },
      now: { width: 0, isText: true, over: ["role", "status"], cell: (row) => nowOf(row, words) },
      result: { width: 0, over: ["result"], cell: (row) => resultOf(row, words) },
      demand: {
        width: 0,
        isText: true,
        over: ["note", "remark"],
        cell: (row) => demandOf(row, asOf, words),
      },
    },
  );
}

/** What is said of one such row in a notice: how far it is, what is missing, and what is to be done. */
export function urgentTexts(
  row: UrgentRow,
  asOf: Day,
  words: Words,
): { now: string; result: string; demand: string } {
  return {
    now: nowOf(row, words),
    result: resultOf(row, words),
    demand: demandOf(row, asOf, words),
  };
}

function isUrgent(row: UnitRow): row is UrgentRow {
  return row.state !== undefined && URGENT.includes(row.state);
}

function byUrgency(a: UrgentRow, b: UrgentRow): number {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state) || daysLate(b) - daysLate(a);
}

function daysLate({ reasons }: UnitRow): number {
  return Math.max(0, ...reasons.map((reason) => (reason.code === "overdue" ? reason.days : 0)));
}

/** How far it is: what came of what is counted, else what the plan or the ledger tell. */
function nowOf(row: UrgentRow, words: Words): string {
  const counted = row.duties.length === 0 ? [] : partSentences({ ...row, reasons: [] }, words);
  const told = counted.length > 0 ? counted.join(words.clauseSeparator) : ownStatus(row, words);
  return told === "" ? words.summary.noRecord : told;
}

function resultOf(row: UrgentRow, words: Words): string {
  const days = daysLate(row);
  return days > 0 && row.state === "overdue"
    ? words.summary.lateBy(words.state.overdue, days)
    : words.state[row.state];
}

/** What is to be done, with how many and by when. */
function demandOf(row: UrgentRow, asOf: Day, words: Words): string {
  const { demand } = words.summary;
  const counted = row.duties.flatMap((duty) => missingOf(duty, asOf, words));
  if (counted.length > 0) return counted.join(words.clauseSeparator);
  if (row.state === "overdue") return demand.overdue;
  const [due] = row.reasons.flatMap((reason) => (reason.code === "dueSoon" ? [reason.due] : []));
  return due === undefined ? demand.hurry : demand.finish(words.shortDay(due));
}

function missingOf(duty: Duty, asOf: Day, words: Words): string[] {
  const { demand } = words.summary;
  const { missingByNow, missing, measure, end, kindsMissing } = duty;
  const day = words.shortDay(end);
  return [
    ...(missingByNow > 0 ? [demand.makeUp(missingByNow, measure)] : []),
    ...(missing > missingByNow && end >= asOf ? [demand.inAll(day, missing, measure)] : []),
    ...(kindsMissing > 0 ? [demand.kinds(kindsMissing)] : []),
  ];
}
