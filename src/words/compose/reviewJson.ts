import type { Duty } from "../../core/review/duty";
import type { HeaderRead, PointedRole } from "../../core/headerRead";
import type { Deadline } from "../../core/reading/deadline/deadline";
import { columnLetters } from "../../core/table/address";
import type { ItemFinding, Review, UnitTotals } from "../../core/review/review";
import type { Words } from "../words";

/** What one action cost: round trips through the client, actions in them, and bytes both ways. */
export interface ActionCost {
  syncs: number;
  requests: number;
  bytesOut: number;
  bytesIn: number;
}

/** The Review with its words, in the form that other programs read. Rows are counted from 1, as people count them. */
export function reviewJson(review: Review, words: Words, cost: Record<string, ActionCost>): object {
  return {
    asOf: review.asOf,
    year: review.year,
    sheet: review.sheet.name,
    range: review.range,
    columns: columnsJson(review.header),
    items: review.items.map((item) => itemJson(item, words)),
    units: review.units.map(unitJson),
    ...divisionJson(review, words),
    problems: review.problems.map(({ code, sheet, row, text, rows }) => ({
      code,
      sheet: sheet.name,
      row: row + 1,
      text,
      ...(rows ? { rows: rows.map((each) => each + 1) } : {}),
    })),
    cost,
  };
}

/** Who answers for which law, as confirmed or proposed; left out where no item lists laws for several offices. */
function divisionJson({ items }: Review, { readings }: Words): { division?: object[] } {
  const shares = items.flatMap(({ ref, reading: { division } }) =>
    (division?.shares ?? []).map(({ law, unit = null, word }) => ({
      ref,
      law,
      unit,
      why: division?.isConfirmed
        ? readings.confirmed
        : word === undefined
          ? ""
          : readings.byName(word),
    })),
  );
  return shares.length === 0 ? {} : { division: shares };
}

function itemJson(item: ItemFinding, words: Words): object {
  return {
    ref: item.ref,
    row: item.row + 1,
    project: item.project,
    content: item.content,
    deadline: deadlineJson(item.reading.deadline),
    units: item.parts.map((part) => part.unit),
    roles: Object.fromEntries(item.parts.map((part) => [part.unit, part.role])),
    requirements: item.requirements.map((each) => ({
      text: each.text,
      atLeast: each.atLeast,
      measure: each.measure,
      per: each.per,
      kinds: each.kinds !== undefined,
      ...(each.eachBase ? { eachBase: each.eachBase.base } : {}),
      ...(each.eachBase?.source === undefined ? {} : { source: each.eachBase.source }),
      judged: each.notJudged === undefined,
      units: each.units,
    })),
    status: { text: item.reading.status.text, reading: item.reading.status.reading },
    duties: Object.fromEntries(
      item.parts.flatMap(({ unit, duties }) => (duties ? [[unit, duties.map(dutyJson)]] : [])),
    ),
    state: item.state,
    ...(item.daysOverdue === undefined ? {} : { daysOverdue: item.daysOverdue }),
    byState: item.byState,
    reasons: item.reasons.map((reason) => words.reason(reason)),
  };
}

function dutyJson(duty: Duty): object {
  const { thing, measure, owed, owedByNow, came, missingByNow, missing } = duty;
  const { kindsNeeded, kinds, kindsMissing } = duty;
  const counted = { thing, measure, owed, owedByNow, came, missingByNow, missing };
  return { ...counted, kindsNeeded, kinds, kindsMissing };
}

/** Null where the table has no such column and no day is set for the whole of it. */
function deadlineJson({ text, kind, due }: Deadline): object | null {
  return kind === "none" ? null : { text, kind, due };
}

/** The letters of the columns by what they were taken for, and of the headings that were not used. */
function columnsJson({ columns, status }: HeaderRead): object {
  const all = (role: PointedRole) =>
    columns.filter((each) => each.role === role).map(({ column }) => columnLetters(column));
  const one = (role: PointedRole) => all(role)[0] ?? null;
  return {
    ref: one("number"),
    project: one("project"),
    content: one("content"),
    deadline: one("deadline"),
    units: all("units"),
    lead: all("lead"),
    assist: all("assist"),
    status: status === undefined ? null : columnLetters(status),
    unused: all("unused"),
  };
}

function unitJson({ name, total, byState, assists, dueRate, yearRate }: UnitTotals): object {
  const rates = { dueRate: dueRate.share, yearRate: yearRate.share };
  return { name, total, ...byState, assists, ...rates };
}
