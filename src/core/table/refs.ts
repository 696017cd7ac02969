import { foldText } from "../reading/foldText";

/** What the numbering of a table's rows shows. */
interface NumberedRow {
  number: string;
  project: string;
  section: number;
}

/**
 * The labels of a table's items: 9.1 is the first row of project 9; where 序号 numbers every row, the number itself; where it
 * starts again under section titles, the section comes first (2-3).
 */
export function refsOf(rows: NumberedRow[]): string[] {
  const groups = groupsOf(rows);
  const single = groups.every((group) => group.rows === 1);
  const restarts = numbersRecur(groups);
  return groups.flatMap((group) =>
    Array.from({ length: group.rows }, (_, index) => {
      const label = single ? group.label : `${group.label}.${index + 1}`;
      return restarts ? `${group.section}-${label}` : label;
    }),
  );
}

interface RefGroup {
  label: string;
  section: number;
  rows: number;
}

/** Neighbouring rows of one number, or of one project where nothing is numbered. */
function groupsOf(rows: NumberedRow[]): RefGroup[] {
  const numbered = rows.some((row) => row.number !== "");
  const groups: RefGroup[] = [];
  let key = "";
  for (const row of rows) {
    const next = `${row.section}|${foldText(numbered ? row.number : row.project)}`;
    const group = groups.at(-1);
    if (group && next === key) {
      group.rows++;
    } else {
      const label = numbered ? plainNumber(row.number) : String(groups.length + 1);
      groups.push({ label, section: row.section, rows: 1 });
    }
    key = next;
  }
  return groups;
}

function numbersRecur(groups: RefGroup[]): boolean {
  return new Set(groups.map((group) => group.label)).size < groups.length;
}

/** `"3."`, `"3、"` and `"(3)"` are 3. */
function plainNumber(text: string): string {
  return foldText(text).replace(/^[(]|[).、]+$/g, "");
}
