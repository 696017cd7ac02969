import { divisionForm } from "../../core/plan/division";
import type { Requirement } from "../../core/reading/requirements/requirement";
import type { NamedUnit } from "../../core/reading/units/readUnits";
import type { ItemReading } from "../../core/plan/readPlan";
import { deadlineWords } from "./deadlineWords";
import type { Words } from "../words";

/** One cell's text beside what was understood of it. */
export interface ReadingLine {
  kind: "deadline" | "units" | "requirements" | "division" | "status";
  text: string;
  read: string;
}

/** What stands in a row's cells and what was understood, cell by cell; a cell that the table has not is left out. */
export function readingLines(reading: ItemReading, words: Words): ReadingLine[] {
  const { item, deadline, units, requirements, division, status, statusByUnit } = reading;
  const { pane, listSeparator, clauseSeparator } = words;
  const lines: ReadingLine[] = [
    { kind: "deadline", text: deadline.text, read: deadlineWords(deadline, words) },
    {
      kind: "units",
      text: item.units.map(({ text }) => text).join(listSeparator),
      read: unitWords(units.units, words),
    },
    ...requirements.map((each): ReadingLine => ({
      kind: "requirements",
      text: each.text,
      read: requirementWords(each, words),
    })),
  ];
  if (division) {
    const read = divisionForm(division).replaceAll(";", clauseSeparator);
    lines.push({
      kind: "division",
      text: division.shares.map(({ law }) => law).join(listSeparator),
      read: division.isConfirmed ? read : pane.read.proposed(read),
    });
  }
  if (item.status) {
    const byUnit = [...(statusByUnit ?? [])].map(
      ([unit, { reading: said }]) => `${unit} ${pane.read.statuses[said]}`,
    );
    const read =
      byUnit.length > 0 ? byUnit.join(clauseSeparator) : pane.read.statuses[status.reading];
    lines.push({ kind: "status", text: status.text, read });
  }
  return lines;
}

/** Units by name where they are few, those of a group by its word and number. */
function unitWords(units: NamedUnit[], words: Words): string {
  const { read } = words.pane;
  const groups = new Map<string, NamedUnit[]>();
  for (const unit of units) {
    const key = `${unit.role} ${unit.group ?? `=${unit.name}`}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  const named = [...groups.values()].map((members) => {
    const [first] = members;
    if (!first) return "";
    const name = first.group === undefined ? first.name : read.groupOf(first.group, members.length);
    return first.role === "responsible" ? name : `${name}（${words.role[first.role]}）`;
  });
  return words.labelled(read.unitCount(units.length), named.join(words.listSeparator));
}

function requirementWords(requirement: Requirement, words: Words): string {
  const { read } = words.pane;
  const { per, atLeast, measure, thing, kinds, notJudged, eachBase } = requirement;
  if (eachBase) return read.eachBase(words.base[eachBase.base], atLeast, eachBase.source ?? "");
  if (notJudged !== undefined) return read.notJudged[notJudged];
  if (kinds) return read.kinds(atLeast, kinds.join(words.listSeparator));
  return read.requirement(read.per[per], atLeast, measure, thing);
}
