import { FEAST_NAMES } from "../../text/feasts";
import type { Lexeme } from "./lexeme";
import { RHYTHM_LEXEMES } from "./rhythmLexemes";

/**
 * The words of deadlines, tried in this order at each place. Where a short word would shadow a longer one, the longer
 * stands first. All are of bounded length, so that reading takes time linear in the text.
 */
export const LEXEMES = {
  dateDigits: {
    name: "20231204",
    pattern: /(?<![\d.])20\d{6}(?![\d.])/,
    examples: ["20231204"],
    notExamples: ["202312041"],
  },
  monthDigits: {
    name: "202312",
    pattern: /(?<![\d.])20\d{4}(?![\d.])/,
    examples: ["202312"],
    notExamples: ["2023.12"],
  },
  fullDate: {
    name: "2023.10.31",
    pattern: /(?<!\d)(?:20)?\d\d(?<mark>[-./])\d{1,2}\k<mark>\d{1,2}(?!\d)[日号]?/,
    examples: ["2023.10.31", "2023-07-31", "23/7/31"],
    notExamples: ["2023.10"],
  },
  yearMonth: {
    name: "2023.12",
    pattern: /(?<!\d)20\d\d[-./]\d{1,2}(?!\d)(?:月份?)?/,
    examples: ["2023.12", "2023/12"],
    notExamples: ["2023年12月"],
  },
  monthDay: {
    name: "10.31",
    pattern: /(?<![\d.])\d{1,2}\.\d{1,2}(?![\d.%个万亿])[日号]?/,
    examples: ["10.31", "6.30"],
    notExamples: ["10.31万", "53.3%"],
  },
  clock: { name: "18时", pattern: /\d{1,2}(?::\d\d|[时点])/, examples: ["18:00", "17时"] },

  ...RHYTHM_LEXEMES,

  standing: {
    name: "长期",
    pattern: /长期|常年|持续|常态|经常|日常|长效|不间断|始终/,
    examples: ["长期坚持", "持续推进", "常态化开展"],
  },
  vague: {
    name: "适时",
    pattern:
      /适时|及时|随时|即时|实时|立即|立行|尽快|近期|待定|另行|视情|根据|结合|按照?[^\d,;。]{0,10}?(?:要求|安排|通知|部署|规定|进度|时间)/,
    examples: ["适时开展", "按上级要求", "待定"],
  },

  relativeYear: {
    name: "明年",
    pattern: /明年|次年|翌年|来年|今年|本年|当年|去年|上年/,
    examples: ["明年3月", "次年4月底", "今年底"],
    notExamples: ["每年"],
  },
  quarterSpan: { name: "前三季度", pattern: /前[1-4]季度/, examples: ["前三季度"] },
  year: {
    name: "2023年",
    pattern: /(?<!\d)(?:\d{4}|\d{2})年/,
    examples: ["2023年", "23年12月"],
    notExamples: ["3年内"],
  },
  yearEnd: {
    name: "年底",
    pattern: /年[底末终]|岁末|年内底/,
    examples: ["年底前", "年末", "年终"],
    notExamples: ["2023年"],
  },
  yearMiddle: {
    name: "年中",
    pattern: /年中(?![旬国央])|(?<=\d年)中(?![旬国央])/,
    examples: ["年中"],
    notExamples: ["每年中旬"],
  },
  month: {
    name: "6月",
    pattern: /(?<!\d)\d{1,2}月份?/,
    examples: ["6月", "十二月份"],
    notExamples: ["3个月"],
  },
  monthMiddle: {
    name: "月中",
    pattern: /(?<=月份?)中(?=$|[前,;)\]至到]|之前|以前)/,
    examples: ["3月中"],
    notExamples: ["3月中旬"],
  },
  nthWeek: {
    name: "第n周",
    pattern: /(?<=月份?)第?\d个?(?:周|星期)/,
    examples: ["3月第一周"],
  },
  day: {
    name: "15日",
    pattern: /(?<!\d)\d{1,2}[日号]/,
    examples: ["15日前", "6月15号"],
    notExamples: ["10日内"],
  },
  quarter: {
    name: "一季度",
    pattern: /第?(?<!\d)\d季度?|[Qq][1-4](?!\d)/,
    examples: ["一季度", "第3季度", "Q2"],
    notExamples: ["每季度"],
  },
  bothHalves: {
    name: "上下半年",
    pattern: /上[、和及]?下半年/,
    examples: ["上、下半年", "上下半年"],
  },
  half: {
    name: "上半年",
    pattern: /[上下前后]半年/,
    examples: ["上半年", "下半年"],
    notExamples: ["每半年"],
  },
  tenDays: {
    name: "上旬",
    pattern: /上、?中旬|中、?下旬|[上中下]旬/,
    examples: ["3月上旬", "中旬"],
    notExamples: ["每旬"],
  },
  lastMonth: {
    name: "末月",
    pattern: /末月|最后1?个?月|末个月|第3个月(?!内)/,
    examples: ["每季度末月20日前", "每季度最后一个月"],
  },
  firstMonth: {
    name: "首月",
    pattern: /首月|首个月|第1个月(?!内)/,
    examples: ["每季度首月10日前"],
  },
  nextMonth: {
    name: "次月",
    pattern: /次月|下个?月|下1?个?季度?(?:首月|第1个月)/,
    examples: ["每月…次月5日前", "下季度首月"],
  },

  weekday: {
    name: "星期",
    pattern: /\(?(?:星期|礼拜|周)[一二三四五六日天]\)?/,
    examples: ["6月30日(星期五)", "周四"],
    notExamples: ["每周"],
  },
  feast: {
    name: "节日",
    pattern: new RegExp(
      `[“"]?(?:(?:${FEAST_NAMES.replace("|十一", "").replace(/\|(?:六一|七一|八一|五一)/g, "")})|(?:十一|五一|六一|七一|八一)(?=[”"]?(?:国际)?(?:节|之前|以前|前|期间|假期|劳动|儿童|建党|建军|国庆)))[”"]?(?:国际)?(?:劳动节|儿童节|建党节|建军节|国庆节)?节?`,
    ),
    examples: ["国庆节前", "“十一”之前", "春节前", "五一前", "六一国际儿童节前", "中秋"],
    notExamples: ["十一月前", "“十一五”规划"],
  },
  during: { name: "期间", pattern: /期间|假期|黄金周/, examples: ["春节期间", "国庆假期"] },
  around: { name: "前后", pattern: /前后|左右/, examples: ["12月4日前后", "6月左右"] },
  before: {
    name: "前",
    pattern: /(?:之|以)?前(?![期往提置沿端来列所述后])/,
    examples: ["6月15日前", "9月30日之前"],
    notExamples: ["前期", "12月4日前后"],
  },
  end: {
    name: "底",
    pattern: /(?:月|季度?)?[底末终](?!端)/,
    examples: ["6月底", "每季度末"],
    notExamples: ["年底"],
  },
  beginning: {
    name: "初",
    pattern: /(?:月|季度?|年)?初(?![步核审稿评始级])/,
    examples: ["9月初", "年初"],
    notExamples: ["初步", "初审"],
  },
  from: {
    name: "起",
    pattern: /(?:开始|起始|起(?![草来步])|之?以?后(?!续))/,
    examples: ["10月1日起", "6月开始"],
    notExamples: ["起草"],
  },
  to: {
    name: "至",
    pattern: /(?:[-—–―─~至到]|直到|截至|截止){1,4}/,
    examples: ["6月至8月", "3-6月", "截止11月30日"],
  },
  and: { name: "、", pattern: /[、和及与&]|以及/, examples: ["6月、12月", "6月和12月"] },
  open: { name: "(", pattern: /[([【〔]/, examples: ["每月(25日前)"] },
  close: { name: ")", pattern: /[)\]】〕]/, examples: ["每月(25日前)"] },
  stop: { name: ",", pattern: /[,;。!?]/, examples: ["6月,12月", "6月。"] },
  bareNumber: {
    name: "9月15",
    pattern: /(?<=[年月至到—–―─~-])\d{1,2}(?=$|[,;)\]至到—–―─~-]|(?:之|以)?前)/,
    examples: ["9月15前", "2023.10-12"],
    notExamples: ["12"],
  },
} as const satisfies Record<string, Lexeme>;
