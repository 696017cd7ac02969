import type { Lexeme } from "./lexeme";

/** The words that say how often, and stretches without a day they count from. */
export const RHYTHM_LEXEMES = {
  afterPeriod: {
    name: "…结束后",
    pattern: /(?:结束|终了|届满|期满)(?:之|以)?后/,
    examples: ["每季度结束后10日内"],
    notExamples: ["8月底结束"],
  },
  withinDays: {
    name: "n日内",
    pattern: /(?<!\d)\d{1,2}[日天]之?以?内/,
    examples: ["10日内", "5天以内"],
    notExamples: ["10日前"],
  },
  relative: {
    name: "n个月内",
    pattern:
      /(?:\d{1,3}|半)个(?:月|工作日|季度|星期)之?以?内|\d{1,3}(?:工作日|日|天|周|小时)之?以?内|(?<!\d)\d年之?内|(?<![上下])半年之?内/,
    examples: ["3个月内", "5个工作日内", "半年内"],
    notExamples: ["上半年内", "年内"],
  },
  wholeYear: {
    name: "全年",
    pattern: /(?<=\d年)(?:度?内|全年|度)|贯穿全年|全年度?|年度?内|本年度|一整年/,
    examples: ["全年", "年内", "2023年度", "贯穿全年"],
  },
  eachTwoMonths: {
    name: "每两月",
    pattern: /每(?:2个?|双|隔1?个?)月|隔月|双月/,
    examples: ["每两个月", "双月"],
    notExamples: ["每月"],
  },
  eachMonth: {
    name: "每月",
    pattern: /(?:每|逐|按)个?月份?|每1个月|月月|1月[1一](?=[次报查])|(?<=\d[次篇期份场条件]\/)月/,
    examples: ["每月25日前", "按月", "一月一报", "1次/月"],
    notExamples: ["12月"],
  },
  eachQuarter: {
    name: "每季度",
    pattern:
      /(?:每|逐|按|分)个?季度?|每[13]个(?:季度|月)|(?<!第)1季度?[1一](?=[次报查])|(?<=\d[次篇期份场条件]\/)季度?/,
    examples: ["每季度", "按季", "一季度一报", "1次/季度"],
    notExamples: ["一季度"],
  },
  eachHalf: {
    name: "每半年",
    pattern:
      /(?:每|按)个?半年|每6个月|(?<![上下前后])半年(?=[^,;。]{0,6}[1一]次)|半年[1一](?=[次报查])|(?<=\d[次篇期份场条件]\/)半年/,
    examples: ["每半年", "半年报送1次共2次", "1次/半年"],
    notExamples: ["上半年", "半年内"],
  },
  eachWeek: {
    name: "每周",
    pattern: /每(?:个?周|个?星期|[日天旬])|周周|天天/,
    examples: ["每周", "每天", "每旬"],
  },
  eachYear: {
    name: "每年",
    pattern: /每年|逐年|(?<=\d[次篇期份场条件]\/)年|(?<!\d)1年(?=[\d一二两三四]{1,2}次)/,
    examples: ["每年", "2次/年", "每年2次", "一年两次"],
    notExamples: ["2023年"],
  },
} as const satisfies Record<string, Lexeme>;
