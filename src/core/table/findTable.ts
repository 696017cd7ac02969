import type { HeaderRead, NeededColumn, PointedRole } from "../headerRead";
import { assignRoles, type Roles } from "./assignColumns";
import { SignsBelow } from "./columnSigns";
import { headerAsRead } from "./headerAsRead";
import { headerAt, type HeaderRows } from "./headerRows";
import type { Sheet } from "./grid";
import { pointedColumns, type Pointing } from "./pointing";
import type { UnitRole } from "./unitRole";

/** Which column of the sheet holds what; columns counted from 0. */
export interface Columns {
  number?: number;
  project?: number;
  content: number;
  deadline?: number;
  units: { column: number; role: UnitRole }[];
  /** The column whose cells decide how far an item is. */
  status?: number;
  /** Further columns that say how far it is, in their own words. */
  statusMore?: number[];
  doneDay?: number;
  remark?: number;
}

/** A progress table found in a sheet: header rows, columns, and the rows and columns it spans; all counted from 0. */
export interface Table {
  headerRow: number;
  headerRows: 1 | 2;
  columns: Columns;
  /** Folded headings of every column of the table, of both its rows, for recognising a header that is repeated further down. */
  headings: Map<number, string[]>;
  /** What was made of its headings, for people. */
  header: HeaderRead;
  /** The one day by which the whole plan is due, where no column tells. */
  oneDay?: string;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** The header stands within this many rows from the top of the sheet. */
export const HEADER_WITHIN_ROWS = 30;

/** What comes of looking for a table: the table, or the header that comes nearest to one, if any. */
export type TableSearch = { table: Table } | { nearest?: HeaderRead };

/** The progress table of a sheet, or undefined where no row within the first 30 names a content and a unit or a deadline. */
export function findTable(sheet: Sheet, pointing?: Pointing): Table | undefined {
  const found = searchTable(sheet, pointing);
  return "table" in found ? found.table : undefined;
}

/** Looks for the progress table of a sheet; the first header with content, deadline and units comes before one that lacks one of them. */
export function searchTable(sheet: Sheet, pointing?: Pointing): TableSearch {
  const last = Math.min(sheet.lastRow, HEADER_WITHIN_ROWS - 1);
  let best: Candidate | undefined;
  for (let row = sheet.grid.row; row <= last; row++) {
    const header = headerAt(sheet, row);
    if (!header) continue;
    const candidate = new Candidate(sheet, header, pointing);
    if (!best || candidate.rank > best.rank) best = candidate;
    if (best?.isWhole && !pointing?.places) break;
  }
  if (!best) return {};
  return best.isTable ? { table: best.table() } : { nearest: best.read() };
}

/** Rows that may be a table's header, with the roles of their columns. */
class Candidate {
  private readonly roles: Roles;
  private readonly signs: SignsBelow;
  private readonly pointed: Roles;
  private readonly missing: NeededColumn[];
  private readonly ask: number | undefined;
  readonly isWhole: boolean;
  readonly isTable: boolean;
  readonly rank: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly header: HeaderRows,
    private readonly pointing: Pointing | undefined,
  ) {
    this.signs = new SignsBelow(sheet, header.row + header.rows);
    this.pointed = pointedColumns(header, pointing);
    this.roles = assignRoles(header.headings, this.signs, this.pointed);
    const held = new Set(this.roles.values());
    const hasUnits = held.has("units") || held.has("lead");
    const lookAlike = hasUnits ? undefined : this.columnLike("units");
    this.missing = [
      ...(held.has("content") ? [] : (["content"] as const)),
      ...(held.has("deadline") ? [] : (["deadline"] as const)),
      ...(hasUnits ? [] : (["units"] as const)),
    ];
    // Only who assists is known, while another column looks like those who answer: to judge would be to guess.
    const isUnclear = held.has("assist") && lookAlike !== undefined;
    this.isTable = held.has("content") && (held.has("deadline") || hasUnits) && !isUnclear;
    this.isWhole = this.isTable && this.missing.length === 0;
    this.ask = this.askedAbout();
    this.rank = this.rankAmong();
  }

  /** Headings the user pointed at first, then whole tables, then those that lack something, then by how much says anything. */
  private rankAmong(): number {
    const { headings } = this.header;
    const named = headings.filter(({ text }) => text !== "");
    const saying = named.filter(({ says }) => says.length > 0).length;
    // A row of a plan may end in such words too; a header says something in most of its cells.
    const isHeader = saying * 2 >= named.length || this.pointed.size > 0;
    const grade = !isHeader ? 0 : this.isWhole ? 3 : this.isTable ? 2 : 1;
    const keyed = named.filter(({ key }) => this.pointing?.columns[key] !== undefined).length;
    const placed = named.some(({ column }) => this.pointing?.places?.has(column)) ? 500 : 0;
    return keyed * 1_000 + placed + grade * 100 + Math.min(saying, 99);
  }

  /** A column without a role whose cells look like what is needed; of contents the one of the longest texts. */
  private columnLike(needed: NeededColumn): number | undefined {
    const free = this.header.headings
      .filter(({ column, says }) => !this.roles.has(column) && !says.includes("person"))
      .map(({ column }) => ({ column, signs: this.signs.of(column) }))
      .filter(({ signs }) => signs.filled > 0);
    if (needed === "units") return free.find(({ signs }) => signs.units >= 0.5)?.column;
    if (needed === "deadline") return free.find(({ signs }) => signs.days >= 0.5)?.column;
    const texts = free.filter(({ signs }) => signs.numbers < 0.5 && signs.days < 0.5);
    return texts.sort((a, b) => b.signs.length - a.signs.length)[0]?.column;
  }

  private askedAbout(): number | undefined {
    for (const needed of this.missing) {
      const alike = this.columnLike(needed);
      if (alike !== undefined) return alike;
    }
    if (this.missing.length === 0) return undefined;
    return this.header.headings.find(
      ({ column, says, text }) =>
        text !== "" && !this.roles.has(column) && (says.length > 1 || says.includes("task")),
    )?.column;
  }

  read(): HeaderRead {
    const { sheet, header, roles, pointed, signs, missing, ask } = this;
    return headerAsRead({ sheet: sheet.grid.sheet, header, roles, pointed, signs, missing, ask });
  }

  table(): Table {
    const { sheet, header, roles, pointing } = this;
    const used = header.headings.filter(({ column, text }) => text !== "" || roles.has(column));
    const firstColumn = Math.min(...used.map(({ column }) => column));
    const lastColumn = Math.max(...used.map(({ column }) => column));
    const firstRow = header.row + header.rows;
    const columns = columnsOf(roles);
    const oneDay = columns.deadline === undefined ? pointing?.oneDay : undefined;
    return {
      headerRow: header.row,
      headerRows: header.rows,
      columns,
      headings: new Map(used.map(({ column, folded }) => [column, folded])),
      header: this.read(),
      ...(oneDay === undefined ? {} : { oneDay }),
      firstRow,
      lastRow: lastRowWithText(sheet, firstRow, firstColumn, lastColumn),
      firstColumn,
      lastColumn,
    };
  }
}

function columnsOf(roles: Roles): Columns {
  const all = (role: PointedRole) =>
    [...roles].filter(([, each]) => each === role).map(([column]) => column);
  const one = <K extends "number" | "project" | "deadline" | "status" | "doneDay" | "remark">(
    role: K,
  ) => {
    const [column] = all(role);
    return column === undefined ? {} : ({ [role]: column } as Record<K, number>);
  };
  const [content = 0] = all("content");
  const more = all("status").slice(1);
  return {
    content,
    units: (["lead", "units", "assist"] as const)
      .flatMap((role) => all(role).map((column) => ({ column, role: UNIT_ROLES[role] })))
      .sort((a, b) => a.column - b.column),
    ...one("number"),
    ...one("project"),
    ...one("deadline"),
    ...one("status"),
    ...(more.length === 0 ? {} : { statusMore: more }),
    ...one("doneDay"),
    ...one("remark"),
  };
}

const UNIT_ROLES = { lead: "lead", units: "responsible", assist: "assist" } as const;

function lastRowWithText(sheet: Sheet, firstRow: number, first: number, last: number): number {
  for (let row = sheet.lastRow; row >= firstRow; row--) {
    for (let column = first; column <= last; column++) {
      if (sheet.text(row, column) !== "") return row;
    }
  }
  return firstRow - 1;
}
