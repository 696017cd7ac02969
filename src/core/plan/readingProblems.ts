import type { SheetRef } from "../sheetRef";
import type { ItemReading } from "./readPlan";
import type { Problem, ProblemCode } from "./problem";

/** What in the table itself could not be read with certainty, in order of rows; a group is named once, at its first row. */
export function readingProblems(readings: ItemReading[], sheet: SheetRef): Problem[] {
  const problems: Problem[] = [];
  const groups = new Set<string>();
  for (const reading of readings) {
    const add = (code: ProblemCode, text: string) =>
      problems.push({ code, sheet, row: reading.item.row, text });
    for (const unit of reading.units.units) {
      if (!unit.isOpenGroup || groups.has(unit.name)) continue;
      groups.add(unit.name);
      add("unknownGroup", unit.name);
    }
    for (const name of reading.units.unknown) add("unknownUnit", name);
    for (const piece of reading.units.unreadable) add("unreadableUnit", piece);
    if (reading.deadline.wrongWeekday) add("weekday", reading.deadline.text);
    if (isUnreadable(reading)) add("unreadableDeadline", reading.deadline.text);
    for (const { damaged, text } of reading.requirements) if (damaged) add("damagedNumber", text);
  }
  return [...problems, ...unreadStatuses(readings, sheet)].sort((a, b) => a.row - b.row);
}

/** The status column's sentences that say neither done nor not, as one problem: in real plans that column holds reports. */
function unreadStatuses(readings: ItemReading[], sheet: SheetRef): Problem[] {
  const unread = readings.filter(
    ({ status, statusByUnit }) => status.reading === "unclear" && !statusByUnit,
  );
  const [first, ...others] = unread;
  if (!first) return [];
  const { item, status } = first;
  const problem = { code: "unreadableStatus", sheet, row: item.row, text: status.text } as const;
  if (others.length === 0) return [problem];
  return [{ ...problem, rows: unread.map((reading) => reading.item.row) }];
}

/** Words that name no day on purpose (适时) are understood; these are not. */
function isUnreadable({ deadline }: ItemReading): boolean {
  const { doubt } = deadline;
  return doubt === "unread" || doubt === "impossible" || doubt === "bareNumber";
}
