import type { LiteralCell } from "../table/sheetOf";
import { reviewOfBook } from "../review/reviewOfBook";

const DIRECTORY: LiteralCell[][] = [
  ["南站街道", "南站", "街道"],
  ["桃源街道", "", "街道"],
  ["区法院", "", "单位、公检法司"],
  ["区司法局", "司法局", "单位、公检法司"],
];
const TITLE = "《某案》";

/** The plan: 1 counts, 2 is a task, 3 recurs, 4 is for one street only. */
const PLAN: LiteralCell[][] = [
  ["全年报送普法信息不少于12篇", "全年", "各街道、各单位", ""],
  ["举办培训班一次", "6月", "各街道、区法院;区税务局", ""],
  ["普法宣传", "每月25日前", "桃源街道", ""],
  ["自查自纠材料", "8月", "南站街道牵头,区司法局配合", ""],
];

function reviewed(ledger: LiteralCell[][], asOf?: string, directory = true) {
  return reviewOfBook({ plan: PLAN, ledger, ...(directory && { directory: DIRECTORY }) }, asOf);
}

/** How many came from each unit for the first item. */
function came(ledger: LiteralCell[][], asOf?: string) {
  const [item] = reviewed(ledger, asOf).items;
  const counts = (item?.parts ?? []).map(({ unit, duties = [] }): [string, number] => [
    unit,
    duties[0]?.came ?? 0,
  ]);
  return Object.fromEntries(counts.filter(([, number]) => number > 0));
}

/** What is listed of the ledger: row of the sheet from 1, code, text. */
function problems(ledger: LiteralCell[][], asOf?: string, directory?: boolean) {
  return reviewed(ledger, asOf, directory)
    .problems.filter(({ sheet }) => sheet.name === "报送台账")
    .map(({ row, code, text }) => `${row + 1} ${code} ${text}`);
}

const record = (cells: Partial<Record<string, LiteralCell>>): LiteralCell[] =>
  ["日期", "单位", "事项", "类型", "标题", "数量", "状态", "年度"].map(
    (heading) => cells[heading] ?? { 日期: "5月9日", 单位: "南站街道", 事项: "1" }[heading] ?? "",
  );

describe("单位", () => {
  const by = (单位: string) => came([record({ 单位 })]);

  test("is read like 责任单位: the record stands for each", () => {
    expect(by("南站")).toEqual({ 南站街道: 1 });
    expect(by("南站街道、桃源街道")).toEqual({ 南站街道: 1, 桃源街道: 1 });
    expect(by("区法院和司法局")).toEqual({ 区法院: 1, 区司法局: 1 });
    expect(by("各街道")).toEqual({ 南站街道: 1, 桃源街道: 1 });
    expect(by("公检法司(除区法院外)")).toEqual({ 区司法局: 1 });
  });

  test("named twice in one cell reported once", () => {
    expect(by("各街道、南站街道")).toEqual({ 南站街道: 1, 桃源街道: 1 });
    expect(by("司法局、区司法局")).toEqual({ 区司法局: 1 });
    expect(problems([record({ 单位: "各街道、南站街道", 标题: TITLE })])).toEqual([]);
  });

  test("that nobody knows is a problem", () => {
    expect(problems([record({ 单位: "区水利局" })])).toEqual(["2 unknownUnit 区水利局"]);
    expect(problems([record({ 单位: "" })])).toEqual(["2 unknownUnit "]);
    expect(came([record({ 单位: "区水利局、南站街道" })])).toEqual({ 南站街道: 1 });
  });

  test("that the directory lacks and the item names can report on it", () => {
    const rows = [record({ 单位: "区税务局", 事项: "2" })];
    expect(problems(rows)).toEqual([]);
    expect(reviewed(rows).items[1]?.byState).toEqual({ overdue: 3, done: 1 });
  });

  test("that has no part in the item is a problem", () => {
    expect(problems([record({ 单位: "区法院", 事项: "4" })])).toEqual(["2 notItsItem 区法院"]);
  });

  test("that assists may report, and owes nothing for it", () => {
    const rows = [record({ 单位: "区司法局", 事项: "4" })];
    expect(problems(rows)).toEqual([]);
    expect(reviewed(rows).items[3]?.byState).toEqual({ overdue: 1 });
  });

  test("without a directory is whoever the table names", () => {
    const rows = [record({ 单位: "各街道" }), record({ 单位: "区法院和区税务局", 事项: "2" })];
    expect(problems(rows, undefined, false)).toEqual([]);
    expect(problems([record({ 单位: "区水利局" })], undefined, false)).toEqual([
      "2 notItsItem 区水利局",
    ]);
  });
});

describe("数量", () => {
  const number = (数量: LiteralCell) => came([record({ 数量 })])["南站街道"];

  test("blank counts as 1, 2篇 is 2", () => {
    expect(number("")).toBe(1);
    expect(number(3)).toBe(3);
    expect(number("2篇")).toBe(2);
    expect(number("２ 篇")).toBe(2);
    expect(number("两篇")).toBe(2);
    expect(number({ value: 2, format: "0.00", text: "2.00" })).toBe(2);
  });

  test("标题 blank twelve times counts twelve", () => {
    const twelve = Array.from({ length: 12 }, () => record({}));
    expect(came(twelve)).toEqual({ 南站街道: 12 });
    expect(problems(twelve)).toEqual([]);
  });

  test.each(["0", "-1", "若干", "1.5", "0篇"])("%s is a problem", (数量) => {
    expect(number(数量)).toBeUndefined();
    expect(problems([record({ 数量 })])).toEqual([`2 badNumber ${数量}`]);
  });
});

describe("状态", () => {
  const counts = (状态: string) => came([record({ 状态 })])["南站街道"] === 1;

  test.each(["", "已报送", "已采用", "已完成", "办结", " 已报送 "])("%j counts", (状态) => {
    expect(counts(状态)).toBe(true);
  });

  test.each(["退回", "已退回", "作废", "草稿", "待审核", "推进中", "未报送", "不采用", "未采用"])(
    "%j does not count, and is no problem",
    (状态) => {
      expect(counts(状态)).toBe(false);
      expect(problems([record({ 状态 })])).toEqual([]);
    },
  );

  test("a ledger without the column closes tasks", () => {
    const { items } = reviewed([record({ 事项: "2" })].map((row) => row.slice(0, 3)));
    expect(items[1]?.byState).toEqual({ overdue: 3, done: 1 });
  });
});

describe("the same thing twice", () => {
  const twice = (a: object, b: object) => [
    record({ 标题: TITLE, 数量: 2, ...a }),
    record({ 标题: TITLE, 数量: 2, ...b }),
  ];

  test("counts once, and is listed", () => {
    expect(came(twice({}, {}))).toEqual({ 南站街道: 2 });
    expect(problems(twice({}, {}))).toEqual([`3 duplicateRecord ${TITLE}`]);
    expect(came(twice({}, { 单位: "南站", 标题: " 《某案》" }))).toEqual({ 南站街道: 2 });
  });

  test("is another thing on another day, of another type, title, unit or item", () => {
    for (const other of [{ 日期: "5月8日" }, { 类型: "信息" }, { 标题: "《另一案》" }])
      expect(came(twice({}, other))).toEqual({ 南站街道: 4 });
    expect(came(twice({}, { 单位: "桃源街道" }))).toEqual({ 南站街道: 2, 桃源街道: 2 });
    expect(problems(twice({}, { 事项: "2" }))).toEqual([]);
  });

  test("counts where the one of them was returned, whichever stands first", () => {
    for (const rows of [twice({ 状态: "退回" }, {}), twice({}, { 状态: "退回" })]) {
      expect(came(rows)).toEqual({ 南站街道: 2 });
      expect(problems(rows)).toEqual([]);
    }
  });

  test("is for the plan year where either says so", () => {
    const late = { 日期: "2024-01-09" };
    for (const rows of [twice(late, { ...late, 年度: 2023 }), twice({ ...late, 年度: 2023 }, late)])
      expect(came(rows, "2024-01-15")).toEqual({ 南站街道: 2 });
  });

  test("of a whole group is listed once", () => {
    expect(problems(twice({ 单位: "各街道" }, { 单位: "各街道" }))).toEqual([
      `3 duplicateRecord ${TITLE}`,
    ]);
  });
});

describe("日期", () => {
  test("none, or none that exists, is a problem", () => {
    expect(problems([record({ 日期: "" }), record({ 日期: "2月30日" })])).toEqual([
      "2 badDate ",
      "3 badDate 2月30日",
    ]);
  });

  test("before the plan year is a problem", () => {
    expect(problems([record({ 日期: "2022-12-31" })])).toEqual(["2 otherYear 2022-12-31"]);
    expect(came([record({ 日期: "2022-12-31" })])).toEqual({});
  });

  test("after the plan year is one for what is counted, and none for a task", () => {
    const late = { 日期: "2024-01-09" };
    expect(problems([record(late)], "2024-01-15")).toEqual(["2 otherYear 2024-01-09"]);
    expect(problems([record({ ...late, 年度: "2023" })], "2024-01-15")).toEqual([]);
    expect(problems([record({ ...late, 事项: "2" })], "2024-01-15")).toEqual([]);
  });

  test("after the plan year is one too for an item that recurs", () => {
    const rows = [record({ 日期: "2024-01-09", 事项: "3", 单位: "桃源街道" })];
    expect(problems(rows, "2024-01-15")).toEqual(["2 otherYear 2024-01-09"]);
  });

  test("of another 年度 is a problem, and counts for nothing here", () => {
    const rows = [record({ 年度: 2024 }), record({ 事项: "2", 年度: 2024 })];
    expect(problems(rows)).toEqual(["2 otherYear 5月9日", "3 otherYear 5月9日"]);
    expect(came(rows)).toEqual({});
  });

  test("after the as-of date does not exist yet, and is no problem", () => {
    expect(problems([record({ 日期: "2023-11-16", 事项: "无此事项" })])).toEqual([]);
    expect(came([record({ 日期: "2023-11-16" })])).toEqual({});
    expect(came([record({ 日期: "2023-11-15" })])).toEqual({ 南站街道: 1 });
  });
});

describe("事项", () => {
  test("none of the table's is a problem", () => {
    expect(problems([record({ 事项: "99 无此事项" })])).toEqual(["2 unknownItem 99 无此事项"]);
  });

  test("whose text and ref disagree counts for the text's, with a note", () => {
    const rows = [record({ 事项: "2 全年报送普法信息" })];
    expect(problems(rows)).toEqual(["2 refMoved 2 全年报送普法信息"]);
    expect(came(rows)).toEqual({ 南站街道: 1 });
  });
});

test("nothing is dropped silently: a row with only a title is listed", () => {
  expect(problems([record({ 日期: "", 单位: "", 事项: "", 标题: TITLE })])).toEqual(["2 badDate "]);
});

test("a problem says which item and title it is about, and stands in the cell that is to be put right", () => {
  const ledger = [
    record({ 单位: "区法院", 事项: "4 自查自纠材料", 标题: TITLE }),
    record({ 日期: "2月30日" }),
    record({ 事项: "99" }),
    record({ 数量: "很多" }),
  ];
  const found = reviewed(ledger).problems.filter(({ sheet }) => sheet.name === "报送台账");
  expect(
    found.map(({ code, column, record: about }) => [code, column, about?.item, about?.title]),
  ).toEqual([
    ["notItsItem", 1, "4 自查自纠材料", TITLE],
    ["badDate", 0, "1", ""],
    ["unknownItem", 2, "99", ""],
    ["badNumber", 5, "1 全年报送普法信息不少于12篇", ""],
  ]);
});
