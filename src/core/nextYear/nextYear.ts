import { dayOfSerial, serialOfDay, lastDayOfDateCell } from "../reading/dateSerial";
import type { ItemFinding, Review } from "../review/review";
import type { Plan } from "../review/reviewPlan";
import { ALARMS, type State } from "../review/state";
import type { Cell, CellValue, Sheet } from "../table/grid";
import { dayOf, partsOf } from "../text/day";
import { movedText, yearPhrases, type AskedPhrase, type AskedWhy } from "./yearPhrases";

/** What a cell is: of an item, or the title and headings above the table. */
export type MovedWhere = "title" | "project" | "content" | "deadline";

/** A cell that the next year's table has otherwise, or of which something is asked. */
export interface MovedCell {
  /** Of the sheet, from 0. */
  row: number;
  column: number;
  where: MovedWhere;
  ref: string;
  before: string;
  /** What is asked of it; a deadline of which anything is asked stays whole. */
  asked: AskedPhrase[];
  /** The cell's value in the next year, with what a person has put for each phrase asked. */
  after: (answers?: readonly (string | undefined)[]) => CellValue;
}

/** An item that was not finished, with how many of its units. */
export interface Unfinished {
  finding: ItemFinding;
  units: number;
}

/** What 结转 would make of a plan; nothing has been written. */
export interface NextYear {
  /** The year that the new table is for. */
  year: number;
  cells: MovedCell[];
  /** How many items have nothing asked. */
  carried: number;
  /** Overdue, unmet or behind for some unit. */
  unfinished: Unfinished[];
  /** 全年 items that are neither done nor late: 待年终确认. */
  toConfirm: Unfinished[];
}

/** Tells what of a plan moves into the next year, what is asked, and what was left unfinished. */
export function nextYearOf(sheet: Sheet, plan: Plan, review: Review, date1904: boolean): NextYear {
  const cells = [...titleCells(sheet, plan), ...itemCells(sheet, plan, date1904)];
  const asking = new Set(
    cells.flatMap(({ where, row, asked }) => (where !== "title" && asked.length > 0 ? [row] : [])),
  );
  const items = review.items.map(({ row }) => row);
  return {
    year: plan.year + 1,
    cells,
    carried: items.filter((row) => !asking.has(row)).length,
    unfinished: unfinishedOf(review, ALARMS, () => true),
    toConfirm: unfinishedOf(
      review,
      ["toConfirm", "notDue", "dueSoon"],
      ({ reading, state }) => reading.deadline.kind === "year" && !ALARMS.includes(state),
    ),
  };
}

function unfinishedOf(
  { items }: Review,
  states: readonly State[],
  isMeant: (item: ItemFinding) => boolean,
): Unfinished[] {
  return items.filter(isMeant).flatMap((finding) => {
    const units = states.reduce((sum, state) => sum + (finding.byState[state] ?? 0), 0);
    return units > 0 ? [{ finding, units }] : [];
  });
}

/** Above the table and in its headings the plan's year alone moves. */
function titleCells(sheet: Sheet, { table, year }: Plan): MovedCell[] {
  const cells: MovedCell[] = [];
  for (let row = sheet.grid.row; row < table.firstRow; row++) {
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      const cell = ownCell(sheet, row, column);
      if (!cell) continue;
      const phrases = { ...yearPhrases(cell.text, year), asked: [] };
      if (phrases.years.length === 0) continue;
      const { text } = cell;
      const after = () => movedText(text, phrases, year);
      cells.push({ row, column, where: "title", ref: "", before: text, asked: [], after });
    }
  }
  return cells;
}

/** What stands in a cell itself, as text; covered and blank cells, numbers and dates are none. */
function ownCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.cell(row, column);
  const { merged } = cell;
  if (merged && (merged.row !== row || merged.column !== column)) return undefined;
  return cell.text.trim() === "" ? undefined : cell;
}

function itemCells(sheet: Sheet, plan: Plan, date1904: boolean): MovedCell[] {
  const { columns } = plan.table;
  const places: [MovedWhere, number | undefined][] = [
    ["project", columns.project],
    ["content", columns.content],
    ["deadline", columns.deadline],
  ];
  return plan.readings.flatMap(({ item }) =>
    places.flatMap(([where, column]): MovedCell[] => {
      if (column === undefined) return [];
      const cell = ownCell(sheet, item.row, column);
      if (!cell) return [];
      const at = { row: item.row, column, where, ref: item.ref };
      if (typeof cell.value === "number") {
        return where === "deadline" ? dateCell(cell, at, plan.year, date1904) : [];
      }
      return textCell(cell, at, plan.year);
    }),
  );
}

type At = Pick<MovedCell, "row" | "column" | "where" | "ref">;

function textCell(cell: Cell, at: At, year: number): MovedCell[] {
  const { text } = cell;
  const phrases = yearPhrases(text, year);
  const { asked } = phrases;
  const [first] = asked;
  if (phrases.years.length === 0 && !first) return [];
  if (at.where === "deadline" && first) return [wholeAsked(cell, at, first.why)];
  const after = (answers?: readonly (string | undefined)[]) =>
    movedText(text, phrases, year, answers);
  return [{ ...at, before: text, asked, after }];
}

/** A date of the plan's year is the same day of the next; 29 February is asked, and so is a date of another year. */
function dateCell(cell: Cell, at: At, year: number, date1904: boolean): MovedCell[] {
  const { value, text, format } = cell;
  const serial = Number(value);
  const day = lastDayOfDateCell(serial, format, date1904) && dayOfSerial(serial, date1904);
  if (day === undefined) {
    // 2023.1 may be January or October; a bare 12 names no year.
    return Math.floor(serial) === year ? [wholeAsked(cell, at, "number")] : [];
  }
  const parts = partsOf(day);
  const next = dayOf(parts.year + 1, parts.month, parts.day);
  if (parts.year === year && next !== undefined) {
    const moved = serialOfDay(next, date1904) + (serial - Math.floor(serial));
    return [{ ...at, before: text, asked: [], after: () => moved }];
  }
  return [wholeAsked(cell, at, parts.year === year ? "leapDay" : "otherYear")];
}

/** A cell that stays as it is unless a person says what it is to be. */
function wholeAsked({ value, text }: Cell, at: At, why: AskedWhy): MovedCell {
  const whole = { quote: text, why, start: 0, end: text.length };
  return { ...at, before: text, asked: [whole], after: ([answer] = []) => answer ?? value };
}
