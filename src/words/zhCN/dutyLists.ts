/** 普法责任清单 in the pane and on its sheets, in Chinese. */
export const zhCNDutyLists = {
  title: "普法责任清单",
  hint: "给每家单位做一张责任清单：内容和标准按推进表填好，责任领导、责任人、责任处室、普法对象、载体、方式留黄格，由单位自己填。已经有的清单不会重做。",
  registerHint:
    "“清单公示”登记每家哪天制定、哪天公示。两个日期都填了、公示日期在本年度内并且不晚于统计截止日的，要求制定并公示普法责任清单的事项就算这家完成。",
  counted: (published: number, units: number): string =>
    `要公示的有${units}家，已公示${published}家。`,
  makeRegister: "建立清单公示",
  whose: "哪家单位",
  all: (units: number): string => `全部${units}家`,
  make: "生成责任清单",
  sheet: (unit: string): string => `责任清单-${unit}`,
  sheetTitle: (unit: string, year: number): string => `${unit}${year}年普法责任清单`,
  line: (unit: string): string => `单位：${unit}`,
  groups: ["序号", "内容清单", "责任清单", "", "", "措施清单", "", "", "标准清单"],
  headings: ["", "", "责任领导", "责任人", "责任处室", "普法对象", "载体", "方式", ""],
  until: (deadline: string): string => `完成时限：${deadline}`,
  foot: "单位（盖章）：                    制定日期：                    公示日期：",
};

export type DutyListWords = typeof zhCNDutyLists;
