import { readRequirements } from "../../../src/core/reading/requirements/readRequirements";
import { NO_DIRECTORY, type KnownUnits } from "../../../src/core/reading/units/knownUnits";
import { readUnits } from "../../../src/core/reading/units/readUnits";
import { phrases } from "./phrases";
import { SMALL_DIRECTORY } from "./smallDirectory";

const STREETS = ["南站街道", "桃源街道", "朝阳洲街道"];
const OFFICES = ["区司法局", "区教体局", "区法院"];
const EVERYBODY = [...STREETS, ...OFFICES];

function read(content: string, units = "各街道、各单位", known: KnownUnits = SMALL_DIRECTORY) {
  return readRequirements(content, readUnits(units, known).units, known);
}

/** Each number as `"12篇 year"`; what is shown and not judged has its reason in brackets. */
function numbers(content: string): string[] {
  return read(content).map(
    ({ atLeast, measure, per, notJudged }) =>
      `${atLeast}${measure} ${per}${notJudged === undefined ? "" : ` (${notJudged})`}`,
  );
}

/** Whom each number is for. */
function owing(content: string, units?: string, known?: KnownUnits) {
  return read(content, units, known).map(({ atLeast, notJudged, units }) =>
    notJudged === undefined ? [atLeast, units] : [atLeast, notJudged],
  );
}

describe("reads a number with a measure word", () => {
  test.each([
    ["不少于12篇", "12篇 due"],
    ["至少3次", "3次 due"],
    ["不低于2场", "2场 due"],
    ["各报1件", "1件 due"],
    ["全年12期", "12期 year"],
    ["每年2份", "2份 year"],
    ["每半年1例", "1例 half"],
    ["每季度1条", "1条 quarter"],
    ["每月1项", "1项 month"],
    ["2个以上", "2个 due"],
    ["报送3起以上", "3起 due"],
    ["报送信息1篇/半年", "1篇 half"],
  ])("%s", (content, number) => {
    expect(numbers(content)).toEqual([number]);
  });

  test("with a verb or an object between", () => {
    expect(numbers("至少参加1次旁听庭审活动")).toEqual(["1次 due"]);
    expect(numbers("每季度报送信息1篇")).toEqual(["1篇 quarter"]);
  });

  test("after dates are taken out", () => {
    expect(numbers("12月4日前至少开展1场")).toEqual(["1场 due"]);
    expect(numbers("全年围绕4.15开展活动2场")).toEqual(["2场 year"]);
    expect(numbers("每年在“12·4”前后开展活动")).toEqual([]);
  });

  test("in Chinese and full-width numerals", () => {
    expect(numbers("至少两篇,不少于十二次,至少１２场")).toEqual([
      "2篇 due",
      "12次 due",
      "12场 due",
    ]);
    expect(numbers("全年报送信息不少于十二")).toEqual(["12 year"]);
  });

  test("of a range the lower end", () => {
    expect(numbers("每半年2-3篇")).toEqual(["2篇 half"]);
    expect(numbers("每半年报送两至三篇")).toEqual(["2篇 half"]);
    expect(numbers("每月2篇至3篇")).toEqual(["2篇 month"]);
    expect(numbers("每月报送两三篇,全年不少于二十三四篇")).toEqual(["2篇 month", "23篇 year"]);
  });
});

describe("requirement-phrases-fresh2.tsv", () => {
  test.each(phrases("requirement-phrases-fresh2"))("reads %j as %s", (content, expected) => {
    expect(numbers(content ?? "").join(";")).toBe(expected);
  });
});

describe("a lost measure word", () => {
  test.each([
    ["不少于2以上", 2],
    ["每半年报送1以上典型案例", 1],
    ["全年不少于12信息", 12],
    ["不少于2,另行通知", 2],
    ["全年不少于2", 2],
  ])("%s is noted", (content, atLeast) => {
    expect(read(content)).toMatchObject([{ atLeast, measure: "", damaged: true }]);
  });

  test("is not one where another word stands behind the number", () => {
    expect(numbers("不少于3家,至少30天")).toEqual(["3 due (notReports)", "30 due (notReports)"]);
    expect(read("不少于3家")[0]?.damaged).toBe(false);
  });
});

test("reads no number without a word that asks for it", () => {
  expect(numbers("组织开展3场活动")).toEqual([]);
  expect(numbers("制定年度普法计划1份")).toEqual([]);
  expect(numbers("每月围绕一个主题,进一步做好一系列工作")).toEqual([]);
  expect(numbers("全年重点普及“四法三条例一办法”,第2期办好")).toEqual([]);
});

describe("shows and does not judge", () => {
  test.each([
    ["力争全年12篇", "12篇 year (wish)"],
    ["逐步达到每月2篇以上", "2篇 month (wish)"],
    ["覆盖率不低于80%", "80 due (rate)"],
    ["合格率不低于80.5%", "80.5 due (rate)"],
    ["不少于2000字", "2000 due (notReports)"],
    ["2000字以上", "2000 due (notReports)"],
    ["至少30元", "30 due (money)"],
    ["不少于2小时", "2 due (notReports)"],
    ["不少于40学时", "40 due (notReports)"],
    ["不少于1.5小时", "1.5 due (notReports)"],
    ["至少20人", "20 due (notReports)"],
    ["至少培养3名", "3 due (notReports)"],
    ["至少10户", "10 due (notReports)"],
    ["增长8%以上", "8 due (rate)"],
    ["满意度每年不低于92.5%", "92.5 year (rate)"],
    ["每年不能超过27天", "27 year (upperBound)"],
    ["每月不超过2次", "2次 month (upperBound)"],
    ["全年不少于30万元", "300000 year (money)"],
    ["每篇配图不少于2次", "2次 due (otherBase)"],
    ["每期至少1篇", "1篇 due (otherBase)"],
    ["每村至少1场", "1场 due (otherBase)"],
    ["每次不少于2项", "2项 due (otherBase)"],
    ["每个居民小组每年不少于1次", "1次 year (otherBase)"],
    ["每个社区组织法治讲座,全年不少于4场", "4场 year (otherBase)"],
    ["各学校每半年不少于1次", "1次 half (otherGroup)"],
    ["全区各学校每半年不少于1次", "1次 half (otherGroup)"],
  ])("%s", (content, number) => {
    expect(numbers(content)).toEqual([number]);
  });

  test("a fraction", () => {
    const judged = (content: string) => read(content).filter(({ notJudged }) => !notJudged);
    expect(judged("1/3以上社区参加,不少于三分之一,三分之二以上")).toEqual([]);
  });

  test("the length of a report, and judges how many there must be", () => {
    expect(numbers("每篇不少于1000字,全年不少于12篇")).toEqual([
      "1000 due (notReports)",
      "12篇 year",
    ]);
  });
});

describe("per", () => {
  test("the last period named before the number", () => {
    expect(numbers("全年每季度报送1篇")).toEqual(["1篇 quarter"]);
    expect(numbers("每季度至少1次,全年不少于4次")).toEqual(["1次 quarter", "4次 year"]);
  });
});

describe("for whom", () => {
  test("the groups at the head of a clause", () => {
    expect(
      owing("街道普法办报送普法信息全年不少于12篇,各单位向普法办报送普法信息全年不少于2"),
    ).toEqual([
      [12, STREETS],
      [2, OFFICES],
    ]);
  });

  test("joined by 、 和 及 与, also doubled", () => {
    const three = [...STREETS, "区司法局", "区法院"];
    expect(owing("各街道、、公检法司每半年报送1篇")).toEqual([[1, three]]);
    expect(owing("各街道和公检法司每半年报送1篇")).toEqual([[1, three]]);
    expect(owing("区司法局与南站街道及区法院至少1篇")).toEqual([
      [1, ["区司法局", "南站街道", "区法院"]],
    ]);
  });

  test("a clause without one keeps the subject of the clause before", () => {
    expect(owing("各街道每半年报送1篇,全年不少于2篇")).toEqual([
      [1, STREETS],
      [2, STREETS],
    ]);
  });

  test("without any all of the row's units", () => {
    expect(owing("全年不少于12篇")).toEqual([[12, EVERYBODY]]);
  });

  test("only units of the row", () => {
    expect(owing("各街道全年不少于12篇", "南站街道、区司法局")).toEqual([[12, ["南站街道"]]]);
    expect(owing("区教体局全年不少于12篇", "南站街道、区司法局")).toEqual([[12, []]]);
  });

  test("not the receiver behind 向, nor 单位 in the middle of a clause", () => {
    expect(owing("向区司法局报送不少于2篇")).toEqual([[2, EVERYBODY]]);
    expect(owing("组织单位干部至少参加1次")).toEqual([[1, EVERYBODY]]);
  });

  test.each([
    "1.街道全年不少于12篇;2.单位全年不少于2篇",
    "1、街道全年不少于12篇;2、单位全年不少于2篇",
    "(1)街道全年不少于12篇。(2)单位全年不少于2篇",
    "(一)街道全年不少于12篇。(二)单位全年不少于2篇",
    "①街道全年不少于12篇;②单位全年不少于2篇",
    "一是街道全年不少于12篇,二是单位全年不少于2篇",
    "报送普法信息(街道全年不少于12篇,单位全年不少于2篇)",
    "报送普法信息:街道全年不少于12篇,单位全年不少于2篇",
    "报送普法信息,其中街道全年不少于12篇,单位全年不少于2篇",
    "2023年各街道不少于12篇,11月底前各单位不少于2篇",
    "全年各街道不少于12篇,全年各单位不少于2篇",
    "每个街道全年不少于12篇,每家单位全年不少于2篇",
  ])("numbering, brackets and dates before a group are passed over: %s", (content) => {
    expect(owing(content)).toEqual([
      [12, STREETS],
      [2, OFFICES],
    ]);
  });

  test("a bracket behind a group belongs to it", () => {
    expect(owing("各单位(除区法院外)全年不少于2篇")).toEqual([[2, ["区司法局", "区教体局"]]]);
    expect(owing("各街道(含桃花镇)每半年(6月底前)不少于2篇")).toEqual([[2, STREETS]]);
  });

  test("a group that nobody defines is judged for nobody, also where only 各 is missing", () => {
    const units = "南站街道、区司法局";
    expect(owing("街道不少于12篇,各单位不少于2篇", units, NO_DIRECTORY)).toEqual([
      [12, "otherGroup"],
      [2, "otherGroup"],
    ]);
  });

  test("without a directory the groups of the row stand for themselves", () => {
    const units = "各街道、各单位";
    expect(owing("街道不少于12篇,各单位不少于2篇", units, NO_DIRECTORY)).toEqual([
      [12, ["各街道"]],
      [2, ["各单位"]],
    ]);
  });
});

describe("kinds to choose from", () => {
  const CASES = "以案释法、法治宣传、法治创建三种案例中的2种以上";

  test("ask for so many different ones", () => {
    expect(read(CASES)).toMatchObject([
      { atLeast: 2, kinds: ["以案释法", "法治宣传", "法治创建"], measure: "种", damaged: false },
    ]);
  });

  test("stand beside the numbers of the same cell, as in the case row of the plan", () => {
    const content =
      "各街道、、公检法司、各行政执法单位每半年普法办报送1以上典型案例,全年不少于2篇" +
      `${CASES}),参与编印《南昌市“以案释法”法治宣传教育系列读本之七》入选使用的将给予奖励`;
    const three = [...STREETS, "区司法局", "区法院"];
    const read = readRequirements(
      content,
      readUnits("各街道、各单位", SMALL_DIRECTORY).units,
      SMALL_DIRECTORY,
    );
    expect(read).toMatchObject([
      { atLeast: 1, per: "half", damaged: true },
      { atLeast: 2, per: "year", measure: "篇" },
      { atLeast: 2, kinds: ["以案释法", "法治宣传", "法治创建"] },
    ]);
    // 各行政执法单位 has no members here and is no unit of the row.
    for (const { units } of read) expect(units).toEqual(three);
  });
});

test("several numbers of one cell count different things", () => {
  expect(read("全年报送信息12篇、案例2篇")).toMatchObject([
    { atLeast: 12, thing: "信息", per: "year" },
    { atLeast: 2, thing: "案例", per: "year" },
  ]);
});
