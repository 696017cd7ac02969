import type { CountReason } from "../../../src/core/review/reason";
import type { ItemFinding, Review } from "../../../src/core/review/review";
import {
  judgingOf,
  planOf,
  reviewPlan,
  type CheckSettings,
  type Plan,
} from "../../../src/core/review/reviewPlan";
import { UnitDuties } from "../../../src/core/review/unitDuties";
import { CORRECTION_HEADINGS, DIVISION_HEADING } from "../../../src/core/plan/correctionHeadings";
import { atOnce } from "../../../src/core/steps";
import { gridOf, type LiteralCell } from "../table/sheetOf";

/** A small workbook: the rows of the plan, and of directory and ledger where it has them, all without their headers. */
export interface LiteralBook {
  /** 具体内容, 完成时限, 责任单位, 完成情况. */
  plan: LiteralCell[][];
  /** 单位名称, 别名, 分组. */
  directory?: LiteralCell[][];
  /** 日期, 单位, 事项, 类型, 标题, 数量, 状态, 年度, 采用层级. */
  ledger?: LiteralCell[][];
  /** Of the 识别核对表: 具体内容, 确认分工. */
  divisions?: LiteralCell[][];
}

export const LEDGER_HEADER = [
  "日期",
  "单位",
  "事项",
  "类型",
  "标题",
  "数量",
  "状态",
  "年度",
  "采用层级",
];

/** Reviews a plan of 2023 with its registers, as of 15 November unless said. */
export function reviewOfBook(
  book: LiteralBook,
  asOf?: string,
  settings: Partial<CheckSettings> = {},
): Review {
  return judgedBook(book, asOf, settings).review;
}

/** The same with the plan and what it was judged by. */
export function judgedBook(
  book: LiteralBook,
  asOf?: string,
  settings: Partial<CheckSettings> = {},
): { plan: Plan; settings: CheckSettings; review: Review } {
  const all = settingsOf(asOf, settings);
  const plan = planIn(book, all);
  return { plan, settings: all, review: atOnce(reviewPlan(plan, all)) };
}

function settingsOf(asOf = "2023-11-15", settings: Partial<CheckSettings> = {}): CheckSettings {
  return { asOf, dueSoonDays: 7, firstUnitLeads: false, ...settings };
}

function planIn(
  { plan, directory, ledger, divisions }: LiteralBook,
  settings: CheckSettings,
): Plan {
  const source = {
    grid: gridOf([["具体内容", "完成时限", "责任单位", "完成情况"], ...plan]),
    ...(directory && {
      directory: gridOf([["单位名称", "别名", "分组"], ...directory], [], "单位名录"),
    }),
    ...(ledger && { ledgers: [gridOf([LEDGER_HEADER, ...ledger], [], "报送台账")] }),
    ...(divisions && {
      corrections: gridOf(
        [
          [...Object.values(CORRECTION_HEADINGS), DIVISION_HEADING],
          // A table without projects takes the content for one.
          ...divisions.map(([content = "", division = ""]) => [
            content,
            content,
            "",
            "",
            "",
            division,
          ]),
        ],
        [],
        "识别核对表",
      ),
    }),
    workbookName: "2023年计划.xlsx",
    date1904: false,
  };
  const read = atOnce(planOf(source, settings));
  if (!read) throw new Error("No table");
  return read;
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

/** What a unit is obliged to count in the first item, period by period and with its kinds. */
export function countsOf(book: LiteralBook, unit: string, asOf?: string): CountReason[] {
  const settings = settingsOf(asOf);
  const plan = planIn(book, settings);
  const [reading] = plan.readings;
  if (!reading) throw new Error("No item");
  const reported = plan.ledger?.records.get(reading.item);
  const facts = {
    name: unit,
    status: reading.statusByUnit?.get(unit) ?? reading.status,
    records: reported?.get(unit) ?? [],
    isOpenGroup: reading.units.units.some(({ name, isOpenGroup }) => name === unit && isOpenGroup),
  };
  const isReported = [...(reported?.values() ?? [])].flat().some((record) => record.counts);
  const { obligations } = new UnitDuties(reading, judgingOf(plan, settings), isReported).judge(
    facts,
  );
  return obligations.flatMap(({ reason }) =>
    reason.code === "counted" || reason.code === "kinds" ? [reason] : [],
  );
}
