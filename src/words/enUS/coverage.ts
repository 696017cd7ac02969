import type { CoverageWords } from "../zhCN/coverage";

/** 法律明白人 in the pane and on its sheet, in English. */
export const enUSCoverage: CoverageWords = {
  title: "Law-wise people",
  hint: "One in each 居民小组 is counted group by group: twenty people in one group cover that group alone. Who is where stands in the 法律明白人台账; which groups there are, in the 居民小组名单 or, without one, as a number in the directory's column 居民小组数 (which tells how many are missing, not which).",
  namesHint: "Names may be left out, a 编号 is enough; the register stays in this workbook.",
  noRequirement:
    "The plan asks for nobody in each 居民小组 or community. What stands in the points alone is written in the 识别核对表 under 更正数量要求: 各居民小组≥1名, with its point in brackets.",
  noBases: "Nobody has said which 居民小组 there are: shown, not judged.",
  counted: (units, covered, of, base) => `${units} units, ${covered} of ${of} ${base} covered.`,
  participation: (units, came, withBase) =>
    `${units} units said how many came, ${came} people in all${withBase < units ? `; for ${units - withBase} of them the directory has no 应参赛人数, so no share` : ""}.`,
  makeList: "Make the 居民小组名单",
  makePeople: "Make the 法律明白人台账",
  make: "Make the coverage sheet",
  sheet: "Coverage",
  sheetTitle: (plan) => `${plan}: coverage with law-wise people`,
  headings: {
    number: "No.",
    unit: "Unit",
    of: (base) => `All ${base}`,
    covered: "Covered",
    lacking: "Missing",
    rate: "Share",
    missing: "Which are missing",
    entrants: "To come",
    came: "Came",
    share: "Share",
  },
  people: "Law-wise people",
  taking: "Participants",
  ofItem: (ref, name) => `${ref} ${name}`,
  notNamed: "not known which",
  none: "–",
  note: "Share = covered by all; a base is covered when it has the people asked for, and more of them make up for no other. Participation = came by were to come, none without that number; turnouts are no people.",
};
