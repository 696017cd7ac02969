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
  sender: "发文机关（落款）",
  senderHint: "督办单、通报末尾写的单位",
  numberPrefix: "督办单文号前缀",
  numberPrefixHint: "如“西普法督”，文号就是西普法督〔2023〕1号",
  reminderPrefix: "提示单文号前缀（不填就与督办单一起编号）",
  contact: "联系人和电话",
  replyDays: "给各单位几天反馈",
  ownUnits: "本单位（不给自己出单）",
  ownUnitsHint: "几个单位用顿号隔开，如：区司法局、区普法办",
  version: (version: string): string => `推进表检查 ${version} 版`,
  save: "保存并重新检查",
  saveOnly: "保存",
  cancel: "取消",
};

export type SettingsWords = typeof zhCNSettings;
