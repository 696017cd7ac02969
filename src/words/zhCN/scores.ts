/** 采用与计分 in the pane and on its sheet, in Chinese. */
export const zhCNScores = {
  title: "采用与计分",
  hint: "按报送台账的“采用层级”统计各单位报送、采用的篇数；分值是各地自己定的，在“计分规则”里填，没有填就不计分。",
  counted: (units: number, reported: number, adopted: number): string =>
    `${units}家，报送${reported}篇，采用${adopted}篇。`,
  rules: (rows: number): string => `计分规则里填了分值的有${rows}行。`,
  noRules: "还没有填分值，只统计篇数，不计分、不排名。",
  broken: (rows: string): string => `“计分规则”第${rows}行看不懂，没有计分，请核对。`,
  unknownLevels: (rows: string): string =>
    `报送台账第${rows}行的“采用层级”不认识，没有计入采用：请写区级、市级、省级、国家级，或先在“计分规则”里列出。`,
  assumedLevels: (rows: string): string => `报送台账第${rows}行写“已采用”没有写层级，按区级计。`,
  returned: (rows: string): string =>
    `报送台账第${rows}行写了采用层级，状态却是退回、待审核或没有完成，没有计入，请核对。`,
  praised: (units: string): string =>
    `评先可以考虑：${units}（该报的全部报足，没有逾期、不足和滞后，没有红色督办单）。由您决定。`,
  nonePraised: "评先：还没有哪家该报的全部报足、又没有逾期和红色督办单。",
  makeRules: "建立计分规则",
  rank: "按分组排名（同分并列）",
  make: "生成统计表",
  sheet: "报送采用统计",
  sheetTitle: (plan: string): string => `${plan}报送采用情况统计表`,
  headings: {
    number: "序号",
    unit: "单位",
    owed: "应报",
    reported: "报送数",
    adopted: "采用数",
    rate: "采用率",
    reportPoints: "报送得分",
    adoptPoints: "采用得分",
    minus: "扣分",
    total: "总分",
    rank: "排名",
  },
  none: "–",
  note: "应报是全年的数；采用率=采用数÷报送数；一篇在几级采用的，按最高一级计一次。",
  scored: "报送得分含基础分，总分=报送得分+采用得分-扣分；少报按已结束的时段算。",
  ranked: "排名在分组内按总分从高到低，同分并列。",
};

export type ScoreWords = typeof zhCNScores;
