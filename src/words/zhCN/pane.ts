import type { NotJudged } from "../../core/reading/requirements/requirement";
import type { Step } from "../../core/steps";
import type { State } from "../../core/review/state";
import { zhCNBadge } from "./badge";
import { zhCNSheets } from "./sheets";
import { zhCNWork } from "./work";
import { zhCNPeriod } from "./reason";

/** The pane's own texts, in Chinese. */
export const zhCNPane = {
  badge: zhCNBadge,
  sheets: zhCNSheets,
  period: zhCNPeriod,
  title: "推进表检查",
  comma: "，",
  asOf: "统计截止日",
  asOfBefore: "截至",
  sheet: "工作表",
  check: "检查进度",
  checkAgain: "重新检查",
  clear: "清除标记",
  addColumn: "添加检查结果列",
  updateColumn: "更新检查结果列",
  columnHint: "打印出来看不到颜色时，可在表格右侧添加一列文字结果，随时可以清除。",
  help: "使用帮助",
  settings: "设置",
  back: "返回",
  loading: "正在打开……",
  notLoaded: "这一页没有加载成功，请检查网络后重试。",
  retry: "重试",
  unsaved: { question: "填写的内容还没有保存，要放弃吗？", stay: "继续填写", leave: "放弃" },

  progress: {
    rows: (done: number, of: number): string => `正在识别推进表：${done}/${of} 行`,
    records: (done: number, of: number): string => `正在核对报送台账：${done}/${of} 行`,
    items: (done: number, of: number): string => `正在判断：${done}/${of} 项`,
    totals: (done: number, of: number): string => `正在汇总：${done}/${of} 项`,
    layout: (done: number, of: number): string => `正在排版：${done}/${of} 家单位`,
    sheets: (done: number, of: number): string => `正在生成工作表：${done}/${of} 张`,
  } satisfies Record<Step["at"], (done: number, of: number) => string>,
  cancelWork: "取消",
  work: zhCNWork,

  welcome:
    "选好统计截止日，点“检查进度”：逾期和需要确认的事项会在表里标出颜色，并在这里逐条说明原因。不会改动您填写的任何单元格。",
  steps: ["打开推进表所在的工作簿", "选统计截止日，点“检查进度”", "点一条结果，定位到表中的那一行"],
  foundMarks: (rows: number, day: string): string =>
    `表中已有 ${rows} 行标记，是截至${day}的结果。重新检查后更新。`,
  noTable: {
    title: "没有找到推进表",
    text: "推进表的表头（前30行内）要有“具体内容”“完成时限”“责任单位”三列，列名可以是常见的其他叫法，顺序不限。",
    sample: "插入示例表",
    sampleHint: "新建一张工作表，放入一份可以直接检查的小示例，不动其他工作表。",
  },

  notToday: (day: string): string => `按${day}判断，不是今天。`,
  future: (day: string): string => `按${day}预测：到那天还没完成的都算在内。`,
  backToToday: "改为今天",
  otherDay: (day: string): string => `下面还是截至${day}的结果。`,
  outsideYear: (year: number): string => `这是${year}年的计划，统计截止日不在这一年。`,
  changeTo: (day: string): string => `改为${day}`,

  month: "本期",
  items: "事项",
  units: "单位",
  readings: "识别结果",
  problems: "问题",
  statesOf: "按状态筛选",
  dueThisMonth: "本月到期",
  searchItems: "搜索内容、编号或单位",
  searchUnits: "搜索单位",
  unitOrder: "排列方式",
  unitOrders: { worst: "问题重的在前", name: "按名称", rate: "完成率低的在前" },
  unitGroup: "分组",
  allGroups: "全部单位",
  nothingFound: "没有符合的结果。",
  showAll: "显示全部",
  onlyShown: (what: string, count: number): string => `只看${what}，${count} 项`,
  goTo: (ref: string): string => `到表格中的 ${ref}`,
  selectedRow: "表格中选中的事项",
  shareOf: (state: State, count: number, of: number): string => `${count}/${of} 家${SHARE[state]}`,
  details: (ref: string): string => `${ref} 各单位情况`,
  project: (name: string): string => `重点工作项目：${name}`,
  deadlineRead: (text: string, read: string): string =>
    text === "" ? read : `时限“${text}”，识别为${read}`,
  assisting: (names: string): string => `配合单位：${names}`,
  moreUnits: (count: number): string => `再显示 ${count} 家`,
  remind: "催办",
  remindUnit: (unit: string): string => `复制给${unit}的催办`,
  pieces: (came: number, owed: number, measure: string): string => `${came}/${owed} ${measure}`,

  known: (items: number, dated: number, units: number): string =>
    `已认出 ${items} 项工作、${units} 家单位（统称各算一家），${dated} 项有明确的时限。下面几步做了，结果更准：`,
  noRecords:
    "表中没有“完成情况”列，也没有报送台账，过了时限的事项只能说“表中无完成记录”，不算完成率。",
  unreadStatuses: (rows: number): string => `有${rows}行的完成情况看不出是否完成，没有当作完成。`,
  showReadings: "逐行查看",
  noLedger: "没有报送台账，“至少几篇”这类数量无法核对。",
  openGroups: (groups: string): string =>
    `${groups}没有列出成员，各按一家单位处理。建立单位名录后可以逐家判断。`,
  makeDirectory: "建立名录",
  makeLedger: "建立台账",
  addStatusColumn: "添加完成情况列",
  changed: (sheet: string): string => `“${sheet}”在检查后有改动。`,
  busy: "上一项操作还没有完成，刚才点的没有开始。请等它完成后再点。",
  editing: "请先按回车结束单元格编辑。",

  marked: (rows: number): string => `已标记 ${rows} 行。`,
  unmarkable: (rows: string): string => `第 ${rows} 行的单元格全部与其他行合并，无法标色。`,
  cleared: (marks: number, columns: number): string =>
    marks + columns === 0
      ? "没有需要清除的标记。"
      : `已清除 ${marks} 行标记${columns > 0 ? "和检查结果列" : ""}。`,
  columnWritten: "已写好检查结果列。",
  undone: "已撤销。",
  sheetsKept: (sheets: number): string =>
    `其余已撤销；有${sheets}张表在生成以后有人填过，没有删，不要的请自己删除。`,
  settingsSaved: "设置已保存在这个工作簿中。",
  registerMade: (sheet: string): string => `已新建工作表“${sheet}”。填写后重新检查。`,
  readingsMade: (sheet: string): string => `已新建“${sheet}”。在右侧的更正列填写后重新检查。`,
  statusColumnAdded: (column: string): string => `已在${column}列添加“完成情况”。填写后重新检查。`,
  makeReadings: "识别核对表",
  registerThere: "工作簿里已经有了，没有再建。",
  sampleInserted: (sheet: string): string => `已新建示例“${sheet}”。点“检查进度”试试。`,
  roundKept: (round: number, replaced: boolean): string =>
    replaced ? `已替换第${round}期。` : `已存为第${round}期，记在“检查记录”里。`,
  formsMade: (units: number, round: number): string =>
    `已做好第${round}期 ${units} 家的填报表，记在“下发台账”里。`,
  formsEntered: (records: number, units: number): string =>
    `已登记 ${records} 条，${units} 家记为已交回。`,
  /** 3.3 逾期→已完成 */
  movedItem: (ref: string, was: string, is: string): string => `${ref} ${was}→${is}`,
  moved: (items: string, more: number): string =>
    `比刚才：${items}${more > 0 ? `等${more}项` : ""}。`,
  sinceRound: (round: number, line: string): string => `比第${round}期：${line}`,
  showChange: "查看",
  noticesMade: (notices: number): string =>
    `已出 ${notices} 张，记在“督办台账”里。文号用过就不再用，撤销也不退回。`,
  noticesClosed: (rows: number): string => `已销号 ${rows} 项。`,
  nextYearMade: (sheet: string, ledger: string | undefined, formulas: number): string =>
    `已生成“${sheet}”${ledger === undefined ? "" : `和“${ledger}”`}，原表没有改动。${formulas === 0 ? "" : `有${formulas}格是公式，没有改，请自己看一下。`}`,
  setUpOffer: "初始设置",
  setUp: (sheets: readonly string[], column?: string): string => {
    const made = [
      ...(column === undefined ? [] : [`完成情况列（${column}列）`]),
      ...sheets.map((sheet) => `“${sheet}”`),
    ];
    return made.length === 0 ? "已准备好。" : `已准备好，新增${made.join("、")}。`;
  },
  dutyListsMade: (sheets: number, kept: number): string =>
    (sheets === 0 ? "没有新生成责任清单。" : `已生成${sheets}张责任清单。`) +
    (kept === 0 ? "" : `${kept}家已经有了，没有重做；要重做，先删掉那张表。`),
  pointsSheetMade: (sheet: string): string => `已生成“${sheet}”。`,
  markDone: "标为已完成",
  markDoneOf: (ref: string): string => `把${ref}的“完成情况”写为已完成`,
  markedDone: (before: string): string =>
    before.trim() === "" ? "已把“完成情况”写为已完成。" : `已把“完成情况”由“${before}”改为已完成。`,
  copyCompared: (day: string): string => `已和${day}的旧表对比。`,
  dismiss: "关闭",
  undo: "撤销",

  total: (count: number): string => `承担 ${count} 项`,
  assists: (count: number): string => `配合 ${count} 项`,
  noAlarm: "没有逾期或需要确认的事项",
  dueRate: "到期完成率",
  yearRate: "全年完成率",
  yearShort: "全年",
  tick: (unit: string): string => `选择${unit}`,
  ticked: (count: number): string => `已选 ${count} 家`,
  tickAll: "全选",
  tickNone: "取消选择",
  openUnit: (unit: string): string => `${unit}的全部事项`,
  unitItems: "承担的事项",
  copyReminder: "复制催办",
  copyReminders: (count: number): string => `复制 ${count} 家催办`,
  draftBulletin: "起草通报",
  bulletin: "通报",
  column: "检查结果列",

  read: {
    deadline: "时限",
    units: "单位",
    requirements: "数量",
    division: "分工",
    proposed: (read: string): string => `建议，未确认：${read}`,
    status: "完成情况",
    asText: (text: string): string => (text === "" ? "（空）" : text),
    unitCount: (count: number): string => `${count} 家`,
    groupOf: (group: string, count: number): string => `${group}（${count} 家）`,
    requirement: (per: string, atLeast: number, measure: string, thing: string): string =>
      `${per}至少${atLeast}${measure}${thing}`,
    kinds: (atLeast: number, kinds: string): string => `${kinds}中至少${atLeast}种`,
    eachBase: (base: string, atLeast: number, source: string): string =>
      `每个${base}至少${atLeast}名${source === "" ? "" : `（${source}）`}，知道有哪些${base}的单位才判断`,
    per: { year: "全年", half: "每半年", quarter: "每季度", month: "每月", due: "每次" },
    notJudged: {
      wish: "是努力目标，不判断",
      upperBound: "是上限，不判断",
      rate: "是比率，不判断",
      money: "是金额，不判断",
      notReports: "不是篇次数，不判断",
      otherBase: "按另外的对象计，不判断",
      otherGroup: "对象不是本行单位，不判断",
      noPeriod: "没有期限，不判断",
    } satisfies Record<NotJudged, string>,
    statuses: {
      done: "已完成",
      open: "未完成",
      behind: "进度滞后",
      cancelled: "不涉及",
      notReported: "未填报",
      unclear: "看不出是否完成",
    },
    byUnit: "逐家说明",
    intro: "左边是表里的原文，右边是识别的结果。需要人工看的排在前面，点一条到表格中。",
    toLook: (count: number): string => `需要人工核对 ${count} 项`,
    understood: (count: number): string => `已识别 ${count} 项`,
  },
  problemsIntro: "没有算进结果或需要核对的地方，同一种放在一起。点一条，跳到那一格。",
  problemsOf: (problem: string, sheet: string, count: number): string =>
    `${problem}（${sheet}，${count} 处）`,
  moreProblems: (count: number): string => `再显示 ${count} 处`,
  noProblems: "台账记录全部对上了，没有问题。",
  noLedgerYet: "工作簿里没有报送台账。有了台账，才能核对报送数量和逐家完成情况。",
  rowOf: (row: number): string => `第 ${row} 行`,
};

/** What so many of so many units are, behind an item's state. */
const SHARE: Record<State, string> = {
  overdue: "未完成",
  unmet: "不足",
  toConfirm: "待确认",
  behind: "滞后",
  dueSoon: "未完成",
  notDue: "未到期",
  standing: "长期",
  doneLate: "逾期完成",
  done: "已完成",
  notApplicable: "不涉及",
};
