/** The settings page, in Chinese. */
export const zhCNSettings = {
  title: "设置",
  hint: "保存在这个工作簿中，换一台电脑打开也一样。",
  dueSoonDays: "提前几天提示“即将到期”",
  daysHint: "0到366之间的整数",
  daysWrong: "请填0到366之间的整数。",
  firstUnitLeads: "没有写明牵头的，按第一家单位牵头",
  colorDone: "已完成的行也标色（绿、蓝）",
  resultColumn: "每次检查都写“检查结果”列",
  resultColumnHint: "写在表格右侧，打印出来看得到；“清除标记”时一并去掉。",
  version: (version: string): string => `推进表检查 ${version} 版`,
  save: "保存并重新检查",
  saveOnly: "保存",
  cancel: "取消",
};

export type SettingsWords = typeof zhCNSettings;
