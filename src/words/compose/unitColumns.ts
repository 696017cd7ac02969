import { columnsUnder, type Column } from "../../core/sheets/columns";
import type { UnitRow } from "../../core/sheets/unitSheet";
import type { Words } from "../words";
import { partSentences } from "./partWords";

/** One row of a unit's sheet with what its user wrote there before. */
export interface UnitLine {
  row: UnitRow;
  /** What a user says of how far the item is; blank where nobody does. */
  status: string;
  remark: string;
}

/** A column of a unit's sheet. */
interface UnitColumn extends Column<UnitLine> {
  /** One cell for a whole project. */
  isShared?: boolean;
}

type UnitRole = keyof Words["summary"]["unitHeadings"];

/** The columns of a unit's sheet; without the one of projects where the plan has none. */
export function unitColumns(
  words: Words,
  hasProjects: boolean,
): (UnitColumn & { role: UnitRole; heading: string })[] {
  const project = 86;
  const columns = columnsUnder<UnitRole, UnitColumn>(words.summary.unitHeadings, {
    number: { width: 30, isShared: true, cell: ({ row }) => figureOr(row.number) },
    project: { width: project, isShared: true, cell: ({ row }) => row.project },
    content: {
      width: 186 + (hasProjects ? 0 : project),
      isText: true,
      cell: ({ row }) => row.content,
    },
    deadline: { width: 64, cell: ({ row }) => row.deadline },
    role: { width: 48, cell: ({ row }) => words.role[row.role] },
    status: { width: 88, isText: true, cell: ({ row, status }) => status || ownStatus(row, words) },
    result: { width: 50, cell: ({ row }) => resultOf(row, words) },
    note: { width: 136, isText: true, cell: ({ row }) => noteOf(row, words) },
    remark: { width: 48, isText: true, cell: ({ remark }) => remark },
  });
  return hasProjects ? columns : columns.filter(({ role }) => role !== "project");
}

/** What the add-in itself writes into 完成情况. */
export function ownStatus(row: UnitRow, { summary }: Words): string {
  return row.latest ? summary.record(row.latest) : row.status;
}

function resultOf({ state }: UnitRow, words: Words): string {
  return state ? words.state[state] : words.summary.assistResult;
}

function noteOf(row: UnitRow, words: Words): string {
  const notes = row.state ? partSentences(row, words) : [words.summary.assistNote];
  return notes.join(words.clauseSeparator);
}

/** A plain number as one, so that Excel does not remark on numbers kept as text. */
export function figureOr(text: string): string | number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}
