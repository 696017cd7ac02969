import { ranksOf, scoresOf, type UnitScore } from "../../../src/core/score/scores";
import { levelsIn } from "../../../src/core/score/levels";
import { REPORTED, scoreRulesIn, type ScoreRule } from "../../../src/core/score/scoreRules";
import { readOwnTable } from "../../../src/core/register/ownTable";
import type { Review } from "../../../src/core/review/review";
import { reviewOfBook } from "../review/reviewOfBook";

const LINE = "每月报送普法信息不少于1篇";

type Row = [type: string, level: string, count: number, status?: string];

/** Reports of one unit, all of 10 December, judged on 31 December. */
function scored(rules: ScoreRule[], rows: Row[]): UnitScore | undefined {
  return scoresOf(review(rows), { rules, broken: [] }).units[0];
}

function review(rows: Row[]): Review {
  const plan = [[LINE, "2023年12月", "南站街道", ""]];
  const ledger = rows.map(([type, level, count, status = ""]) => [
    "12月10日",
    "南站街道",
    "1",
    type,
    "",
    count,
    status,
    "",
    level,
  ]);
  return reviewOfBook({ plan, ledger }, "2023-12-31");
}

const rule = (kind: string, level: string, points: number, more: Partial<ScoreRule> = {}) => ({
  kind,
  level,
  points,
  base: 0,
  most: Infinity,
  perMissing: 0,
  ...more,
});

test("on 31 December 11 of 12 are short by one: 天祝 takes off 0.25", () => {
  const rules = [rule("普法信息", REPORTED, 0, { perMissing: 0.25 })];
  expect(scored(rules, [["普法信息", "", 11]])).toMatchObject({
    owed: 12,
    reported: 11,
    adopted: 0,
    rate: 0,
    minus: 0.25,
    total: -0.25,
  });
});

test("常山 and 六安: base points for what is owed, points a piece, the highest level of each once", () => {
  const rules = [
    rule("普法信息", REPORTED, 0, { base: 120 }),
    rule("普法信息", "区级", 5),
    rule("普法信息", "市级", 20),
    rule("快讯", REPORTED, 5),
    rule("快讯", "省级", 40),
    rule("快讯", "批示", 70, { most: 70 }),
  ];
  const rows: Row[] = [
    ["普法信息", "", 9],
    ["普法信息", "", 1, "已采用"],
    ["普法信息", "县级、市级", 2],
    ["快讯", "省级", 1],
    ["快讯", "省级,批示", 2],
  ];
  expect(scored(rules, rows)).toMatchObject({
    reported: 15,
    adopted: 6,
    rate: 0.4,
    levels: { 区级: 1, 市级: 2, 省级: 1, 批示: 2 },
    reportPoints: 135,
    adoptPoints: 5 + 40 + 40 + 70,
    minus: 0,
    total: 290,
  });
});

test("without points there is no score; nor is there one while a row of the rules cannot be read", () => {
  expect(scored([], [["普法信息", "市级", 1]])).toMatchObject({ adopted: 1, total: null });
  const read = { rules: [rule("普法信息", REPORTED, 1)], broken: [3] };
  expect(scoresOf(review([["普法信息", "", 1]]), read).units[0]?.total).toBeNull();
});

test("a level that nobody has named is said and not guessed, a returned piece counts for nothing", () => {
  const { units, unknownLevels } = scoresOf(review([["普法信息", "拟采用", 1]]), {
    rules: [],
    broken: [],
  });
  expect([units[0]?.adopted, unknownLevels]).toEqual([0, [1]]);
  expect(scored([], [["普法信息", "市级", 1, "退回"]])).toMatchObject({ reported: 0, rate: null });
});

test("one more adopted piece never lowers a score", () => {
  const rules = [
    rule("普法信息", REPORTED, 1, { base: 10, most: 15, perMissing: 1 }),
    rule("普法信息", "市级", 20, { most: 60 }),
  ];
  const totals = Array.from(
    { length: 20 },
    (_, count) => scored(rules, [["普法信息", "市级", count + 1]])?.total,
  );
  expect(totals).toEqual([...totals].sort((a, b) => (a ?? 0) - (b ?? 0)));
});

test("equal totals share a rank, within a group", () => {
  const at = (unit: string, total: number | null) => ({ unit, total }) as UnitScore;
  const units = [at("甲", 5), at("乙", 5), at("丙", 3), at("丁", null), at("局", 1)];
  const ranks = ranksOf(units, (unit) => (unit === "局" ? "单位" : "街道"));
  expect([...ranks]).toEqual([
    ["甲", 1],
    ["乙", 1],
    ["丙", 3],
    ["局", 1],
  ]);
});

test("the words of a level", () => {
  expect(levelsIn("县级、省")).toEqual(["区级", "省级"]);
  expect(levelsIn("/")).toEqual([]);
});

test("the rules as the office wrote them; what is no number is named by its row", () => {
  const values = [
    ["类别", "层级", "每篇分", "基础分", "封顶", "少报扣分"],
    ["普法信息", "报送", 1, 10, "", "0.25分"],
    ["普法信息", "县级", "五", "", "", ""],
    ["案例", "", "", "", "", ""],
  ];
  const texts = values.map((row) => row.map(String));
  const formats = values.map((row) => row.map(() => "General"));
  const sheet = { id: "1", name: "计分规则" };
  const table = readOwnTable(
    { sheet, row: 0, column: 0, values, texts, formats, merged: [] },
    { year: 2023, date1904: false },
  );
  const expected = rule("普法信息", REPORTED, 1, { base: 10, perMissing: 0.25 });
  expect(scoreRulesIn(table ? [table] : [])).toEqual({ rules: [expected], broken: [2] });
});
