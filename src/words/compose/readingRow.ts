import { divisionForm } from "../../core/plan/division";
import { shortForm } from "../../core/reading/requirements/shortForm";
import { columnsUnder, type Column } from "../../core/sheets/columns";
import type { Requirement } from "../../core/reading/requirements/requirement";
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
    .map(
      (each) =>
        shortForm(each) + (each.notJudged && !each.eachBase ? words.readings.notJudged : ""),
    )
    .join(";");
}

/** What a row of the 识别核对表 is made of; corrections stay as they were typed. */
export interface ReadingRow {
  reading: ItemReading;
  correction: { deadline: string; units: string; requirements: string; division: string };
  problems: Problem[];
}

/** The columns of the 识别核对表. */
export function readingColumns(words: Words) {
  return columnsUnder<keyof Words["readings"]["headings"], Column<ReadingRow>>(
    words.readings.headings,
    {
      ref: { width: 40, cell: ({ reading }) => reading.item.ref },
      project: { width: 110, cell: ({ reading }) => reading.item.project },
      content: { width: 230, cell: ({ reading }) => reading.item.content },
      deadline: { width: 80, cell: ({ reading }) => reading.item.deadline?.text ?? "" },
      deadlineRead: { width: 110, cell: ({ reading }) => deadlineWords(reading.deadline, words) },
      deadlineRight: { width: 110, cell: ({ correction }) => correction.deadline },
      units: { width: 140, cell: ({ reading }) => unitTexts(reading) },
      unitsRead: { width: 160, cell: ({ reading }) => unitsWords(reading.units.units, words) },
      unitsRight: { width: 140, cell: ({ correction }) => correction.units },
      requirementsRead: { width: 150, cell: ({ reading }) => requirementsWords(reading, words) },
      requirementsRight: { width: 150, cell: ({ correction }) => correction.requirements },
      divisionRead: {
        width: 190,
        cell: ({ reading: { division } }) => (division ? divisionForm(division) : ""),
      },
      divisionRight: { width: 190, cell: ({ correction }) => correction.division },
      remarks: {
        width: 160,
        cell: (row) => remarksOn(row, words).join(words.clauseSeparator),
      },
    },
  );
}

/** What needs a person, what was taken for what, and the rules that it was read by. */
function remarksOn({ reading, problems }: ReadingRow, words: Words): string[] {
  const { deadline, units, requirements, status } = reading;
  const { elided, allButStreets, readBy } = words.readings;
  const { read } = words.pane;
  const rules: [string, string | undefined][] = [
    [read.deadline, deadline.rule],
    [read.requirements, requirementRules(requirements)],
    [read.status, status.rule],
  ];
  return [
    ...problems.map(({ code }) => words.problem[code]),
    ...divisionRemarks(reading, words),
    ...units.elided.map(({ written, unit }) => elided(written, unit)),
    ...(units.allButStreets ? [allButStreets] : []),
    ...rules.flatMap(([what, rule]) => (rule ? [readBy(what, rule)] : [])),
  ];
}

/** That a division waits to be confirmed, and for which laws nobody is proposed. */
function divisionRemarks({ division }: ItemReading, words: Words): string[] {
  if (!division || division.isConfirmed) return [];
  const open = division.shares.filter(({ unit }) => unit === undefined).map(({ law }) => law);
  const { proposed, nameUnit } = words.readings;
  return [proposed, ...(open.length === 0 ? [] : [nameUnit(open.join(words.listSeparator))])];
}

function requirementRules(requirements: Requirement[]): string {
  return [...new Set(requirements.flatMap(({ rule }) => rule ?? []))].join("、");
}

function unitTexts({ item }: ItemReading): string {
  return item.units
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n");
}
