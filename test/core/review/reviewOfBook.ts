import type { ItemFinding, Review } from "../../../src/core/review/review";
import { planOf, reviewPlan, type CheckSettings } from "../../../src/core/review/reviewPlan";
import { atOnce } from "../../../src/core/steps";
import { gridOf, type LiteralCell } from "../table/sheetOf";

/** A small workbook: the rows of the plan, and of directory and ledger where it has them, all without their headers. */
export interface LiteralBook {
  /** 具体内容, 完成时限, 责任单位, 完成情况. */
  plan: LiteralCell[][];
  /** 单位名称, 别名, 分组. */
  directory?: LiteralCell[][];
  /** 日期, 单位, 事项, 类型, 标题, 数量, 状态, 年度. */
  ledger?: LiteralCell[][];
}

export const LEDGER_HEADER = ["日期", "单位", "事项", "类型", "标题", "数量", "状态", "年度"];

/** Reviews a plan of 2023 with its registers, as of 15 November unless said. */
export function reviewOfBook(
  { plan, directory, ledger }: LiteralBook,
  asOf = "2023-11-15",
  settings: Partial<CheckSettings> = {},
): Review {
  const all: CheckSettings = { asOf, dueSoonDays: 7, firstUnitLeads: false, ...settings };
  const source = {
    grid: gridOf([["具体内容", "完成时限", "责任单位", "完成情况"], ...plan]),
    ...(directory && {
      directory: gridOf([["单位名称", "别名", "分组"], ...directory], [], "单位名录"),
    }),
    ...(ledger && { ledger: gridOf([LEDGER_HEADER, ...ledger], [], "报送台账") }),
    workbookName: "2023年计划.xlsx",
    date1904: false,
  };
  const read = atOnce(planOf(source, all));
  if (!read) throw new Error("No table");
  return atOnce(reviewPlan(read, all));
}

/** The finding of the first item. */
export function firstItem(book: LiteralBook, asOf?: string): ItemFinding {
  const [first] = reviewOfBook(book, asOf).items;
  if (!first) throw new Error("No item");
  return first;
}

/** One unit's state in the first item, with the figures of its counted duties. */
export function partOf(book: LiteralBook, unit: string, asOf?: string) {
  const part = firstItem(book, asOf).parts.find((each) => each.unit === unit);
  if (!part) throw new Error(`No part: ${unit}`);
  return part;
}
