import fc from "fast-check";
import type { LiteralCell } from "../table/sheetOf";
import { reviewOfBook, type LiteralBook } from "./reviewOfBook";

/** The units of the directory by name, each with an alias. */
export const ALIASES: Record<string, string> = {
  南站街道: "南站",
  桃源街道: "桃源街办",
  区法院: "法院",
  区司法局: "司法局",
};

export const DIRECTORY: LiteralCell[][] = [
  ["南站街道", "南站", "街道"],
  ["桃源街道", "桃源街办", "街道"],
  ["区法院", "法院", "单位、公检法司"],
  ["区司法局", "司法局", "单位、公检法司"],
];

const CONTENTS = [
  "全年报送普法信息不少于12篇",
  "街道全年报送信息12篇、案例2篇,各单位不少于2",
  "每半年报送1篇,全年不少于2篇以案释法、法治宣传、法治创建三种案例中的2种以上",
  "每季度开展宣讲1场",
  "力争全年12篇",
  "举办培训班",
];
const DEADLINES = ["6月", "全年", "11月底前", "6月、12月", "2022年12月", "明年3月", "适时", "长期"];
const UNITS = [
  "各街道、各单位",
  "南站街道、区法院",
  "公检法司;桃源街道",
  "各学校",
  "",
  "区法院配合",
];
const STATUSES = ["", "已完成", "6月20日完成", "未完成", "进展滞后", "不涉及", "已召开工作推进会"];

/** Rows of a plan: 具体内容, 完成时限, 责任单位, 完成情况. The first comes back each month, and no status speaks of it. */
export const anyPlan: fc.Arbitrary<string[][]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...CONTENTS),
      fc.constantFrom(...DEADLINES),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...STATUSES),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => [["每月普法宣传", "每月25日前", "各街道", ""], ...rows]);

export const anyDay = fc
  .date({ min: new Date("2022-12-01"), max: new Date("2024-04-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyNames = fc.subarray(Object.keys(ALIASES), { minLength: 1, maxLength: 3 });

/** A ledger row that can be used: day, unit names, item, 类型, 标题, 数量, 状态, 年度. */
export const anyRecord: fc.Arbitrary<string[]> = fc
  .tuple(
    anyDay,
    anyNames,
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom("", "以案释法", "法治宣传", "法治", "普法信息", "案例"),
    fc.constantFrom("", "", "《甲》", "《乙》"),
    fc.constantFrom("", "1", "2", "12"),
    fc.constantFrom("", "已报送", "退回"),
    fc.constantFrom("", "2023", "2024"),
  )
  .map(([day, names, item, ...rest]) => [day, names.join("、"), String(item), ...rest]);

export const anyLedger = fc.array(anyRecord, { maxLength: 20 });

/** A plan with directory and ledger. */
export const anyBook: fc.Arbitrary<{ plan: string[][]; ledger: string[][] }> = fc.record({
  plan: anyPlan,
  ledger: anyLedger,
});

/** Each item's state and each unit's part in it, with what came; nothing that depends on rows of the ledger. */
export function statesOf(book: Omit<LiteralBook, "directory">, asOf: string) {
  return reviewOfBook({ ...book, directory: DIRECTORY }, asOf).items.map((item) => ({
    state: item.state,
    byState: item.byState,
    parts: item.parts.map(({ unit, state, daysOverdue, duties = [] }) => ({
      unit,
      state,
      daysOverdue,
      duties: duties.map((duty) => [duty.state, duty.day, duty.came, [...duty.kinds].sort()]),
    })),
  }));
}
