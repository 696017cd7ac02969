/** Names and headings of the sheets that users fill in, in Chinese: what the reader of those sheets looks for. */
export const zhCNRegister = {
  directory: "单位名录",
  directoryHeadings: { unit: "单位名称", aliases: "别名", groups: "分组" },
  directoryHint: (groups: string): string =>
    "一行写一家单位，每家只写一次。“别名”写它的简称，几个简称用顿号隔开。" +
    "“分组”写它属于推进表里的哪些统称，可以写几个，用顿号隔开，例如：街道、行政执法单位。" +
    (groups === "" ? "" : `推进表里还没有成员的统称：${groups}。`) +
    "填好后回到推进表，点“检查进度”。",
  ledger: "报送台账",
  ledgerOf: (year: number): string => `报送台账${year}`,
  ledgerHeadings: {
    day: "日期",
    units: "单位",
    item: "事项",
    type: "类型",
    title: "标题",
    count: "数量",
    status: "状态",
    level: "采用层级",
    remark: "备注",
    year: "年度",
  },
  lists: "台账选项",
  statuses: ["已报送", "已采用", "已完成", "推进中", "退回"],
  statusColumn: "完成情况",
  statusChoices: ["已完成", "推进中", "未开展", "推进缓慢"],
  /** Excel shows at most 255 characters of it. */
  statusPrompt:
    "从下拉列表里选，也可以自己写。几家情况不同的，在一格里分开写，例如：南站街道：已完成；桃源街道：未开展。",
};
