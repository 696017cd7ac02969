import type { FormProblem, NotTaken } from "../../core/form/collect";

/** Why a file is not read, as the reader of files tells it, or that it holds no form. */
export type UnreadFile =
  | "oldWorkbook"
  | "oldDocument"
  | "encrypted"
  | "pdf"
  | "picture"
  | "empty"
  | "tooLarge"
  | "damaged"
  | "unsafe"
  | "unknownKind"
  | "noForm";

/** What is said of forms that came back, in Chinese. */
export const zhCNCollect = {
  unread: {
    oldWorkbook: "旧格式，读不了。请用 Excel 另存为 .xlsx，再放进来。",
    oldDocument: "旧格式的文档，读不了。请另存为 .docx，再放进来。",
    encrypted: "设有打开密码，读不了。请去掉密码后再放进来。",
    pdf: "是 PDF，读不了。请交回 Excel 文件（.xlsx）。",
    picture: "是图片，读不了。请交回 Excel 文件（.xlsx）。",
    empty: "是空文件。",
    tooLarge: "文件太大（超过 30 MB，或解压后过大），没有读。",
    damaged: "文件已损坏，读不了。请重新交一份。",
    unsafe: "文件里有指向外部的内容，没有读。请用 Excel 打开后另存一份。",
    unknownKind: "不是能读的文件。请交回 Excel 文件（.xlsx）。",
    noForm: "不是填报表。",
  } satisfies Record<UnreadFile, string>,
  notTaken: {
    otherPlan: "是另一张推进表的填报表，没有采用。",
    otherYear: "是另一年度的填报表，没有采用。",
    olderRound: "是以前一期的填报表，没有采用。",
    newerRound: "期次比当前的新，没有采用。",
    unknownUnit: "推进表和单位名录里没有这个单位，没有采用。",
  } satisfies Record<NotTaken, string>,
  /** Rows are those of the sheet, from 1. */
  problem: (code: FormProblem["code"], row: number, text: string): string => {
    switch (code) {
      case "badDay":
        return `第${row}行：完成日期“${text}”看不出是哪一天，这一行没有采用。`;
      case "futureDay":
        return `第${row}行：完成日期${text}在收回之后，这一行没有采用。`;
      case "unknownItem":
        return `第${row}行：推进表里没有这个事项，没有采用：${text}`;
      case "changedWording":
        return `第${row}行：改动了具体内容，推进表原文不改：${text}`;
      case "insertedRow":
        return `第${row}行是填表时加的，不对应任何事项，没有采用：${text}`;
      case "badRecord":
        return `报送清单第${row}行：日期、事项或数量看不明白，没有采用：${text}`;
    }
  },
  summary: (files: number, taken: number): string => `读了${files}个文件，采用${taken}个。`,
  outcome: {
    conflict: "与现有不同",
    back: "比现有退了一步，没有采用",
    new: "新填",
    same: "已登记",
    blank: "未填",
  },
  /** 下发时 推进中；交回 已完成；现有 已完成 */
  three: (sent: string, returned: string, now: string): string =>
    `下发时 ${or(sent)}；交回 ${or(returned)}；现有 ${or(now)}`,
  records: (count: number): string => `报送清单${count}条`,
  late: "没写完成日期，按交回日登记，算逾期完成",
  missing: (units: readonly string[]): string =>
    units.length === 0 ? "全部交回。" : `未交回${units.length}家：${units.join("、")}`,
  entered: (count: number): string => `已在台账登记${count}条。`,
  nothingEntered: "没有可登记的内容。",
  noSuchUnit: (names: string): string => `推进表和单位名录里没有这些单位：${names}`,
  noForms: "没有需要填报的单位，没有生成填报表。",
};

function or(text: string): string {
  return text === "" ? "（空）" : text;
}

export type CollectWords = typeof zhCNCollect;
