/** 指定列, in Chinese. */
export const zhCNColumns = {
  title: "指定列",
  stop: "。",
  ask: "有一列请您指定。",
  headings: (row: number): string => `第${row}行的表头`,
  isWhat: "这一列是……",
  roleOf: (letters: string, heading: string): string =>
    `${letters}列${heading === "" ? "" : `“${heading}”`}是什么`,
  choose: "请选择",
  noDeadline: "没有时限列",
  oneDay: "全表按同一天",
  byStatus: "不按时限判断，只看完成情况",
  first: "第一行按这样读",
  kept: "记在本工作簿中，以后打开不用再指定。",
  check: "按此检查",
  cancel: "取消",
};
