import { roleOfHeading, type ColumnRole } from "./headings";

const UNITS: ColumnRole[] = ["units", "lead", "assist"];
const DEADLINES: ColumnRole[] = ["deadline", "deadlineOrDoneDay"];
const CONTENTS: ColumnRole[] = ["content", "project"];

/** Whether the first rows of a sheet look like they hold the header of a progress table, merged cells not considered. */
export function mayHoldTable(rows: string[][]): boolean {
  return rows.some((row, index) => {
    const roles = new Set([...row, ...(rows[index + 1] ?? [])].map(roleOfHeading));
    return [UNITS, DEADLINES, CONTENTS].every((group) => group.some((role) => roles.has(role)));
  });
}
