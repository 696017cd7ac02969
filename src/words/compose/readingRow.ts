import { shortForm } from "../../core/reading/requirements/shortForm";
import type { NamedUnit } from "../../core/reading/units/readUnits";
import type { ItemReading } from "../../core/plan/readPlan";
import type { Problem } from "../../core/plan/problem";
import { deadlineWords } from "./deadlineWords";
import type { Words } from "../words";

/** The units of a row as they were read: groups by their word with how many are in them, others by name. */
export function unitsWords(units: NamedUnit[], words: Words): string {
  const parts = new Map<string, number>();
  for (const unit of units) {
    const role = unit.role === "responsible" ? "" : words.readings[unit.role];
    const key = `${unit.group ?? unit.name}${role}`;
    parts.set(key, (parts.get(key) ?? 0) + (unit.group && !unit.isOpenGroup ? 1 : 0));
  }
  return [...parts]
    .map(([name, members]) => (members > 0 ? `${name}（${members}）` : name))
    .join(words.listSeparator);
}

/** The numbers that were read, in short form; those that are only shown say so. */
export function requirementsWords({ requirements }: ItemReading, words: Words): string {
  if (requirements.length === 0) return words.readings.noRequirement;
  return requirements
    .map((each) => shortForm(each) + (each.notJudged ? words.readings.notJudged : ""))
    .join(";");
}

/** A row of the 识别核对表, in the order of its headings; corrections stay as they were typed. */
export function readingRow(
  reading: ItemReading,
  correction: { deadline: string; units: string; requirements: string },
  problems: Problem[],
  words: Words,
): string[] {
  const { item } = reading;
  return [
    item.ref,
    item.project,
    item.content,
    item.deadline.text,
    deadlineWords(reading.deadline, words),
    correction.deadline,
    item.units
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join("\n"),
    unitsWords(reading.units.units, words),
    correction.units,
    requirementsWords(reading, words),
    correction.requirements,
    problems.map(({ code }) => words.problem[code]).join(words.clauseSeparator),
  ];
}
