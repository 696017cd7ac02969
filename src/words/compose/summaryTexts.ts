import type { Day } from "../../core/text/day";
import type { StateCounts } from "../../core/review/state";
import { STATES } from "../../core/review/state";
import type { CarriedTexts } from "../../core/sheets/carriedTexts";
import type { TableTexts } from "../../core/sheets/tableSheet";
import type { UnitRow, UnitSheet } from "../../core/sheets/unitSheet";
import { storeWritten } from "../../core/sheets/writtenTexts";
import type { Words } from "../words";
import { ownStatus, unitColumns } from "./unitColumns";

/** What the sheets of one run have in common. */
export interface SummaryContext {
  /** The plan's title; the year stands for it where it has none. */
  title: string | undefined;
  year: number;
  asOf: Day;
  /** The plan's sheet. */
  sheet: string;
}

/** The texts of one unit's sheet; `typed` is what its user wrote there before. */
export function unitTexts(
  sheet: UnitSheet,
  context: SummaryContext,
  typed: CarriedTexts | undefined,
  words: Words,
): TableTexts {
  const { summary } = words;
  const columns = unitColumns(words, sheet.hasProjects);
  const shared = columns.flatMap(({ isShared }, column) => (isShared ? [column] : []));
  const asOf = summary.asOf(words.day(context.asOf));
  return {
    title: summary.unitTitle(planOf(context, words)),
    left: summary.unit(sheet.unit),
    right: asOf,
    line: countsLine(sheet, words),
    columns,
    stateColumn: columns.findIndex(({ role }) => role === "result"),
    groups: projectsOf(sheet).map((rows) => ({
      // 序号 is one cell where it numbers projects, and one in each row where it numbers items.
      merged: rows.every(({ number }) => number === rows[0]?.number)
        ? shared
        : shared.filter((column) => column > 0),
      rows: rows.map((row) => {
        const line = {
          row,
          status: typed?.statusOn(row) ?? "",
          remark: typed?.remarkOn(row) ?? "",
        };
        return {
          cells: columns.map(({ cell }) => cell(line)),
          ...(row.state ? { state: row.state } : {}),
        };
      }),
    })),
    signature: summary.signature.map((text, index) => ({
      column: SIGNED_AT[sheet.hasProjects ? "withProjects" : "without"][index] ?? 0,
      text,
    })),
    footer: { left: sheet.unit, right: asOf },
  };
}

/** Where the five parts of the line to sign begin. */
const SIGNED_AT = { withProjects: [0, 2, 3, 5, 7], without: [0, 2, 4, 6, 7] };

/** What a sheet keeps of what the add-in wrote into 完成情况. */
export function writtenStatus({ rows }: UnitSheet, words: Words): string {
  return storeWritten(
    rows.map((row) => ({
      project: row.project,
      content: row.content,
      text: ownStatus(row, words),
    })),
  );
}

/** A plan's name in the titles of the sheets made of it. */
export function planOf({ title, year }: SummaryContext, words: Words): string {
  return title ?? words.summary.untitled(year);
}

/** Consecutive rows of one project; without projects every row stands by itself. */
function projectsOf({ rows, hasProjects }: UnitSheet): UnitRow[][] {
  const projects: UnitRow[][] = [];
  for (const row of rows) {
    const last = projects.at(-1);
    if (hasProjects && last?.[0]?.project === row.project) last.push(row);
    else projects.push([row]);
  }
  return projects;
}

/** 承担任务26项：逾期4项、已完成3项；到期完成率38% */
function countsLine({ totals }: UnitSheet, words: Words): string {
  const { summary } = words;
  return [
    summary.counts(totals.total, stateCounts(totals.byState, words)),
    ...(totals.assists > 0 ? [summary.assists(totals.assists)] : []),
    summary.dueRate(words.rate(totals.dueRate)),
  ].join(words.clauseSeparator);
}

/** Each state that occurs with its number, worst first. */
export function stateCounts(byState: StateCounts, words: Words): string[] {
  return STATES.flatMap((state) => {
    const count = byState[state];
    return count === undefined ? [] : [words.summary.stateCount(words.state[state], count)];
  });
}
