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

/** Which columns a unit's sheet has besides those that all have. */
export interface UnitShape {
  hasProjects: boolean;
  /** Its items differ in what the unit's part in them is. */
  hasRoles: boolean;
}

/** A column of a unit's sheet. */
interface UnitColumn extends Column<UnitLine> {
  /** One cell for a whole project. */
  isShared?: boolean;
}

type UnitRole = keyof Words["summary"]["unitHeadings"];

const PROJECT = 92;
const ROLE = 44;

/** The columns of a unit's sheet; together as wide as a page. */
export function unitColumns(
  words: Words,
  { hasProjects, hasRoles }: UnitShape,
): (UnitColumn & { role: UnitRole; heading: string })[] {
  const narrow = hasRoles ? ROLE : 0;
  const columns = columnsUnder<UnitRole, UnitColumn>(words.summary.unitHeadings, {
    number: { width: 36, cell: ({ row }) => figureOr(row.number) },
    project: { width: PROJECT, isShared: true, cell: ({ row }) => row.project },
    content: {
      width: 196 - narrow / 2 + (hasProjects ? 0 : PROJECT),
      isText: true,
      cell: ({ row }) => row.content,
    },
    deadline: { width: 66, cell: ({ row }) => row.deadline },
    role: { width: ROLE, cell: ({ row }) => words.role[row.role] },
    status: {
      width: 104,
      isText: true,
      cell: ({ row, status }) => status || ownStatus(row, words),
    },
    result: { width: 60, cell: ({ row }) => resultOf(row, words) },
    note: { width: 122 - narrow / 2, isText: true, cell: ({ row }) => noteOf(row, words) },
    remark: { width: 60, isText: true, cell: ({ remark }) => remark },
  });
  return columns.filter(
    ({ role }) => (role !== "project" || hasProjects) && (role !== "role" || hasRoles),
  );
}

/** What the add-in itself writes into 完成情况. */
export function ownStatus(row: UnitRow, { summary }: Words): string {
  return row.latest ? summary.record(row.latest) : row.status;
}

function resultOf({ state }: UnitRow, words: Words): string {
  return state ? words.state[state] : words.summary.assistResult;
}

/** Why the result is what it is; blank where deadline and result say it already. */
function noteOf(row: UnitRow, words: Words): string {
  if (!row.state) return words.summary.assistNote;
  const reasons = row.reasons.filter(
    (reason) =>
      reason.code !== "notDue" &&
      reason.code !== "standing" &&
      (reason.code !== "done" || reason.day !== undefined),
  );
  return partSentences({ ...row, reasons }, words).join(words.clauseSeparator);
}

/** A plain number as one, so that Excel does not remark on numbers kept as text. */
export function figureOr(text: string): string | number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}
