/** The form that enters reports into the ledger, in Chinese. */
export const zhCNReport = {
  title: "登记报送",
  openFor: (ref: string): string => `登记 ${ref} 的报送`,
  day: "日期",
  count: "数量",
  more: "加一",
  fewer: "减一",
  type: "类型",
  status: "状态",
  name: "标题",
  units: (ticked: number, of: number): string => `报送单位（已选 ${ticked}/${of} 家）`,
  all: (group: string, count: number): string => `全选${group}（${count}）`,
  none: (group: string, count: number): string => `取消${group}（${count}）`,
  /** Groups by which units are ticked at once, as directories name them. */
  groups: ["街道", "单位"],
  cancel: "取消",
  enter: (count: number): string => (count < 2 ? "登记" : `登记 ${count} 家`),
  entered: (records: number): string => `已在台账登记 ${records} 条。`,
  notTakenBack: "这些记录已有改动，没有撤销。",
};
