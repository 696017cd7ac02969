import type { FindingKind } from "../../core/points/pointFinding";
import type { UnreadFile } from "./collect";

/** 对照工作要点, in Chinese. */
export const zhCNPoints = {
  title: "对照工作要点",
  intro:
    "读一份编号的工作要点（.docx、.txt 或粘贴的文字），和推进表逐条对照，列出两边不一致的地方。哪边对由您定，推进表不改动。",
  choose: "选择文件",
  chooseAgain: "换一份要点",
  pasteLabel: "或者把要点粘贴在这里",
  compare: "开始对照",
  pasted: "粘贴的要点",
  facts: (name: string, points: number): string => `${name}　${points}条`,
  matched: (items: number, found: number): string => `${items}项中${found}项找到对应要点`,
  toSee: (all: number, seen: number): string =>
    all === 0
      ? "没有发现不一致的地方。"
      : `有${all}处请您看${seen === 0 ? "" : `，已看${seen}处`}。`,
  all: "全部",
  filter: (name: string, count: number): string => `${name} ${count}`,
  kinds: {
    missing: "没有对应",
    number: "数字",
    name: "名称",
    period: "期限",
    units: "单位",
    damaged: "疑似漏字",
  } satisfies Record<FindingKind | "missing", string>,
  headings: {
    withoutItem: "推进表没有对应事项",
    withoutPoint: "要点没有对应内容",
    numberInTable: "推进表缺数字",
    numberInPoint: "要点缺数字",
    number: "数字不一致",
    name: "名称不一致",
    period: "期限不一致",
    units: "责任单位不一致",
    damaged: "疑似漏字、多字",
  },
  point: (name: string): string => `要点${name}`,
  row: (ref: string): string => `推进表${ref}`,
  inTable: (ref: string): string => `表中 ${ref}`,
  notFound: "没有找到",
  isProblem: "是问题",
  noProblem: "不是问题",
  change: "改",
  make: "生成要点对照",
  untouched: "推进表不改动",
  noPoints: (name: string): string =>
    `“${name}”里没有读到编号的要点（1.、（一）、第一）。如果是扫描件或图片，请换成能选中文字的文件，或把文字粘贴进来。`,
  refused: {
    oldWorkbook: "这是旧格式的表格。请打开要点文件，另存为 .docx 或 .txt。",
    oldDocument: "这是旧格式的 Word 文件（.doc、.wps）。请打开后另存为 .docx。",
    encrypted: "文件有打开密码。请去掉密码后再选。",
    pdf: "PDF 读不了。请选 Word 文件（.docx），或把文字复制后粘贴进来。",
    picture: "这是图片，读不到文字。请选 Word 文件（.docx），或把文字粘贴进来。",
    empty: "文件是空的。",
    tooLarge: "文件太大，读不了。",
    damaged: "文件损坏，读不了。请重新取一份。",
    unsafe: "文件里有不安全的内容，没有读。",
    unknownKind: "不是能读的文件。请选 .docx 或 .txt，或把文字粘贴进来。",
  } satisfies Record<Exclude<UnreadFile, "noForm">, string>,
  sheet: {
    name: "要点对照",
    title: (plan: string): string => `${plan}与工作要点对照表`,
    left: (name: string, points: number, items: number): string =>
      `要点：${name}，${points}条；推进表${items}项`,
    columns: {
      point: "要点",
      ref: "事项",
      pointText: "要点原文",
      rowText: "推进表原文",
      difference: "不一致之处",
      verdict: "处理",
    },
    notes: ["程序只列出两边原文，哪边对、怎么改由人定。"],
    signature: ["核对人：", "日期："],
  },
  deadlineIs: (text: string): string => `完成时限：${text}`,
  unitsAre: (text: string): string => `责任单位：${text}`,
  difference: {
    withoutItem: "推进表没有对应事项",
    withoutPoint: "要点没有对应内容",
    missingInTable: (quote: string): string => `推进表没有“${quote}”`,
    missingInPoint: (quote: string): string => `要点没有“${quote}”`,
    differs: (point: string, row: string): string => `要点“${point}”，推进表“${row}”`,
    damaged: (quote: string): string => `疑似漏字、多字：“${quote}”`,
  },
  lines: {
    head: (points: number, items: number, found: number): string =>
      `对照工作要点：${points}条要点，${items}项中${found}项找到对应。`,
    line: (where: string, difference: string): string => `  ${where}：${difference}`,
  },
};

export type PointWords = typeof zhCNPoints;
