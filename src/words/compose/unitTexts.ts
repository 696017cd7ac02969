import type { Day } from "../../core/text/day";
import type { CarriedTexts } from "../../core/sheets/carriedTexts";
import type { TableTexts } from "../../core/sheets/tableSheet";
import type { UnitRow, UnitSheet } from "../../core/sheets/unitSheet";
import { storeWritten } from "../../core/sheets/writtenTexts";
import type { Words } from "../words";
import { planOf, stateCounts, type SummaryContext } from "./summaryTexts";
import { todoBlock, todoTexts } from "./todoTexts";
import { ownStatus, unitColumns, type UnitShape } from "./unitColumns";

/** Which columns a unit's sheet needs. */
export function shapeOf({ hasProjects, rows }: UnitSheet): UnitShape {
  return { hasProjects, hasRoles: new Set(rows.map(({ role }) => role)).size > 1 };
}

/** The texts of one unit's sheet; `typed` is what its user wrote there before. */
export function unitTexts(
  sheet: UnitSheet,
  context: SummaryContext,
  typed: CarriedTexts | undefined,
  words: Words,
): TableTexts {
  const { summary } = words;
  const shape = shapeOf(sheet);
  const columns = unitColumns(words, shape);
  const shared = columns.flatMap(({ isShared }, column) => (isShared ? [column] : []));
  const asOf = summary.asOf(words.day(context.asOf));
  const todo = todoTexts(sheet.rows, shape, context.asOf, words);
  return {
    title: summary.unitTitle(planOf(context, words)),
    left: summary.unit(sheet.unit),
    right: asOf,
    line: countsLine(sheet, words),
    ...(todo ? { todo } : {}),
    columns,
    stateColumn: columns.findIndex(({ role }) => role === "result"),
    groups: projectsOf(sheet).map((rows) => ({
      merged: shared,
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
    signature: signatureOf(shape, words),
    footer: { left: summary.unit(sheet.unit), right: asOf },
  };
}

/** A sheet without contents that lends its looks to others of its shape: with so many rows as the longest of them. */
export function templateTexts(
  shape: UnitShape,
  rows: { todo: number; all: number },
  asOf: Day,
  words: Words,
): TableTexts {
  const columns = unitColumns(words, shape);
  const blank = columns.map(() => "");
  const urgent = Array.from({ length: rows.todo }, () => ({
    ...NO_ROW,
    state: "dueSoon" as const,
  }));
  return {
    title: "",
    left: "",
    right: "",
    line: "",
    ...(rows.todo > 0 ? { todo: todoBlock(urgent, 0, { shape, asOf, words }) } : {}),
    columns,
    stateColumn: columns.findIndex(({ role }) => role === "result"),
    groups: Array.from({ length: rows.all }, () => ({ merged: [], rows: [{ cells: blank }] })),
    signature: signatureOf(shape, words),
    footer: { left: "", right: words.summary.asOf(words.day(asOf)) },
    isTemplate: true,
  };
}

const NO_ROW: UnitRow = {
  number: "",
  project: "",
  content: "",
  identity: "",
  deadline: "",
  role: "responsible",
  status: "",
  reasons: [],
  duties: [],
};

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

/** Two lines to sign, with room for a hand. */
function signatureOf(shape: UnitShape, words: Words): TableTexts["signature"] {
  const roles = unitColumns(words, shape).map(({ role }) => role);
  const at = (role: (typeof roles)[number]) => roles.indexOf(role);
  const [seal = "", head = "", by = "", phone = "", day = ""] = words.summary.signature;
  return [
    [
      { column: 0, text: seal },
      { column: at("deadline"), text: head },
    ],
    [
      { column: 0, text: by },
      { column: at("deadline"), text: phone },
      { column: at("result"), text: day },
    ],
  ];
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

/** 承担任务26项：逾期4项、已完成3项；到期完成率38%（3/8）；全年完成率20%（5/25） */
function countsLine({ totals }: UnitSheet, words: Words): string {
  const { summary } = words;
  return [
    summary.counts(totals.total, stateCounts(totals.byState, words)),
    ...(totals.assists > 0 ? [summary.assists(totals.assists)] : []),
    summary.dueRate(words.rate(totals.dueRate)),
    summary.yearRate(words.rate(totals.yearRate)),
  ].join(words.clauseSeparator);
}
