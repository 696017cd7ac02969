import type { OwnRow, OwnTable } from "../register/ownTable";
import { rounded } from "./points";

/** The headings of the 评分表 of an evaluation. */
export const EVALUATION_HEADINGS = {
  number: "序号",
  project: "考核项目",
  content: "考核内容",
  standard: "评分标准",
  weight: "分值",
  evidence: "台账依据",
  ledger: "台账情况",
  units: "责任单位",
  self: "自评得分",
  minus: "扣分",
  score: "考核得分",
  reason: "扣分原因",
} as const;

const H = EVALUATION_HEADINGS;

/** What the points of all items together must be. */
export const WHOLE = 100;

/** What stands under 台账依据 where nothing is known that stands for an item. */
export const NO_EVIDENCE = "缺材料";

/** What of a row a person has to look at. */
export type EvaluationDoubt = "notNumber" | "selfAboveWeight" | "noEvidence";

/** The 评分表 as it was filled in, in points; rows are those of the sheet, from 0. */
export interface Evaluation {
  items: number;
  /** The sum of 分值; nothing is totalled unless it is 100. */
  weight: number;
  /** Rows with a 分值 that nobody has scored yet. */
  open: number[];
  /** 考核得分 and 自评得分 of all items; none while the weights are not 100 or one is open. */
  total?: number;
  self?: number;
  doubts: { doubt: EvaluationDoubt; row: number; text: string }[];
}

/** Reads a 评分表: each item has its 分值 less what is taken off, never below 0. */
export function evaluationIn(table: OwnTable): Evaluation {
  const end = table.rows.findIndex((row) => isTotal(row));
  const rows = (end < 0 ? table.rows : table.rows.slice(0, end)).filter(
    (row) => row.text(H.content) !== "" || row.text(H.project) !== "",
  );
  const doubts: Evaluation["doubts"] = [];
  const read = rows.map((row) => {
    const doubt = (what: EvaluationDoubt, text: string) =>
      doubts.push({ doubt: what, row: row.row, text });
    const number = (heading: string) => {
      const value = row.number(heading);
      if (value === undefined && row.text(heading) !== "") doubt("notNumber", row.text(heading));
      return value;
    };
    const [weight, self] = [number(H.weight), number(H.self)];
    if (weight !== undefined && self !== undefined && self > weight)
      doubt("selfAboveWeight", row.text(H.self));
    const evidence = row.text(H.evidence);
    if (weight !== undefined && (evidence === "" || evidence === NO_EVIDENCE))
      doubt("noEvidence", row.text(H.content) || row.text(H.project));
    return { row: row.row, weight, self, score: scoreOf(weight, table, number) };
  });
  const scored = read.flatMap(({ weight, ...each }) =>
    weight === undefined ? [] : [{ weight, ...each }],
  );
  const weight = rounded(scored.reduce((sum, each) => sum + each.weight, 0));
  const open = scored.filter(({ score }) => score === undefined).map(({ row }) => row);
  const isWhole = weight === WHOLE;
  const hasSelf = scored.every(({ self }) => self !== undefined);
  return {
    items: rows.length,
    weight,
    open,
    ...(isWhole && open.length === 0
      ? { total: rounded(scored.reduce((sum, { score = 0 }) => sum + score, 0)) }
      : {}),
    ...(isWhole && hasSelf
      ? { self: rounded(scored.reduce((sum, { self = 0 }) => sum + self, 0)) }
      : {}),
    doubts,
  };
}

/** 分值 less 扣分; in a table without that column what stands under 考核得分. */
function scoreOf(
  weight: number | undefined,
  table: OwnTable,
  number: (heading: string) => number | undefined,
): number | undefined {
  if (table.column(H.minus) === undefined) return number(H.score);
  const minus = number(H.minus);
  if (weight === undefined || minus === undefined) return undefined;
  return rounded(Math.min(weight, Math.max(0, weight - minus)));
}

function isTotal(row: OwnRow): boolean {
  return [H.number, H.project, H.content].some((heading) =>
    /^(?:合计|总计|总分|总得分)$/.test(row.text(heading).replace(/\s+/g, "")),
  );
}
