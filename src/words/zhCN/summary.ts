import type { LedgerRecord } from "../../core/register/record";
import { zhCNBasics } from "./basics";

/** What stands on the sheets made for printing, in Chinese. */
export const zhCNSummary = {
  unitSheetName: (unit: string): string => `汇总-${unit}`,
  overviewName: "总览",
  reportName: "报送情况统计表",
  /** Sheets that are being made bear this name and a number; whoever sees one was cut off half-way. */
  buildingName: "汇总表生成中",

  /** 2023年全区普法依法治理工作重点项目推进表 → 2023年全区普法依法治理工作重点项目推进情况汇总表 */
  unitTitle: (plan: string): string => `${stemOf(plan)}推进情况汇总表`,
  overviewTitle: (plan: string): string => `${stemOf(plan)}推进情况总览`,
  reportTitle: (plan: string): string => `${stemOf(plan)}报送情况统计表`,
  untitled: (year: number): string => `${year}年重点工作`,

  unit: (name: string): string => `单位：${name}`,
  asOf: (day: string): string => `截至${day}`,
  planSheet: (sheet: string): string => `数据来源：${sheet}`,
  counts: (total: number, states: string[]): string =>
    `承担任务${total}项${states.length === 0 ? "" : `：${states.join("、")}`}`,
  items: (total: number, states: string[]): string =>
    `共${total}项工作${states.length === 0 ? "" : `：${states.join("、")}`}`,
  stateCount: (state: string, count: number): string => `${state}${count}项`,
  assists: (count: number): string => `另配合${count}项`,
  dueRate: (rate: string): string => `到期完成率${rate}`,
  noRate: "–",
  countNote: "应报、已报均为累计；“还差”按全年应报计算。",

  unitHeadings: {
    number: "序号",
    project: "重点工作项目",
    content: "具体内容",
    deadline: "完成时限",
    role: "责任类型",
    status: "完成情况",
    result: "检查结果",
    note: "说明",
    remark: "备注",
  },
  assistResult: "配合",
  assistNote: "配合单位，不计入完成率",
  /** 6月20日 报送《…》 */
  record: ({ day, title, type, count }: LedgerRecord): string => {
    const what = title === "" ? type : /^《.*》$/.test(title) ? title : `《${title}》`;
    const number = count === 1 ? "" : what === "" ? `${count}件` : `（${count}件）`;
    return `${zhCNBasics.shortDay(day)} 报送${what}${number}`;
  },
  signature: [
    "单位（盖章）：",
    "负责人（签字）：",
    "填表人：",
    "联系电话：",
    "日期：    年  月  日",
  ],
  /** Excel's own codes for the number of the page and of pages. */
  pageNumber: "第 &P 页 共 &N 页",

  overviewHeadings: ["序号", "单位", "承担任务"],
  overviewRates: ["配合", "到期完成率", "全年完成率"],
  total: "合计（项次）",
  alarmTitle: "需要督办的事项",
  alarmHeadings: ["编号", "具体内容", "完成时限", "检查结果", "单位"],
  unitsOfState: (state: string, units: string): string => `${state}：${units}`,

  reportHeadings: [
    "编号",
    "事项",
    "单位",
    "报送内容",
    "全年应报",
    "截至应报",
    "已报",
    "还差",
    "种类",
    "检查结果",
  ],
  counted: (thing: string, measure: string): string =>
    `${thing === "" ? "报送" : thing}${measure === "" ? "" : `（${measure}）`}`,
  kinds: "种类",
  kindsOf: (atLeast: number, came: string[]): string =>
    `应${atLeast}种，已${came.length}种${came.length === 0 ? "" : `：${came.join("、")}`}`,
};

/** A plan's title without what says that it is a plan. */
export function stemOf(plan: string): string {
  const plain = plan.replace(/[(（][^()（）]*[)）]$/, "");
  return plain.replace(PLAN_ENDING, "");
}

const PLAN_ENDING =
  /(?:任务|责任|目标|推进|进度|进展|分解|落实|计划|安排|汇总|情况|一览)*(?:表|清单)$/;
