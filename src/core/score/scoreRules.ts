import { ownTableIn, type OwnRow, type OwnTable } from "../register/ownTable";
import { foldText } from "../text/foldText";
import { levelOf } from "./levels";
import { pointsIn } from "./points";

/** The headings of the 计分规则. */
export const RULE_HEADINGS = {
  kind: "类别",
  level: "层级",
  points: "每篇分",
  base: "基础分",
  most: "封顶",
  perMissing: "少报扣分",
} as const;

/** In the column 层级: what is reported, whether adopted or not. */
export const REPORTED = "报送";

/** One row of the office's own 计分规则, in points. */
export interface ScoreRule {
  /** A ledger's 类型. */
  kind: string;
  /** 报送, one of the four levels, or the office's own word. */
  level: string;
  points: number;
  /** For a requirement that is met; of 报送 alone. */
  base: number;
  /** The points of its pieces together are no more than this. */
  most: number;
  /** Taken off for each piece that is missing; of 报送 alone. */
  perMissing: number;
}

/** The rules of a workbook, and the rows (of the sheet, from 0) that cannot be used: while there is one, nothing is scored. */
export interface ScoreRules {
  rules: ScoreRule[];
  broken: number[];
}

/** Reads the 计分规则; without it, or without points in it, there are no rules. */
export function scoreRulesIn(own: readonly OwnTable[]): ScoreRules {
  const table = ownTableIn(own, "计分规则");
  const read: ScoreRules = { rules: [], broken: [] };
  for (const row of table?.rows ?? []) {
    const rule = ruleOf(row);
    if (rule === "none") continue;
    const isTwice = read.rules.some((each) => rule && isSame(each, rule));
    if (!rule || isTwice) read.broken.push(row.row);
    else read.rules.push(rule);
  }
  return read;
}

function isSame(a: ScoreRule, b: ScoreRule): boolean {
  return a.kind === b.kind && a.level === b.level;
}

/** Undefined where it cannot be used; none where no points are entered yet. */
function ruleOf(row: OwnRow): ScoreRule | "none" | undefined {
  const H = RULE_HEADINGS;
  const cells = [H.points, H.base, H.most, H.perMissing].map((heading) => row.text(heading));
  if (cells.every((text) => text === "")) return "none";
  const [kind, level] = [foldText(row.text(H.kind)), row.text(H.level)];
  const numbers = cells.map((text) => (text === "" ? undefined : pointsIn(text)));
  const isUnread = cells.some((text, index) => text !== "" && numbers[index] === undefined);
  if (kind === "" || level === "" || isUnread) return undefined;
  const [points = 0, base = 0, most = Infinity, perMissing = 0] = numbers;
  return { kind, level: levelOf(level), points, base, most, perMissing };
}
