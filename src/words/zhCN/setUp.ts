/** 初始设置, in Chinese. */
export const zhCNSetUp = {
  title: "初始设置",
  columns: "列",
  pointColumns: "指定列",
  units: "单位",
  unitsHint: "粘贴单位名单，一行一个；名称后面可以写分组。",
  fromSelection: "读取选中的单元格",
  nothingSelected: "选中的单元格里没有文字。先在工作表里选中单位名称，再点这里。",
  unitsLabel: "单位名单",
  hasDirectory: (units: number): string => `已有单位名录，${units}家。`,
  count: (units: number): string => `${units}家`,
  named: (named: number, missing: readonly string[]): string =>
    missing.length === 0
      ? `表里点名的${named}家都在其中。`
      : `表里点名的${named}家，名单里还没有：${missing.join("、")}。`,
  addMissing: (units: number): string => `加上这${units}家`,
  groupsHint: (groups: string): string =>
    `表里写“${groups}”，就按分组算到各家。请核对每家属于哪些分组：`,
  noGroups: "表里没有用统称，不用分组。",
  unit: "单位",
  tick: (unit: string, group: string): string => `${unit}属于${group}`,
  total: (units: number): string => `合计${units}`,
  more: (units: number): string => `还有${units}家`,
  statusColumn: "添加完成情况列",
  statusHint: "加在表格右边，可选“已完成、推进中、未开展”等，也可以自己写。",
  hasStatus: "表里已有完成情况列。",
  ledger: "建立报送台账",
  ledgerHint: (refs: string): string =>
    refs === "" ? "谁在哪天报了什么，逐条记下。" : `${refs}写明了篇数、次数，要靠台账核对。`,
  hasLedger: "工作簿里已有报送台账。",
  sending: "发文信息",
  sendingHint: "可以以后再填，督办单和通报用。",
  willMake: (columns: number, sheets: number): string => {
    const parts = [
      ...(columns > 0 ? [`${columns}列`] : []),
      ...(sheets > 0 ? [`${sheets}张工作表`] : []),
    ];
    return parts.length === 0 ? "不新增列和工作表" : `将新增${parts.join("、")}`;
  },
  finish: "完成并检查",
  cancel: "取消",
};

export type SetUpWords = typeof zhCNSetUp;
