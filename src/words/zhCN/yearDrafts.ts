import { numeral } from "./reminder";

/** 年终材料 in the pane and as texts, in Chinese. */
export const zhCNYearDrafts = {
  title: "年终材料",
  hint: "按本次检查结果和报送台账写成的草稿，【】里的由您补写，复制前可以修改。",
  kind: "哪一份",
  kinds: { summary: "工作总结", selfReport: "自查报告" },
  text: "材料文字",
  heading: {
    summary: (year: number): string => `${year}年普法依法治理工作总结`,
    selfReport: (year: number): string => `${year}年普法依法治理工作自查报告`,
  },
  sections: {
    summary: ["基本情况", "主要做法和成效", "存在问题", "下一步打算"],
    selfReport: ["组织实施情况", "自查情况", "存在问题", "整改措施"],
  },
  figures: (day: string, items: number, units: number, counts: string): string =>
    `截至${day}，推进表共${items}项、涉及${units}家单位，其中${counts}。`,
  dueRate: (rate: string, done: number, of: number): string =>
    `到期完成率${rate}（按单位计，${done}/${of}）。`,
  records: (records: number): string => `报送台账中可以计入的记录有${records}条。`,
  project: (number: string, name: string, items: number, done: number): string =>
    `${number}${name}：共${items}项，已完成${done}项`,
  byUnits: (done: number, of: number): string => `，按单位计完成${done}/${of}家次`,
  place: (number: number): string => `（${numeral(number)}）`,
  done: (contents: string): string => `已完成：${contents}。`,
  counted: (content: string, ref: string, thing: string, owed: string, came: string): string =>
    `${content}（${ref}）：${thing}全年应报${owed}，已报${came}。`,
  evidence: (content: string, ref: string, state: string, evidence: string): string =>
    `${content}（${ref}）：${state}；台账依据：${evidence}。`,
  recordsOf: (records: number, some: string, isAll: boolean): string =>
    `记录${records}条（${some}${isAll ? "" : "等"}）`,
  published: (units: number): string => `清单公示${units}家`,
  statusSays: (status: string): string => `完成情况写“${status}”`,
  noEvidence: "缺材料",
  noProblem: "没有逾期、数量不足和未达序时进度的事项。",
  toConfirm: (items: number): string => `另有${items}项待确认完成情况。`,
  mend: "对上述问题逐项督办，抓紧补办、补报。",
  goOn: (items: number): string => `继续推进尚未到期的${items}项：`,
  open: (number: number, content: string, ref: string, deadline: string): string =>
    `${number}. ${content}（${ref}）${deadline === "" ? "" : `，时限${deadline}`}。`,
  toFill: {
    organised: "【请补写：组织领导、经费保障、队伍建设等情况】",
    special: "【请补写：特色做法、典型事例、取得的成效】",
    causes: "【请补写：问题的原因】",
    plans: "【请补写：下一步的具体安排】",
  },
};

export type YearDraftWords = typeof zhCNYearDrafts;
