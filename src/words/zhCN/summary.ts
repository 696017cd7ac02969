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
    `${total}项${states.length === 0 ? "" : `：${states.join("、")}`}`,
  stateCount: (state: string, count: number): string => `${state}${count}项`,
  assists: (count: number): string => `另配合${count}项`,
  dueRate: (rate: string): string => `到期完成率${rate}`,
  yearRate: (rate: string): string => `全年完成率${rate}`,
  noRate: "–",
  countNote:
    "注：差＝截至应报－已报，报够的记0；合计的差是各单位差数之和。“种类”为已有种数/应有种数；“–”表示没有这项任务。一项报送的结果可能与该事项的检查结果不同。",

  unitHeadings: {
    number: "编号",
    project: "重点工作项目",
    content: "具体内容",
    deadline: "完成时限",
    role: "责任类型",
    status: "完成情况",
    result: "检查结果",
    note: "说明",
    remark: "备注",
  },
  todoTitle: (count: number): string => `一、需办理事项（${count}项，请于    月    日前反馈）`,
  allTitle: (count: number): string => `二、全部事项（${count}项）`,
  todoHeadings: {
    number: "编号",
    content: "事项",
    deadline: "完成时限",
    now: "目前情况",
    result: "检查结果",
    demand: "办理要求",
  },
  noRecord: "无记录",
  lateBy: (state: string, days: number): string => `${state}${days}天`,
  demand: {
    overdue: "请补办，并报送办理情况",
    hurry: "请加快办理",
    finish: (day: string): string => `请于${day}前办结`,
    makeUp: (count: number, measure: string): string => `请补${count}${measure}`,
    inAll: (day: string, count: number, measure: string): string =>
      `${day}前共还需${count}${measure}`,
    kinds: (count: number): string => `另还差${count}种`,
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
  /** Excel's own code for the number of the page. */
  pageNumber: "第&P页",

  overviewHeadings: {
    number: "序号",
    unit: "单位",
    total: "承担事项",
    assists: "配合",
    due: "已到期",
    dueDone: "其中完成",
    dueRate: "到期完成率",
    yearRate: "全年完成率",
  },
  units: (count: number, items: string): string => `${count}家单位，${items}`,
  total: "合计（项次）",
  overviewNote:
    "注：单位按名录排列，不排名次。一项由几家承担的，每家各计1项次。到期完成率＝已到期事项中已完成（含逾期完成）的比例。没有出现的结果不列。",
  chartTitle: "各单位事项完成情况",
  /** At the foot of the lists, to be filled in by hand. */
  madeBy: ["制表单位：", "制表人：", "审核人：", "日期：      年    月    日"],

  pursuedName: "督办事项",
  pursuedTitle: (plan: string): string => `${stemOf(plan)}督办事项`,
  pursuedHeadings: {
    ref: "编号",
    content: "具体内容",
    deadline: "完成时限",
    result: "检查结果",
    units: "涉及单位",
  },
  unitsOfState: (state: string, units: string): string => `${state}：${units}`,
  allUnits: (count: number): string => `全部${count}家`,
  allUnitsBut: (units: string, count: number): string => `除${units}外的${count}家`,

  matrixNumber: "序号",
  matrixUnit: "单位",
  matrixHeadings: {
    owed: "全年\n应报",
    owedByNow: "截至\n应报",
    came: "已报",
    missing: "差",
    kinds: "种类",
    result: "结果",
  },
  ofItem: (ref: string, thing: string): string => `${ref} ${thing}`,
  until: (thing: string, day: string): string => `${thing === "" ? "报送" : thing}至${day}`,
  subtotal: (group: string): string => `${group}小计`,
  sum: "合计",
  sumOf: (name: string, count: number): string => `${name}（${count}家）`,
  shortUnits: (count: number): string => `未达${count}家`,
  ofUnits: (count: number, of: number): string => `${count}/${of}家`,
  counted: (thing: string, measure: string): string =>
    `${thing === "" ? "报送" : thing}${measure === "" ? "" : `（${measure}）`}`,
};

/** A plan's title without what says that it is a plan. */
export function stemOf(plan: string): string {
  const plain = plan.replace(/[(（][^()（）]*[)）]$/, "");
  return plain.replace(PLAN_ENDING, "");
}

const PLAN_ENDING =
  /(?:任务|责任|目标|推进|进度|进展|分解|落实|计划|安排|汇总|情况|一览)*(?:表|清单)$/;
