import { readDeadline } from "../reading/deadline/readDeadline";
import { readShortForm } from "../reading/requirements/shortForm";
import { readUnits } from "../reading/units/readUnits";
import { readDivision } from "./division";
import type { Correction, Corrections } from "./corrections";
import type { ItemReading, PlanReading } from "./readPlan";
import type { Problem, ProblemCode } from "./problem";

/** Which part of a reading a person has put right. */
export type CorrectedPart = "deadline" | "units" | "requirements" | "division";

/** An item's units with what the 识别核对表 says of them, before requirements are read for them. */
export function correctUnits(
  reading: Pick<ItemReading, "item" | "units">,
  { known }: PlanReading,
  corrections: Corrections,
  problems: Problem[],
): ItemReading["units"] | undefined {
  const correction = corrections.byItem.get(reading.item.identity);
  if (correction?.units === undefined) return undefined;
  const units = readUnits(correction.units, known);
  const isRead = units.unknown.length === 0 && units.unreadable.length === 0;
  if (units.units.length > 0 && isRead) return units;
  problems.push(problem("unknownUnit", corrections, correction, correction.units));
  return undefined;
}

/** An item's reading with the deadline and requirements that a person has put right. What cannot be read is a problem and changes nothing. */
export function correctReading(
  reading: ItemReading,
  { year, date1904, known }: PlanReading,
  corrections: Corrections,
  problems: Problem[],
): ItemReading {
  const correction = corrections.byItem.get(reading.item.identity);
  if (!correction) return reading;
  const corrected: CorrectedPart[] = [...(reading.corrected ?? [])];
  const changed = { ...reading };
  if (correction.deadline) {
    const deadline = readDeadline(correction.deadline, year, date1904);
    if (isReadable(deadline.doubt)) {
      changed.deadline = deadline;
      delete changed.deadlineByUnit;
      corrected.push("deadline");
    } else {
      problems.push(problem("unreadableDeadline", corrections, correction, deadline.text));
    }
  }
  if (correction.requirements !== undefined) {
    const owing = reading.units.units.filter((unit) => unit.role !== "assist");
    const requirements = readShortForm(correction.requirements, owing, known);
    if (requirements) {
      changed.requirements = requirements;
      corrected.push("requirements");
    } else {
      problems.push(problem("badNumber", corrections, correction, correction.requirements));
    }
  }
  if (correction.division !== undefined) {
    const { units } = reading.units;
    const owing = units.filter((unit) => unit.role !== "assist");
    const division = readDivision(correction.division, reading.item.content, owing);
    if (division) {
      changed.division = division;
      corrected.push("division");
    } else {
      problems.push(problem("unreadableDivision", corrections, correction, correction.division));
    }
  }
  return corrected.length > 0 ? { ...changed, corrected } : changed;
}

/** 适时 and the like may well be what a person means; words that are no deadline at all may not. */
function isReadable(doubt: ItemReading["deadline"]["doubt"]): boolean {
  return doubt !== "unread" && doubt !== "impossible" && doubt !== "bareNumber";
}

function problem(
  code: ProblemCode,
  { sheet }: Corrections,
  { row }: Correction,
  text: string,
): Problem {
  return { code, sheet, row, text };
}
