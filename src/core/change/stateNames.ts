import type { State } from "../review/state";

/** The states as the sheets name them: they are read again from the 检查记录, whatever language the pane speaks. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
  overdue: "逾期",
  unmet: "数量不足",
  toConfirm: "待确认",
  behind: "进度滞后",
  dueSoon: "即将到期",
  notDue: "未到期",
  standing: "长期任务",
  doneLate: "逾期完成",
  done: "已完成",
  notApplicable: "不涉及",
};
