import type { BookErrorCode } from "../excelStandIn/book/bookError";
import type { ExcelName } from "../excelStandIn/host/excels";
import type { CommandEnd } from "./office/commandRunner";

/** Everything the page around the pane says. It stands in for Excel on a developer's or a visitor's machine. */
export const pageWords = {
  title: "推进表检查 · 预览",
  what: "预览",
  whatLong: "没有 Excel 也能试用 · 内容只在本机",
  open: "打开工作簿",
  openTip: "打开另一个 .xlsx 文件，也可以把文件拖到页面上",
  save: "另存为 .xlsx",
  saveTip: "把现在的工作簿下载为 .xlsx 文件",
  sample: "回到示例",
  sampleTip: "放弃现在的工作簿，重新打开示例",
  excel: "模拟的 Excel",
  excels: {
    "2021": "Excel 2021",
    "2024": "Excel 2024",
    "365": "Microsoft 365",
  } satisfies Record<ExcelName, string>,
  language: "Office 语言",
  languages: { "zh-CN": "中文", "en-US": "English" },
  look: "Office 主题",
  looks: { light: "浅色", dark: "深色" },
  paneWidth: "面板宽度",
  tabs: {
    "zh-CN": ["文件", "开始", "插入", "页面布局", "公式", "数据", "审阅", "视图"],
    "en-US": ["File", "Home", "Insert", "Page Layout", "Formulas", "Data", "Review", "View"],
  },
  homeTab: 1,
  close: "关闭",
  closePane: "关闭面板",
  dropHere: "松开鼠标，打开这个工作簿",
  loading: "正在打开…",
  opened: (name: string) => `已打开“${name}”。`,
  saved: (name: string) => `已下载“${name}”。`,
  saveFailed: (reason: string) => `没有保存成功：${reason}`,
  openFailed: (name: string, code: BookErrorCode) => `打不开“${name}”：${reasons[code]}`,
  openBroken: (name: string, reason: string) =>
    `打不开“${name}”：${reason}。原来的工作簿没有改动。`,
  commandFailed: (label: string, end: Exclude<CommandEnd, "completed">) =>
    end === "failed" ? `“${label}”没有完成。` : `加载项里没有“${label}”对应的功能。`,
  sheetNameRefused: (name: string) =>
    `工作表不能叫“${name}”：名称最多31个字，不含 : \\ / ? * [ ]，也不能与别的工作表重名。`,
};

const reasons: Record<BookErrorCode, string> = {
  empty: "文件是空的。原来的工作簿没有改动。",
  notAWorkbook: "它不是 .xlsx 工作簿（.xls 请先在 Excel 里另存为 .xlsx）。原来的工作簿没有改动。",
  damaged: "文件已损坏，或设了打开密码。原来的工作簿没有改动。",
};
