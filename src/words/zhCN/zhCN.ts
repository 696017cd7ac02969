import type { DeadlineDoubt } from "../../core/reading/deadline/deadline";
import type { UnitRole } from "../../core/table/unitRole";
import type { FailureFacts } from "../../core/failure";
import type { ProblemCode } from "../../core/plan/problem";
import { zhCNBasics } from "./basics";
import { zhCNHeader, noTableWords } from "./header";
import { zhCNColumns } from "./columns";
import { zhCNPane } from "./pane";
import { STATE_NAMES } from "../../core/change/stateNames";
import { zhCNRegister } from "./register";
import { zhCNReadings } from "./readings";
import { zhCNReport } from "./report";
import { zhCNDuty, zhCNKinds, zhCNReason } from "./reason";
import { zhCNSummary } from "./summary";

/** Every text that a person reads, in Chinese. English has the same shape. */
export const zhCN = {
  locale: "zh-CN",
  header: zhCNHeader,
  pane: zhCNPane,
  summary: zhCNSummary,
  register: zhCNRegister,
  report: zhCNReport,
  columns: zhCNColumns,
  readings: zhCNReadings,
  ...zhCNBasics,

  listSeparator: "、",
  labelled: (label: string, text: string): string => `${label}：${text}`,
  clauseSeparator: "；",

  state: STATE_NAMES,

  role: { lead: "牵头", responsible: "责任", assist: "配合" } satisfies Record<UnitRole, string>,

  reason: zhCNReason,
  duty: zhCNDuty,
  kinds: zhCNKinds,

  /** 4/11 家: how many of how many responsible units. */
  countOf: (count: number, of: number): string => `${count}/${of} 家`,
  resultColumn: "检查结果",
  asOf: (day: string): string => `截至${day}`,

  problem: {
    unknownUnit: "单位名录中没有这个名称",
    notItsItem: "该单位不承担这个事项",
    unknownItem: "推进表中没有这个事项",
    badDate: "日期缺失或不存在",
    otherYear: "日期不在计划年度内",
    badNumber: "数量不是大于零的数",
    duplicateRecord: "与另一条记录重复，只计一次",
    refMoved: "事项编号可能已变动，请写明事项内容",
    unreadableUnit: "这段文字不是单位名称",
    unknownGroup: "这个统称没有列出成员，按一家单位处理",
    weekday: "日期与星期不符",
    damagedNumber: "数字后缺少量词",
    unreadableDeadline: "看不出完成时限",
    unreadableStatus: "看不出是否完成",
    unreadableDivision: "看不出哪部法由哪家负责",
    lawNotNamed: "没有写明是哪部法",
    brokenRound: "检查记录的行看不明白",
    brokenNotice: "督办台账的行看不明白",
    publishedBeforeMade: "公示日期早于制定日期",
    baseNotNamed: "没有写全社区和居民小组",
    unknownBase: "居民小组名单里没有这个居民小组",
    sameNumber: "编号重复",
    baseNumberDiffers: "单位名录里的居民小组数或社区数对不上",
  } satisfies Record<ProblemCode, string>,
  /** What a person does about it. */
  problemRemedy: {
    unknownUnit: "把名称改成名录里有的，或者在单位名录里补上它的名称或别名。",
    notItsItem:
      "看是不是登记错了单位或事项；确实归它做的，在推进表的责任单位里补上，或在单位名录里补上它的分组。",
    unknownItem: "从“事项”一格的下拉列表里选，或照抄推进表的具体内容。",
    badDate: "写上收到的日期，例如2023-11-15。",
    otherYear: "核对日期；给别的年度补报的，在“年度”一列写明年度。",
    badNumber: "写大于零的整数；空着按1计。",
    duplicateRecord: "确实是两件的，把标题写得不一样；重复登记的，删去一行。",
    refMoved: "在编号后面写上事项内容，例如从下拉列表里重新选一次。",
    unreadableUnit: "责任单位里只写单位名称，别的说明写到备注里。",
    unknownGroup: "在单位名录里给属于它的单位写上这个分组。",
    weekday: "核对是日期写错，还是星期写错。",
    damagedNumber: "在数字后面补上篇、次、件等量词。",
    unreadableDeadline: "写成“6月30日”“6月底前”这样的日期，或在识别核对表里更正。",
    unreadableStatus: "写明已完成、推进中或未开展。",
    unreadableDivision:
      "写成“立法法→区人大办;信访工作条例→区委信访局”，这一行的每部法都要写一家，单位用责任单位里的名称。",
    lawNotNamed: "这家单位负责几部法，在标题或类型里写上法名，才能算到那一部。",
    brokenRound: "改回存下时的样子，或删掉这一期的行。",
    brokenNotice:
      "文号、类别、单位、发出日期要写全；同一文号只给一个单位、一个类别、一天；日期不早于发出日期。",
    publishedBeforeMade: "核对两个日期；改对以前，这家的清单不算已公示。",
    baseNotNamed: "补上社区和居民小组；没有写居民小组的，不计入居民小组的覆盖。",
    unknownBase: "核对名称，或在居民小组名单里补上；没有补上以前，不计入覆盖。",
    sameNumber: "两行都计入了，核对是不是同一个人登记了两次。",
    baseNumberDiffers:
      "后一个数是居民小组名单里的（没有名单的，是台账里出现过的）；有名单的按名单判断，请核对哪边对。",
  } satisfies Record<ProblemCode, string>,

  failure: (facts: FailureFacts): string => {
    switch (facts.code) {
      case "cancelled":
        return "已取消，没有改动。";
      case "noTable":
        return noTableWords(facts.nearest);
      case "noSuchSheet":
        return `没有名为“${facts.sheet}”的工作表，或其中没有推进表。`;
      case "protectedSheet":
        return `工作表“${facts.sheet}”受保护，没有做任何改动。请先在“审阅”中撤销工作表保护，再试一次。`;
      case "protectedWorkbook":
        return "工作簿结构受保护，没有做任何改动。请先在“审阅”中撤销工作簿保护，再试一次。";
      case "cellEditing":
        return "有单元格正在编辑，没有做任何改动。请先按回车结束单元格编辑，再试一次。";
      case "tooLarge":
        return "内容过大，Excel没有接受，没有做任何改动。";
      case "gone":
        return "要处理的工作表或区域已不存在。您填写的内容没有改动，没做完的部分下次会自动清理。请重新检查。";
      case "unreadableRules":
        return `工作表“${facts.sheet}”原有的条件格式读不出来，没有做任何改动。请在“开始→条件格式→管理规则”中删除重复的规则，再试一次。`;
      case "noPages":
        return "工作表已生成，但这台电脑的 Excel 没有设置打印页面（可能没有装打印机）。内容是完整的；打印前请在“页面布局”里设好纸张和方向，或在有打印机的电脑上重新生成。";
      case "tableKeepsChanging":
        return "表格一直有人改动，刚写下的标记或检查结果列已取下。请稍后再检查。";
      case "sheetKeepsChanging":
        return "工作表一直有人改动，没有写入任何内容。请稍后再试。";
      case "besideExcelTable":
        return "推进表是Excel“表格”对象，在它旁边写“检查结果”会被并入表格，所以没有写。标记照常显示。";
      case "noRoomForColumn":
        return `推进表右边的${facts.column}列已有内容，没有写“检查结果”列。请在表格右侧空出一列，再试一次。`;
      case "badCopy":
        return "这个文件不是同一年度推进表的旧表，没有对比。请选 .xlsx 文件。";
      case "noCopyDay":
        return "不知道旧表截至哪一天，请填上日期再选文件。";
      case "lateCopy":
        return "旧表的日期要早于统计截止日。";
      case "sharedStatus":
        return "这一行的“完成情况”和别的行合并成一格，改了会算到别的行上，没有写。请在表里自己改。";
      case "noForms":
        return "没有需要填报的单位，没有做填报表。";
      case "noLedger":
        return "工作簿里还没有报送台账，请先点“建立台账”。";
      case "addColumnByHand":
        return `推进表是Excel“表格”对象，请在表格里自己加一列，表头写“${facts.heading}”。`;
      case "notEmpty":
        return "自检要在新建的空工作簿里做，这个工作簿里已有内容，没有做任何改动。请新建一个工作簿再试。";
      case "tooOld":
        return "这个版本的Excel太旧，本加载项需要Excel 2021或更新的版本。";
      case "notLoaded":
        return "这一步没有加载成功，没有做任何改动。请检查网络后再试一次。";
      case "host":
        return `Excel没有完成这一步（${facts.hostCode}：${facts.message}）。您填写的内容没有改动，没做完的部分下次会自动清理。请再试一次。`;
    }
  },

  selfTest: {
    excel: (build: string, api: string): string => `Excel ${build}，ExcelApi ${api}`,
    cost: (requests: number, ms: string): string => `一条消息${requests}个请求：每个${ms}毫秒`,
    heading: (kind: string, count: number, differing: number, ms: number): string =>
      `自检 Excel ${kind}：共${count}项，${differing}项与预期不同，用时${ms}毫秒`,
    same: (id: string, got: string): string => `相同 ${id}：${got}`,
    differs: (id: string, expected: string, got: string): string =>
      `不同 ${id}：应为 ${expected}，实为 ${got}`,
    asked: (id: string, got: string): string => `另问 ${id}：${got}`,
    sceneSame: (id: string, ms: number): string => `场景相同 ${id}，用时${ms}毫秒`,
    sceneDiffers: (id: string, lines: number, ms: number): string =>
      `场景不同 ${id}：${lines}行不同，用时${ms}毫秒`,
    sceneFailed: (id: string, code: string): string => `场景不同 ${id}：没有做完，${code}`,
    missing: (line: string): string => `  应有 ${line}`,
    surplus: (line: string): string => `  实有 ${line}`,
    moreLines: (count: number): string => `  另有${count}行`,
    sheet: "自检结果",
  },

  command: {
    headings: ["编号", "具体内容", "完成时限", "检查结果", "责任单位", "说明"],
    title: (sheet: string, year: number, asOf: string): string =>
      `${sheet} · ${year}年计划 · 截至${asOf}`,
    units: (text: string, count: number): string => `${text}\n${count}家`,
    counts: (items: number, units: number): string => `${items}项，${units}家单位`,
    noRecords:
      "表中没有“完成情况”列，也没有报送台账：过了时限的事项只能说“表中无完成记录”，完成率不计算。",
    openGroups: (groups: string): string =>
      `以下统称没有列出成员，各按一家单位处理：${groups}。建立单位名录后可逐家判断。`,
    problems: (count: number): string => `有${count}处需要人工核对：`,
    problemAt: (rows: number[], text: string): string => {
      const many = rows.length > 5 ? `等共${rows.length}行` : "行";
      return `第${rows.slice(0, 5).join("、")}${many}${text}`;
    },
    saved: (file: string): string => `已保存：${file}`,
    noSuchFile: (file: string): string => `没有这个文件：${file}`,
    notAWorkbook: (file: string): string =>
      `不是可用的.xlsx工作簿（空文件、已损坏或不是Excel文件）：${file}`,
    badDate: (text: string): string => `日期“${text}”不存在，请写成2023-11-15的样子。`,
    badExcel: (text: string): string => `没有“${text}”这种 Excel，可以写2021、2024或365。`,
    badColumns: (text: string): string =>
      `列“${text}”不对，请写成“内容=C,时限=D,单位=E”的样子，每列一次。`,
    badDays: (text: string): string => `天数“${text}”不对，请写0到366之间的整数。`,
    unknownOption: (text: string): string => `不认识的选项：${text}`,
    noBook: "请写明要检查的工作簿，例如：npm run --silent check -- 推进表.xlsx",
    cannotWrite: (file: string): string => `写不了文件：${file}`,
    sameFile: "输出文件不能是原工作簿。",
  },

  deadline: {
    until: (day: string): string => `至${day}`,
    wholePlan: (day: string): string => `至${day}（全表）`,
    none: "表中没有时限列",
    /** On a card, where nothing else says that it is a deadline. */
    by: (day: string): string => `时限${day}`,
    each: (first: string, count: number, last: string): string =>
      `${count}个时限：${first}…${last}`,
    year: (year: number): string => `${year}年内`,
    standing: "长期",
    confirm: (doubt: DeadlineDoubt): string => `待确认：${zhCNBasics.doubt[doubt]}`,
  },
};

/** The shape that every language has. */
export type Words = typeof zhCN;
