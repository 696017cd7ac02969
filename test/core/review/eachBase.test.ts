import fc from "fast-check";
import { coverageIn, participationIn } from "../../../src/core/review/eachBase";
import { planOf, reviewPlan } from "../../../src/core/review/reviewPlan";
import { atOnce } from "../../../src/core/steps";
import { wordsFor } from "../../../src/words/words";
import { gridOf, type LiteralCell } from "../table/sheetOf";

const words = wordsFor("zh-CN");
const PLAN: LiteralCell[][] = [
  ["具体内容", "完成时限", "责任单位"],
  ["各社区居民小组至少培养1名“法律明白人”骨干", "全年", "各街道"],
];
const DIRECTORY: LiteralCell[][] = [
  ["单位名称", "分组", "居民小组数"],
  ["南站街道", "街道", ""],
  ["桃源街道", "街道", 3],
  ["广润门街道", "街道", ""],
];
const LIST: LiteralCell[][] = [
  ["街道", "社区", "居民小组"],
  ["南站街道", "系马桩社区", "第1组"],
  ["南站街道", "系马桩社区", "第2组"],
  ["南站街道", "站前社区", "第1组"],
];
const PEOPLE = ["街道", "社区", "居民小组", "编号", "培训日期"];

interface Given {
  people?: LiteralCell[][];
  list?: LiteralCell[][];
  directory?: LiteralCell[][];
  plan?: LiteralCell[][];
  corrections?: LiteralCell[][];
  ledger?: LiteralCell[][];
  asOf?: string;
}

function judged({ people = [], asOf = "2023-11-15", ...given }: Given) {
  const settings = { asOf, dueSoonDays: 7, firstUnitLeads: false };
  const source = {
    grid: gridOf(given.plan ?? PLAN),
    directory: gridOf(given.directory ?? DIRECTORY),
    own: [gridOf(given.list ?? LIST), gridOf([PEOPLE, ...people])],
    ...(given.corrections ? { corrections: gridOf(given.corrections) } : {}),
    ...(given.ledger ? { ledgers: [gridOf(given.ledger)] } : {}),
    workbookName: "2023年计划.xlsx",
    date1904: false,
  };
  const plan = atOnce(planOf(source, settings));
  if (!plan) throw new Error("no table");
  const review = atOnce(reviewPlan(plan, settings));
  const coverage = coverageIn(review, plan.bases).map(
    ({ item, unit, covered, of, missing, lacking }) => ({
      ref: item.ref,
      unit,
      covered,
      of,
      missing,
      lacking,
    }),
  );
  return { review, plan, coverage };
}

const stateOf = (given: Given, unit = "南站街道") =>
  judged(given).review.items[0]?.parts.find((part) => part.unit === unit)?.state;
const saidOf = (given: Given, unit = "南站街道") =>
  judged(given)
    .review.items[0]?.parts.find((part) => part.unit === unit)
    ?.reasons.map((reason) => words.reason(reason));
const problemsOf = (given: Given) => judged(given).review.problems.map(({ code }) => code);

const ONE: LiteralCell[] = ["南站街道", "系马桩社区", "第1组", "A01", "2023-03-01"];
const TWO: LiteralCell[] = ["南站街道", "系马桩社区", "第2组", "A02", "2023-05-01"];
const THREE: LiteralCell[] = ["南站街道", "站前社区", "第1组", "A03", "2023-06-20"];

test("each 居民小组 is to have one: three people in one group are not three groups", () => {
  const people = [ONE, [...ONE.slice(0, 3), "A04", "2023-03-01"], [...ONE.slice(0, 3), "A05", ""]];
  expect(judged({ people }).coverage).toEqual([
    {
      ref: "1",
      unit: "南站街道",
      covered: 1,
      of: 3,
      missing: ["系马桩社区第2组", "站前社区第1组"],
      lacking: 2,
    },
    { ref: "1", unit: "桃源街道", covered: 0, of: 3, missing: [], lacking: 3 },
  ]);
  expect(stateOf({ people })).toBe("notDue");
  expect(saidOf({ people })).toEqual(["已覆盖1/3个居民小组，缺：系马桩社区第2组、站前社区第1组"]);
});

test("all covered by the year's end is done on the day of the last; one short after it is unmet, later it is made up", () => {
  expect(saidOf({ people: [ONE, TWO, THREE] })).toEqual(["已覆盖3/3个居民小组，6月20日完成"]);
  expect(stateOf({ people: [ONE, TWO, THREE] })).toBe("done");
  expect(stateOf({ people: [ONE, TWO], asOf: "2023-12-31" })).toBe("dueSoon");
  expect(stateOf({ people: [ONE, TWO], asOf: "2024-01-01" })).toBe("unmet");
  const late = [ONE, TWO, [...THREE.slice(0, 4), "2024-01-10"]];
  expect(stateOf({ people: late, asOf: "2024-01-09" })).toBe("unmet");
  expect(stateOf({ people: late, asOf: "2024-01-10" })).toBe("doneLate");
});

test("trained after the as-of day does not count, a blank day does", () => {
  expect(stateOf({ people: [ONE, TWO, THREE], asOf: "2023-06-19" })).toBe("notDue");
  expect(saidOf({ people: [ONE, TWO, [...THREE.slice(0, 4), ""]] })).toEqual([
    "已覆盖3/3个居民小组",
  ]);
});

test("a row prepared without number, name and day is nobody", () => {
  expect(judged({ people: [[...ONE.slice(0, 3), "", ""]] }).coverage[0]?.covered).toBe(0);
});

test("a number from the directory tells how many are missing, not which; without list or number nothing is judged", () => {
  const people = [
    ["桃源街道", "甲社区", "1组", "B1", ""],
    ["桃源街道", "甲社区", "第一居民小组", "B2", ""],
    ["桃源街道", "乙社区", "1组", "B3", ""],
  ];
  expect(judged({ people }).coverage[1]).toEqual({
    ref: "1",
    unit: "桃源街道",
    covered: 2,
    of: 3,
    missing: [],
    lacking: 1,
  });
  expect(saidOf({ people }, "桃源街道")).toEqual(["已覆盖2/3个居民小组，还差1个"]);
  expect(saidOf({ people }, "广润门街道")).toEqual(["2023年12月31日到期"]);
  expect(
    judged({ list: [["街道", "社区", "居民小组"]], directory: DIRECTORY.slice(0, 2) }).coverage,
  ).toEqual([]);
});

test.each<[string, Given, string[]]>([
  [
    "a base without its group",
    { people: [["南站街道", "系马桩社区", "", "A9", ""]] },
    ["baseNotNamed"],
  ],
  [
    "a group that the list does not have",
    { people: [["南站街道", "系马桩社区", "第9组", "A9", ""]] },
    ["unknownBase"],
  ],
  [
    "a street that nobody knows",
    { people: [["某街道", "系马桩社区", "第1组", "A9", ""]] },
    ["unknownUnit"],
  ],
  ["a day that is none", { people: [[...ONE.slice(0, 4), "春天"]] }, ["badDate"]],
])("%s is said and covers nothing", (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
  expect(judged(given).coverage[0]?.covered).toBe(0);
});

test("a 编号 twice is said, and both count", () => {
  const given = { people: [ONE, [...TWO.slice(0, 3), "A01", ""]] };
  expect(problemsOf(given)).toEqual(["sameNumber"]);
  expect(judged(given).coverage[0]?.covered).toBe(2);
});

test.each<[LiteralCell, string[]]>([
  [0, ["badNumber"]],
  ["不详", ["badNumber"]],
  ["", []],
  ["/", []],
  ["5个", ["baseNumberDiffers"]],
  [3, []],
])("a number of bases %p beside a list of three", (number, problems) => {
  const directory = [
    ["单位名称", "分组", "居民小组数"],
    ["南站街道", "街道", number],
  ];
  expect(problemsOf({ directory })).toEqual(problems);
  // The list decides.
  expect(judged({ directory }).coverage.map(({ of }) => of)).toEqual([3]);
  const alone = judged({ directory, list: [["街道", "社区", "居民小组"]] }).coverage;
  expect(alone.map(({ of }) => of)).toEqual(
    typeof number === "number" && number > 0 ? [3] : number === "5个" ? [5] : [],
  );
});

test("a number of 社区 is counted by 社区; a wish for each street stays a wish", () => {
  const plan = [
    ["具体内容", "完成时限", "责任单位"],
    ["每个社区至少培养1名法律明白人", "全年", "各街道"],
    ["开展创建申报,逐步推动每个街道至少创评1个示范社区", "全年", "各街道"],
  ];
  const { coverage, review } = judged({ plan, people: [ONE] });
  expect(coverage).toEqual([
    { ref: "1", unit: "南站街道", covered: 1, of: 2, missing: ["站前社区"], lacking: 1 },
  ]);
  expect(
    review.items[1]?.requirements.map(({ atLeast, notJudged }) => [atLeast, notJudged]),
  ).toEqual([[1, "wish"]]);
});

test("what the points say and the table does not is added as a correction, and shown by its point", () => {
  const plan = [
    ["重点工作项目", "具体内容", "完成时限", "责任单位"],
    ["加大“法律明白人”培养力度", "用好建好工作站", "全年", "各街道"],
  ];
  const corrections = [
    ["重点工作项目", "具体内容", "更正完成时限", "更正责任单位", "更正数量要求"],
    ["加大“法律明白人”培养力度", "用好建好工作站", "", "", "各居民小组≥1名（要点第17条）"],
  ];
  expect(judged({ plan, people: [ONE] }).coverage).toEqual([]);
  const { review, coverage } = judged({ plan, people: [ONE], corrections });
  expect(coverage.map(({ covered, of }) => [covered, of])).toEqual([
    [1, 3],
    [0, 3],
  ]);
  expect(review.items[0]?.requirements[0]?.eachBase).toEqual({
    base: "group",
    source: "要点第17条",
  });
});

test("participation is persons by 应参赛人数; 人次 are no persons, and neither is so many reports", () => {
  const plan = [
    ["具体内容", "完成时限", "责任单位"],
    ["组织法律知识网络竞赛,报送信息不少于3篇", "全年", "各街道"],
  ];
  const directory = [
    ["单位名称", "分组", "应参赛人数"],
    ["南站街道", "街道", 400],
    ["桃源街道", "街道", ""],
  ];
  const ledger = [
    ["报送日期", "单位", "事项", "类型", "标题", "数量"],
    ["2023-04-01", "南站街道", "1", "参赛人数", "甲", 300],
    ["2023-04-02", "南站街道", "1", "", "乙", "50人"],
    ["2023-04-03", "南站街道", "1", "培训人次", "丙", 900],
    ["2023-04-04", "桃源街道", "1", "", "丁", "20人"],
  ];
  const { review, plan: read } = judged({ plan, directory, ledger });
  expect(participationIn(review, read).map(({ unit, came, base }) => [unit, came, base])).toEqual([
    ["南站街道", 350, 400],
    ["桃源街道", 20, undefined],
  ]);
  const duties = review.items[0]?.parts[0]?.duties;
  expect(duties?.map(({ came }) => came)).toEqual([3]);
  expect(review.problems).toEqual([]);
});

const person = fc.tuple(
  fc.constantFrom("系马桩社区", "站前社区"),
  fc.constantFrom("第1组", "第2组", "第3组"),
  fc.constantFrom("", "2023-02-01", "2023-12-01"),
);

test("property: a further person never lowers a coverage, a second one in a covered group changes nothing, and no coverage is above the bases", () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), person, (some, more) => {
      const rows = [...some, more].map(([community, group, day], index) => [
        "南站街道",
        community,
        group,
        `N${index}`,
        day,
      ]);
      const [before] = judged({ people: rows.slice(0, -1) }).coverage;
      const [after] = judged({ people: rows }).coverage;
      if (!before || !after) throw new Error("no coverage");
      expect(after.covered).toBeGreaterThanOrEqual(before.covered);
      expect(after.covered).toBeLessThanOrEqual(after.of);
      expect(after.covered + after.lacking).toBe(after.of);
      expect(after.missing).toHaveLength(after.lacking);
      const name = `${more[0]}${more[1]}`;
      if (!before.missing.includes(name)) expect(after).toEqual(before);
      const people = new Set(
        rows.filter((row) => String(row[4]) <= "2023-11-15").map((row) => `${row[1]}${row[2]}`),
      );
      const listed = LIST.slice(1).map((row) => `${row[1]}${row[2]}`);
      expect(after.covered).toBe(listed.filter((each) => people.has(each)).length);
    }),
  );
});
