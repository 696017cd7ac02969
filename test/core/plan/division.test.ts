import {
  divisionForm,
  lawsIn,
  proposeDivision,
  readDivision,
} from "../../../src/core/plan/division";
import type { NamedUnit } from "../../../src/core/reading/units/readUnits";
import { reviewOfBook, type LiteralBook } from "../review/reviewOfBook";

const units = (...names: string[]): NamedUnit[] =>
  names.map((name) => ({ name, role: "responsible" }));

/** Row 3.2 of the published plan of 2023. */
const CONTENT =
  "在全公民中重点普及“四法三条例一办法”,即立法法、反电信网络诈骗法、妇女权益保障法、野生动物保护法、江西省家庭教育促进条例、信访工作条例、江西省平安建设条例、江西省征收土地管理办法";
const SEVEN = [
  "区人大办",
  "区公安分局",
  "区妇联",
  "区农业农村局",
  "区委信访局",
  "区委政法委",
  "区自然资源和规划分局",
];
const RIGHT: [string, string][] = [
  ["立法法", "区人大办"],
  ["反电信网络诈骗法", "区公安分局"],
  ["妇女权益保障法", "区妇联"],
  ["野生动物保护法", "区农业农村局"],
  ["江西省家庭教育促进条例", "区妇联"],
  ["信访工作条例", "区委信访局"],
  ["江西省平安建设条例", "区委政法委"],
  ["江西省征收土地管理办法", "区自然资源和规划分局"],
];
const FORM = RIGHT.map(([law, unit]) => `${law}→${unit}`).join(";");

const proposed = (content: string, ...names: string[]) =>
  proposeDivision(content, units(...names))?.shares.map(({ law, unit }) => [law, unit]);

describe("who answers for which law", () => {
  test("eight laws go to seven offices by their fields, 区妇联 has two", () => {
    expect(proposed(CONTENT, ...SEVEN)).toEqual(RIGHT);
  });

  test("the order of offices changes nothing", () => {
    expect(proposed(CONTENT, ...[...SEVEN].reverse())).toEqual(RIGHT);
  });

  test("a law without an office of its field, or with two, is to be named by a person", () => {
    expect(
      proposed("普及税收征收管理法、档案法、安全生产法", "区税务局", "区应急局", "区妇联"),
    ).toEqual([
      ["税收征收管理法", "区税务局"],
      ["档案法", undefined],
      ["安全生产法", "区应急局"],
    ]);
    expect(
      proposed("普及信访工作条例、安全生产法、立法法", "区信访局", "市信访局", "区人大办"),
    ).toEqual([
      ["信访工作条例", undefined],
      ["安全生产法", undefined],
      ["立法法", "区人大办"],
    ]);
  });

  test.each([
    ["two laws", "普及立法法、信访工作条例", ["区人大办", "区信访局", "区妇联"]],
    ["two offices", CONTENT, ["区人大办", "区妇联"]],
    ["things that are no laws", "开展普法、学法、用法，创新方法和做法", SEVEN],
    ["labels", "宣传“四法三条例”“两法一办法”“七条例”", SEVEN],
  ])("%s are not divided", (_, content, names) => {
    expect(proposed(content, ...names)).toBeUndefined();
  });

  test("a row with a group is not divided", () => {
    const grouped = units(...SEVEN).map((unit) => ({ ...unit, group: "各单位" }));
    expect(proposeDivision(CONTENT, grouped)).toBeUndefined();
  });

  test.each([
    ["学习宪法、民法典和刑法", ["宪法", "民法典", "刑法"]],
    [
      "宣传《中华人民共和国立法法》《信访工作条例》及反电信网络诈骗法等",
      ["中华人民共和国立法法", "信访工作条例", "反电信网络诈骗法"],
    ],
    ["中华人民共和国安全生产法", ["中华人民共和国安全生产法"]],
    ["推进司法、执法、守法", []],
  ])("laws in %s", (content, laws) => {
    expect(lawsIn(content)).toEqual(laws);
  });
});

describe("what a person confirms", () => {
  const read = (text: string) => readDivision(text, CONTENT, units(...SEVEN));

  test("the proposal, copied as it stands, is read back", () => {
    const division = proposeDivision(CONTENT, units(...SEVEN));
    expect(division && divisionForm(division)).toBe(FORM);
    expect(read(FORM)?.shares.map(({ law, unit }) => [law, unit])).toEqual(RIGHT);
    expect(read(FORM.replaceAll(";", "；\n"))?.isConfirmed).toBe(true);
  });

  test.each([
    ["a law is left out", FORM.replace(/;江西省征收.*/, "")],
    ["a law has no unit", FORM.replace("区人大办", "")],
    ["a unit is none of the row's", FORM.replace("区人大办", "区教体局")],
    ["a law is none of the row's", FORM.replace("立法法", "森林法")],
  ])("%s: not taken", (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("judging", () => {
  const book = (more: Partial<LiteralBook> = {}): LiteralBook => ({
    plan: [[CONTENT, "2023年10月", SEVEN.join("、"), ""]],
    directory: SEVEN.map((name) => [name, "", ""]),
    ledger: [],
    ...more,
  });
  const confirmed = (ledger: LiteralBook["ledger"] = []) =>
    reviewOfBook(book({ divisions: [[CONTENT, FORM]], ledger }));
  const record = (unit: string, title: string, day = "2023-09-01") => [
    day,
    unit,
    `1 ${CONTENT}`,
    "活动",
    title,
    "",
    "已报送",
    "",
  ];
  const stateOf = (review: ReturnType<typeof confirmed>, unit: string) =>
    review.items[0]?.parts.find((part) => part.unit === unit)?.state;

  test("unconfirmed, every state is as without a division", () => {
    const ledger = [record("区妇联", "妇女权益保障法宣传")];
    const review = reviewOfBook(book({ ledger }));
    expect(stateOf(review, "区妇联")).toBe("done");
    expect(review.items[0]?.reading.division?.isConfirmed).toBe(false);
  });

  test("a unit with two laws is done when there is a record on each", () => {
    const first = record("区妇联", "妇女权益保障法宣传");
    const second = record("区妇联", "家庭教育促进条例宣讲", "2023-10-09");
    const half = confirmed([first]);
    expect(stateOf(half, "区妇联")).toBe("overdue");
    expect(half.items[0]?.parts[2]?.reasons).toContainEqual({
      code: "laws",
      laws: ["妇女权益保障法", "江西省家庭教育促进条例"],
      open: ["江西省家庭教育促进条例"],
    });
    const whole = confirmed([first, second]);
    expect(stateOf(whole, "区妇联")).toBe("done");
    expect(whole.items[0]?.byState).toEqual({ overdue: 6, done: 1 });
  });

  test("a record that names no law counts for the only law of its unit, and is asked for where there are two", () => {
    const review = confirmed([record("区委信访局", "宣传活动"), record("区妇联", "宣传活动")]);
    expect(stateOf(review, "区委信访局")).toBe("done");
    expect(stateOf(review, "区妇联")).toBe("overdue");
    expect(review.problems.map(({ code }) => code)).toEqual(["lawNotNamed"]);
  });

  test("a record on another unit's law does not count", () => {
    expect(stateOf(confirmed([record("区委信访局", "立法法宣传")]), "区委信访局")).toBe("overdue");
  });

  test("what cannot be read is told and changes nothing", () => {
    const review = reviewOfBook(
      book({
        divisions: [[CONTENT, "立法法→区教体局"]],
        ledger: [record("区妇联", "妇女权益保障法")],
      }),
    );
    expect(review.problems.map(({ code }) => code)).toEqual(["unreadableDivision"]);
    expect(stateOf(review, "区妇联")).toBe("done");
  });
});
