import type { State } from "../../core/review/state";

/** Summary sheets and printing in the pane, in Chinese. */
export const zhCNSheets = {
  title: "生成汇总表",
  button: "生成汇总表",
  buttonFor: (count: number): string => `生成所选 ${count} 家汇总表`,
  hint: "每家单位一张，另有总览、督办事项和报送情况统计表，按A4横向排好。再次生成会替换旧表，“完成情况”“备注”里您填的内容会带过去。",
  which: "给哪些单位生成",
  choices: { all: "全部单位", alarm: "有问题的单位", ticked: "在“单位”中勾选的" },
  choice: (name: string, count: number): string => `${name}（${count} 家）`,
  make: "生成",
  remove: "删除汇总表",
  removeHint: "只删本加载项生成的表，您自己复制或新建的表都保留。",
  print: "打印推进表",
  printColumn: "带检查结果列（灰度打印也看得清）",
  printLegend: "页脚注明颜色的意思",
  legend: (state: Record<State, string>): string =>
    `浅红:${state.overdue} 橙:${state.unmet} 紫:${state.toConfirm} 黄:${state.behind}、${state.dueSoon}`,
  noLegend: "页脚左边已有您的内容，没有加颜色说明。",
  printHint: "把推进表设成A4横向、一页宽、每页重复表头；设好后用 Excel 的“文件→打印”。",
  made: (count: number, pages: number): string =>
    `已生成 ${count} 张工作表，共 ${pages} 页。只打印这些：点第一张的标签，按住 Shift 点最后一张，再按 Ctrl+P。`,
  openOverview: "打开总览",
  many: (sheets: number, minutes: number): string =>
    `要做 ${sheets} 张工作表，大约需要 ${minutes} 分钟，其间可以取消。再点一次“生成”开始。`,
  removed: (count: number): string =>
    count === 0 ? "没有可删除的汇总表。" : `已删除 ${count} 张汇总表。`,
  printSet: (sheet: string): string => `“${sheet}”的打印版式已设好。`,
  printWide: (sheet: string): string =>
    `“${sheet}”的每页表头已设好，但Excel没有保留“A4横向、一页宽”，请在“页面布局”中设置。`,
  printRestored: "打印版式已恢复。",
  printSame: "打印版式没有改动过。",
  gone: (units: string): string => `这些单位已不在推进表中，它们的旧汇总表还在：${units}。`,
  removeGone: "删除这些表",
  carried: (units: { unit: string; texts: number }[]): string =>
    `您填写的内容已带过去：${units.map(({ unit, texts }) => `${unit}${texts}处`).join("、")}。`,
  lost: (count: number): string => `有 ${count} 处填写的内容，所在的事项已不在表中，没有带过去。`,
};
