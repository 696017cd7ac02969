import type { FormCell } from "../../core/form/formValues";
import { zhCNBasics } from "./basics";
import { stemOf } from "./summary";

/** What stands on the forms that units fill in and in their files' names, in Chinese. */
export const zhCNForm = {
  sheetName: "填报表",
  listName: "报送清单",
  factsName: "填报信息",
  /** 填报表-南站街道-第11期.xlsx */
  fileName: (unit: string, round: number): string => `填报表-${unit}-第${round}期.xlsx`,
  archiveName: (round: number): string => `填报表-第${round}期.zip`,
  title: (plan: string, round: number): string => `${stemOf(plan)}填报表（第${round}期）`,
  listTitle: "报送清单",
  unit: (name: string): string => `单位：${name}`,
  dates: (asOf: string, replyBy: string): string => `截至${asOf}　请于${replyBy}前交回`,
  round: (round: number): string => `第${round}期`,
  instruction: (counted: readonly string[]): string =>
    counted.length === 0
      ? "只填黄色格，没有变化的不填。文件名可以改，行列请不要改。"
      : `只填黄色格，没有变化的不填。${counted.join("、")}的报送情况请逐条填在“报送清单”。文件名可以改，行列请不要改。`,
  listInstruction: "一条一行，只填黄色格；已经登记的不用再填。",
  ref: "编号",
  content: "具体内容",
  deadline: "完成时限",
  known: "已登记情况",
  cells: {
    status: "完成情况",
    doneDay: "完成日期",
    evidence: "佐证材料",
    problem: "问题和原因",
    plannedDay: "计划完成日期",
  } satisfies Record<FormCell, string>,
  inList: "填报送清单",
  notHere: "–",
  noRecord: "无记录",
  /** What the table's own cell says: 表中填“推进中”. */
  said: (status: string): string => `表中填“${status}”`,
  /** A record by its day and status: 7月19日报推进中. */
  reported: (day: string, status: string): string =>
    `${zhCNBasics.shortDay(day)}${status === "" ? "已报送" : `报${status}`}`,
  statuses: ["已完成", "推进中", "未开展", "推进缓慢"],
  list: {
    number: "序号",
    day: "日期",
    item: "事项",
    type: "类型",
    title: "标题",
    count: "数量",
    remark: "备注",
  },
  signature: [
    "单位（盖章）：",
    "负责人（签字）：",
    "填表人：",
    "联系电话：",
    "日期：　　年　　月　　日",
  ],
  footer: (unit: string, round: number, name: string): string =>
    `&L${unit}　第${round}期&C第&P页&R${name}`,
};

export type FormWords = typeof zhCNForm;
