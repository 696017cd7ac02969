import { foldText } from "../text/foldText";

/** What the numbering of a table's rows shows. */
interface NumberedRow {
  number: string;
  project: string;
  section: number;
}

/**
 * The labels of a table's items: 9.1 is the first row of project 9; where 序号 numbers every row, the number itself; where it
 * starts again under section titles, the section comes first (2-3). No label is given twice.
 */
export function refsOf(rows: NumberedRow[]): string[] {
  const groups = groupsOf(rows);
  const every = [...groups.values()];
  const single = every.every((group) => group.rows.length === 1);
  const restarts = new Set(every.map((group) => group.label)).size < every.length;
  const refs: string[] = [];
  for (const { label, section, rows: places } of every) {
    places.forEach((place, index) => {
      const own = single ? label : `${label}.${index + 1}`;
      refs[place] = restarts ? `${section}-${own}` : own;
    });
  }
  return refs;
}

interface RefGroup {
  label: string;
  section: number;
  /** Places of its rows among all, from 0. */
  rows: number[];
}

/** Rows of one number, or of one project where nothing is numbered, within a section. */
function groupsOf(rows: NumberedRow[]): Map<string, RefGroup> {
  const numbered = rows.some((row) => row.number !== "");
  const groups = new Map<string, RefGroup>();
  rows.forEach(({ number, project, section }, place) => {
    const key = `${section}|${numbered ? plainNumber(number) : foldText(project)}`;
    const group = groups.get(key);
    if (group) return void group.rows.push(place);
    const label = numbered ? plainNumber(number) : String(groups.size + 1);
    groups.set(key, { label, section, rows: [place] });
  });
  return groups;
}

/** `"3."`, `"3、"` and `"(3)"` are 3; a row without a number among numbered ones counts as 0. */
function plainNumber(text: string): string {
  return foldText(text).replace(/^[(]|[).、]+$/g, "") || "0";
}
