import type { Held } from "../../core/notice/gradeNotices";
import type { Grade } from "../../core/notice/noticeRegister";
import type { OpenNotice } from "../../core/notice/openNotices";

/** 提示单 and 督办单, on paper and in the pane, in Chinese. */
export const zhCNNotices = {
  title: "提示单、督办单",
  grades: { blue: "提示单", yellow: "督办单（黄色）", red: "督办单（红色）" } satisfies Record<
    Grade,
    string
  >,
  hints: {
    blue: "即将到期，提前提醒",
    yellow: "逾期、数量不足或进度滞后",
    red: "黄色督办单过了反馈期限没有反馈，或过了自己报的办结日期",
  } satisfies Record<Grade, string>,
  units: (count: number): string => `${count}家`,
  items: (count: number): string => `${count}项`,
  form: (label: string): string => `${label}未交回`,
  tick: (unit: string): string => `给${unit}出单`,
  all: "全选",
  none: "全不选",
  lower: "降为提示单",
  lowered: "已降为提示单",
  restore: "恢复督办单",
  raise: "提高一级",
  raised: "已提高一级",
  raiseWhy: "为什么提高一级（会写在单子上）",
  unraise: "不提高",
  node: (name: string, word: string): string => `${name} ${word}`,
  replyBy: "请于哪天前反馈",
  dayWrong: "请填一个不早于统计截止日的日期。",
  many: (units: number, of: number): string =>
    `${of}家里有${units}家要出督办单。这么多家都没完成时，可以改用通报，或全部降为提示单。`,
  bulletin: "改用通报",
  lowerAll: "全部降为提示单",
  missing: (what: string): string => `还没有填${what}，单子上会空着。`,
  missingNames: { sender: "发文机关", numberPrefix: "文号前缀", contact: "联系人" },
  settings: "去填写",
  nothing: "没有要出的单子。",
  heldTitle: (items: number): string => `不再另发 ${items}项`,
  held: {
    running: "督办中",
    noPlannedDay: "已反馈，未报计划日期",
    ownUnit: "本单位未完成",
    firstAlarm: "首次出现，按设置本期不出督办单",
  } satisfies Record<Held, string>,
  openTitle: (count: number): string => `督办台账里要处理的 ${count}项`,
  open: {
    unanswered: "未按时反馈",
    done: "已完成，可以销号",
    obsolete: "事项已改、已删或不涉及，可以销号",
  } satisfies Record<OpenNotice["why"], string>,
  close: (count: number): string => `销号 ${count}项`,
  line: (unit: string, ref: string, content: string): string => `${unit} ${ref} ${content}`,
  make: (notices: number): string => `出 ${notices} 张并下载`,
  makeHint:
    "每家一张，放在一个压缩包里下载，另有一份合在一起供打印；也可以生成在本工作簿里，一张一个工作表。督办台账里逐项记一行。",
  makeSheets: "生成在本工作簿里",
  former: (sheets: number): string =>
    `本工作簿里有${sheets}张出过的单子，不再需要的话可以删除，督办台账不受影响。`,
  removeFormer: "删除这些单子",
  saved: (name: string): string => `“${name}”保存到“下载”文件夹了吗？`,
  again: "没有，再下载一次",
  yes: "已保存",

  archive: (day: string): string => `督办单-${day}.zip`,
  file: (number: string, unit: string, grade: Grade): string =>
    `${grade === "blue" ? "提示单" : "督办单"}-${number}-${unit}.xlsx`,
  together: "合在一起打印.xlsx",
  sheet: (number: string, unit: string): string => `${number}${unit}`,
  paper: {
    colours: { blue: "蓝色", yellow: "黄色", red: "红色" } satisfies Record<Grade, string>,
    title: (plan: string, grade: Grade): string =>
      `${plan}${grade === "blue" ? "提示单" : "督办单"}`,
    to: (unit: string): string => `${unit}：`,
    ground: (plan: string, day: string, items: number, grade: Grade): string =>
      grade === "blue"
        ? `    根据《${plan}》，你单位承担的下列${items}项工作即将到期，请抓紧安排。`
        : `    根据《${plan}》，截至${day}，你单位承担的下列${items}项工作未按时限完成或未达序时进度，${grade === "red" ? "经督办仍未办结，再次督办" : "现予督办"}。`,
    groundOfNodes: (plan: string, items: number): string =>
      `    根据《${plan}》，你单位承担的下列${items}项工作即将到期或临近普法节点，请抓紧安排。`,
    groundRaised: (plan: string, items: number): string =>
      `    根据《${plan}》，你单位承担的下列${items}项工作即将到期或临近普法节点，现予督办。`,
    raised: (why: string): string => `    另有情况：${why}`,
    nodeDemand: "按节点安排开展",
    headings: {
      number: "编号",
      content: "事项",
      deadline: "完成时限",
      now: "目前情况",
      result: "存在的差距",
      demand: "办理要求",
    },
    reply: (day: string, grade: Grade): string =>
      grade === "blue"
        ? `    请于${day}前办结并报送办理情况。`
        : `    请于${day}前将办理情况加盖公章书面反馈；难以按期办结的，说明原因和计划办结日期。`,
    missingForm: (label: string, due: string, day: string): string =>
      `    ${label}${due === "" ? "" : `应于${due}前交回，`}尚未收到，请于${day}前补交。`,
    contact: (contact: string): string => `    联系人：${contact}`,
    sender: (sender: string): string => (sender === "" ? "（发文机关）" : sender),
    receipt: "回    执",
    receiptCells: {
      number: "文号",
      unit: "签收单位",
      receiver: "签收人",
      receivedOn: "签收日期",
      result: "办理结果",
      reason: "未完成原因",
      plannedDay: "计划办结日期",
      signed: "负责人",
      signature: "（签字、盖章）",
    },
    noReceipt: "提示单不要求回执。",
  },
};

export type NoticeWords = typeof zhCNNotices;
