import { CORRECTION_HEADINGS, DIVISION_HEADING } from "../../core/plan/correctionHeadings";

/** The 识别核对表, in Chinese: what the reader of that sheet looks for. */
export const zhCNReadings = {
  name: "识别核对表",
  hint: "左边是推进表原文和识别结果。识别不对的，在黄色的“更正”列里写上正确的内容，检查时以更正为准；推进表原文不变。完成时限写法如2023年6月30日、每季度；数量要求写法如 街道≥12篇/全年;单位≥2篇/全年，要点里有、表里没有的写如 各居民小组≥1名（要点第17条）；没有数量要求写“无”。",
  headings: {
    ref: "编号",
    project: CORRECTION_HEADINGS.project,
    content: CORRECTION_HEADINGS.content,
    deadline: "完成时限原文",
    deadlineRead: "完成时限识别为",
    deadlineRight: CORRECTION_HEADINGS.deadline,
    units: "责任单位原文",
    unitsRead: "责任单位识别为",
    unitsRight: CORRECTION_HEADINGS.units,
    requirementsRead: "数量要求识别为",
    requirementsRight: CORRECTION_HEADINGS.requirements,
    divisionRead: "分工识别为",
    divisionRight: DIVISION_HEADING,
    remarks: "提示",
  },
  proposed: "分工是按法名建议的，没有确认，仍按全部责任单位判断；对的复制到“确认分工”一列",
  confirmed: "已确认",
  byName: (word: string): string => `名称含“${word}”`,
  nameUnit: (laws: string): string => `请指定：${laws}`,
  noRequirement: "无",
  notJudged: "（只显示，不判断）",
  elided: (written: string, unit: string): string => `${written}按${unit}处理`,
  allButStreets: "名录中没有分组为“单位”的，各单位按街道以外的全部单位处理",
  readBy: (what: string, rules: string): string => `${what}按“${rules}”识别`,
  assist: "（配合）",
  lead: "（牵头）",
};
