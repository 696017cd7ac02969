/** 法律明白人 in the pane and on its sheet, in Chinese. */
export const zhCNCoverage = {
  title: "法律明白人",
  hint: "“各居民小组至少培养1名”按一个一个的居民小组算：一个小组有20人，也只覆盖这一个小组。哪些小组有人，看“法律明白人台账”；一共有哪些小组，看“居民小组名单”，没有名单的，看单位名录里的“居民小组数”一列（只能算出还差几个）。",
  namesHint: "台账里姓名可以不写，写编号就行；台账只在这个工作簿里，不会传出去。",
  noRequirement:
    "推进表里没有按居民小组或社区培养法律明白人的要求。要点里有、表里没有的，在识别核对表的“更正数量要求”里写：各居民小组≥1名（要点第17条）。",
  noBases: "还不知道有哪些居民小组，所以只显示、不判断。",
  counted: (units: number, covered: number, of: number, base: string): string =>
    `${units}家单位，已覆盖${covered}/${of}个${base}。`,
  participation: (units: number, came: number, withBase: number): string =>
    `报了参加人数的有${units}家，共${came}人${withBase < units ? `；其中${units - withBase}家名录里没有“应参赛人数”，不算参与率` : ""}。`,
  makeList: "建立居民小组名单",
  makePeople: "建立法律明白人台账",
  make: "生成覆盖情况表",
  sheet: "法律明白人覆盖情况",
  sheetTitle: (plan: string): string => `${plan}法律明白人覆盖情况表`,
  headings: {
    number: "序号",
    unit: "单位",
    of: (base: string): string => `${base}数`,
    covered: "已覆盖",
    lacking: "未覆盖",
    rate: "覆盖率",
    missing: "未覆盖的",
    entrants: "应参加",
    came: "实际参加",
    share: "参与率",
  },
  people: "法律明白人",
  taking: "参加人数",
  ofItem: (ref: string, name: string): string => `${ref} ${name}`,
  notNamed: "没有名单，不知道是哪些",
  none: "–",
  note: "覆盖率=已覆盖÷应覆盖；一个居民小组（社区）有要求的人数才算覆盖，多了不抵别的。参与率=实际参加÷应参加，没有应参加人数的不算；人次不算人数。",
};

export type CoverageWords = typeof zhCNCoverage;
