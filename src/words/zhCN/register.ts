/** Names and headings of the sheets that users fill in, in Chinese: what the reader of those sheets looks for. */
export const zhCNRegister = {
  directory: "单位名录",
  directoryHeadings: { unit: "单位名称", aliases: "别名", groups: "分组" },
  ledger: "报送台账",
  ledgerHeadings: {
    day: "日期",
    units: "单位",
    item: "事项",
    type: "类型",
    title: "标题",
    count: "数量",
    status: "状态",
    remark: "备注",
    year: "年度",
  },
  lists: "台账选项",
  statuses: ["已报送", "已采用", "已完成", "推进中", "退回"],
  statusColumn: "完成情况",
};
