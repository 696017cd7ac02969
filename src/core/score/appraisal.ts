import type { OwnRow, OwnTable } from "../register/ownTable";
import { rounded } from "./points";
import { WHOLE } from "./evaluation";

/** The headings of the 评分表 of a 履职报告评议. */
export const APPRAISAL_HEADINGS = {
  number: "序号",
  unit: "单位",
  self: "自查",
  panel: (place: number): string => `评议团${place}`,
  average: "评议团平均",
  public: "社会评议",
  peers: "互评",
  total: "总分",
  grade: "等次",
} as const;

const H = APPRAISAL_HEADINGS;

/** The parts that have a weight, by their headings. */
export const APPRAISAL_PARTS = [H.self, H.average, H.public, H.peers] as const;

/** The grades from the best on; a unit below the last line has 较差. */
export const GRADES = ["优秀", "良好", "一般", "较差"] as const;
export type Grade = (typeof GRADES)[number];

/** What stands in the column of units in the row of weights. */
export const WEIGHT_ROW = "权重";

/** One unit as it was scored, in points. */
export interface AppraisedUnit {
  unit: string;
  /** None while the weights are not 100 or a part is missing. */
  total?: number;
  /** None without total, or without lines. */
  grade?: Grade;
  /** The parts with a weight that it has no number for. */
  lacking: string[];
}

/** The sheet as it was filled in. */
export interface Appraisal {
  /** The sum of the weights; nothing is totalled unless it is 100. */
  weight: number;
  /** From which total on a unit is 优秀, 良好, 一般; undefined where one is missing or they do not fall. */
  lines?: readonly number[];
  units: AppraisedUnit[];
  /** Rows of the sheet, from 0, in which something else than a number stands. */
  notNumbers: { row: number; text: string }[];
}

/** Reads the scores of a 评议: the parts by their weights, the panel by the average of all its members. */
export function appraisalIn(table: OwnTable): Appraisal {
  const panel = Object.keys(table.byHeading).filter((heading) => /^评议团\d+$/.test(heading));
  const weightRow = table.rows.find((row) => isWeights(row));
  const weights = APPRAISAL_PARTS.map((part) => weightRow?.number(part) ?? 0);
  const weight = rounded(weights.reduce((sum, each) => sum + each, 0));
  const lines = linesIn(table);
  const notNumbers: Appraisal["notNumbers"] = [];
  const units = table.rows
    .filter((row) => row !== weightRow && row.text(H.unit) !== "" && !isAcross(row))
    .map((row): AppraisedUnit => {
      const typed = [H.self, ...panel, H.public, H.peers];
      for (const heading of typed)
        if (row.text(heading) !== "" && row.number(heading) === undefined)
          notNumbers.push({ row: row.row, text: row.text(heading) });
      const scores = APPRAISAL_PARTS.map((part) =>
        part === H.average ? averageOf(row, panel) : row.number(part),
      );
      const weighted = APPRAISAL_PARTS.map((part, index) => ({
        part,
        weight: weights[index] ?? 0,
        score: scores[index],
      })).filter((each) => each.weight > 0);
      const lacking = weighted.flatMap(({ part, score }) => (score === undefined ? [part] : []));
      const isWhole = weight === WHOLE && lacking.length === 0;
      const total = rounded(
        weighted.reduce((sum, { weight: own, score = 0 }) => sum + own * score, 0) / WHOLE,
      );
      return {
        unit: row.text(H.unit),
        lacking,
        ...(isWhole ? { total } : {}),
        ...(isWhole && lines ? { grade: gradeOf(total, lines) } : {}),
      };
    });
  return { weight, units, notNumbers, ...(lines ? { lines } : {}) };
}

/** A line over all columns, as for signing. */
function isAcross(row: OwnRow): boolean {
  return row.text(H.unit) === row.text(H.total);
}

function isWeights(row: OwnRow): boolean {
  return row.text(H.unit).startsWith(WEIGHT_ROW);
}

/** Of all members; one that has not scored yet leaves the panel open. */
function averageOf(row: OwnRow, panel: readonly string[]): number | undefined {
  const scores = panel.map((heading) => row.number(heading));
  if (scores.length === 0 || scores.some((score) => score === undefined)) return undefined;
  return rounded(scores.reduce<number>((sum, score = 0) => sum + score, 0) / scores.length);
}

/** The numbers behind 优秀, 良好 and 一般 above the headings. */
function linesIn({ sheet, headerRow }: OwnTable): readonly number[] | undefined {
  const lines = GRADES.slice(0, -1).map((grade) => {
    for (let row = sheet.grid.row; row < headerRow; row++)
      for (let column = sheet.grid.column; column < sheet.lastColumn; column++) {
        if (
          !sheet
            .text(row, column)
            .replace(/^.*[:：]/, "")
            .startsWith(grade)
        )
          continue;
        const { value } = sheet.cell(row, column + 1);
        if (typeof value === "number") return value;
      }
    return undefined;
  });
  const known = lines.flatMap((line) => line ?? []);
  const fall = known.every((line, index) => index === 0 || line < (known[index - 1] ?? line));
  return known.length === lines.length && fall ? known : undefined;
}

function gradeOf(total: number, lines: readonly number[]): Grade {
  return GRADES[lines.findIndex((line) => total >= line)] ?? "较差";
}
