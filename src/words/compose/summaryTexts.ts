import type { Day } from "../../core/text/day";
import { mapInSteps, type Steps } from "../../core/steps";
import type { StateCounts } from "../../core/review/state";
import { STATES } from "../../core/review/state";
import { reportColumns, unitColumns } from "../../core/sheets/columns";
import type { TableGroup, TableTexts } from "../../core/sheets/tableSheet";
import type { ReportItem, ReportRow } from "../../core/sheets/reportTable";
import type { UnitRow, UnitSheet } from "../../core/sheets/unitSheet";
import { partSentences } from "./partWords";
import type { Words } from "../words";

/** What the sheets of one run have in common. */
export interface SummaryContext {
  /** The plan's title; the year stands for it where it has none. */
  title: string | undefined;
  year: number;
  asOf: Day;
  /** The plan's sheet. */
  sheet: string;
}

/** The texts of one unit's sheet; `remarkOn` gives what a user wrote there before. */
export function unitTexts(
  sheet: UnitSheet,
  context: SummaryContext,
  remarkOn: (row: UnitRow) => string,
  words: Words,
): TableTexts {
  const { summary } = words;
  const { columns, merged, signature } = unitColumns(summary.unitHeadings, sheet.hasProjects);
  const asOf = summary.asOf(words.day(context.asOf));
  return {
    title: summary.unitTitle(planOf(context, words)),
    left: summary.unit(sheet.unit),
    right: asOf,
    line: countsLine(sheet, words),
    columns,
    groups: projectsOf(sheet).map((rows) => ({
      // 序号 is one cell where it numbers projects, and one in each row where it numbers items.
      merged: rows.every(({ number }) => number === rows[0]?.number)
        ? merged
        : merged.filter((column) => column > 0),
      rows: rows.map((row) => ({
        cells: unitCells(row, remarkOn(row), sheet.hasProjects, words),
        ...(row.state ? { state: row.state } : {}),
      })),
    })),
    signature: summary.signature.map((text, index) => ({ column: signature[index] ?? 0, text })),
    footer: { left: sheet.unit, right: asOf },
  };
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
    summary.dueRate(summary.rate(totals.dueRate)),
  ].join(words.clauseSeparator);
}

/** Each state that occurs with its number, worst first. */
export function stateCounts(byState: StateCounts, words: Words): string[] {
  return STATES.flatMap((state) => {
    const count = byState[state];
    return count === undefined ? [] : [words.summary.stateCount(words.state[state], count)];
  });
}

function unitCells(row: UnitRow, remark: string, hasProjects: boolean, words: Words) {
  const { summary } = words;
  const reasons = partSentences(row, words);
  return [
    figureOr(row.number),
    ...(hasProjects ? [row.project] : []),
    row.content,
    row.deadline,
    words.role[row.role],
    row.latest ? summary.record(row.latest) : row.status,
    row.state ? words.state[row.state] : summary.assistResult,
    (row.state ? reasons : [summary.assistNote]).join(words.clauseSeparator),
    remark,
  ];
}

/** A plain number as one, so that Excel does not remark on numbers kept as text. */
function figureOr(text: string): string | number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}

/** The texts of the 报送情况统计表. */
export function* reportTexts(
  items: ReportItem[],
  context: SummaryContext,
  words: Words,
): Steps<TableTexts> {
  const { summary } = words;
  const asOf = summary.asOf(words.day(context.asOf));
  return {
    title: summary.reportTitle(planOf(context, words)),
    left: summary.planSheet(context.sheet),
    right: asOf,
    line: summary.countNote,
    columns: reportColumns(summary.reportHeadings),
    groups: yield* mapInSteps("layout", items, (item) => reportGroup(item, words)),
    signature: [],
    footer: { left: "", right: asOf },
  };
}

function reportGroup({ finding, rows }: ReportItem, words: Words): TableGroup {
  return {
    merged: [0, 1],
    rows: rows.map((row) => ({
      cells: [figureOr(finding.ref), finding.content, row.unit, ...figuresOf(row, words)],
      ...(row.part.state ? { state: row.part.state } : {}),
    })),
  };
}

function figuresOf({ duty, part }: ReportRow, words: Words): (string | number)[] {
  const { summary } = words;
  const { thing, measure, owed, owedByNow, came, missing, kindsNeeded, kinds } = duty;
  const result = part.state ? words.state[part.state] : "";
  const kindsSaid = kindsNeeded === 0 ? "" : summary.kindsOf(kindsNeeded, kinds);
  return [summary.counted(thing, measure), owed, owedByNow, came, missing, kindsSaid, result];
}
