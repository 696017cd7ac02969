import type { CountReason } from "../../../src/core/review/reason";
import type { LiteralCell } from "../table/sheetOf";
import {
  countsOf as unitCounts,
  firstItem,
  partOf,
  reviewOfBook,
  type LiteralBook,
} from "./reviewOfBook";

type Rows = LiteralCell[][];

const INFO = "全年报送普法信息不少于12篇";

/** A plan of one item for 南站街道 (unless said), with a ledger. */
function book(content: string, deadline: string, ledger: Rows, units = "南站街道", status = "") {
  return { plan: [[content, deadline, units, status]], ledger } satisfies LiteralBook;
}

/** Ledger rows of 南站街道 for the one item, on these days. */
const on = (...days: string[]): Rows => days.map((day) => [day, "南站街道", "1"]);

/** As many in one row. */
const many = (day: string, number: number, type = ""): Rows => [
  [day, "南站街道", "1", type, "", number],
];

function stateOf(of: LiteralBook, asOf?: string, unit = "南站街道") {
  return partOf(of, unit, asOf).state;
}

function countsOf(of: LiteralBook, asOf?: string): CountReason[] {
  return unitCounts(of, "南站街道", asOf);
}

describe("what is owed so far", () => {
  test("is the elapsed share of a running period, rounded down; the day itself has not elapsed", () => {
    expect(countsOf(book(INFO, "全年", []), "2023-11-15")).toMatchObject([
      { owed: 12, owedByNow: 10, came: 0, missing: 12 },
    ]);
    const four = book("至少4次", "1月1日至1月4日", []);
    const owedByNow = ["01", "02", "03", "04", "05"].map(
      (day) => countsOf(four, `2023-01-${day}`)[0],
    );
    expect(owedByNow).toMatchObject([0, 1, 2, 3, 4].map((owed) => ({ owedByNow: owed })));
  });

  test("is the full number of every period that has ended", () => {
    expect(countsOf(book("每半年报送2篇", "全年", []), "2023-09-30")).toMatchObject([
      { end: "2023-06-30", owed: 2, owedByNow: 2 },
      { end: "2023-12-31", owed: 4, owedByNow: 2 },
    ]);
  });

  test("is nothing for a period that has not begun", () => {
    expect(stateOf(book("每半年报送2篇", "全年", many("3月1日", 2)), "2023-06-01")).toBe("notDue");
    expect(stateOf(book("至少2次", "10月至12月", []), "2023-09-30")).toBe("notDue");
  });
});

describe("periods", () => {
  const ends = (content: string, deadline: string) =>
    countsOf(book(content, deadline, [])).map((count) => count.end.slice(5));

  test("of a year, a half, a quarter, a month", () => {
    expect(ends("全年1次以上", "全年")).toEqual(["12-31"]);
    expect(ends("每半年1次", "全年")).toEqual(["06-30", "12-31"]);
    expect(ends("每季度1次", "全年")).toEqual(["03-31", "06-30", "09-30", "12-31"]);
    expect(ends("每月1次", "全年")).toHaveLength(12);
  });

  test("run to the item's last due day; those behind it do not exist", () => {
    expect(ends("每半年1次", "11月")).toEqual(["06-30", "11-30"]);
    expect(ends("每季度1次", "6月")).toEqual(["03-31", "06-30"]);
  });

  test("begin where the item begins", () => {
    expect(ends("每月1次", "6月至8月")).toEqual(["06-30", "07-31", "08-31"]);
    const [first] = countsOf(book("至少4次", "6月至8月", []));
    expect(first).toMatchObject({ start: "2023-06-01", end: "2023-08-31" });
  });

  test("are the due days where the text names none", () => {
    expect(ends("至少1次", "6月、12月")).toEqual(["06-30", "12-31"]);
    expect(ends("至少1次", "8月")).toEqual(["08-31"]);
  });

  test("end on the due days where the item recurs in the same rhythm", () => {
    const monthly = ends("每月报送1篇", "每月25日前");
    expect(monthly).toHaveLength(12);
    expect(monthly.every((end) => end.endsWith("-25"))).toBe(true);
    expect(ends("每季度报送1篇", "每月25日前")).toEqual(["03-31", "06-30", "09-30", "12-25"]);
  });

  test("are as many as the rhythm has, whatever other due days there are", () => {
    expect(ends("每月报送1篇", "12月底前(每月25日前报送)")).toHaveLength(12);
    expect(ends("每月报送1篇", "每月10日、25日前")).toHaveLength(12);
  });

  test("that ended before the plan year add nothing to what is owed in it", () => {
    const monthly = (...days: string[]) =>
      book("每月报送1篇", "2022年11月至2023年3月", on(...days));
    const states = (of: LiteralBook) => countsOf(of, "2023-04-30").map(({ state }) => state);
    expect(states(monthly("1月9日", "2月9日", "3月9日")).slice(2)).toEqual([
      "done",
      "done",
      "done",
    ]);
    expect(stateOf(monthly(), "2023-01-09")).toBe("toConfirm");
  });
});

describe("counting is cumulative", () => {
  const halves = "每半年报送2篇";

  test("a later surplus makes up an earlier shortfall, late", () => {
    const late = book(halves, "全年", [...many("5月9日", 1), ...many("9月9日", 3)]);
    expect(stateOf(late, "2023-06-30")).toBe("dueSoon");
    expect(stateOf(late, "2023-07-01")).toBe("unmet");
    expect(stateOf(late, "2023-12-31")).toBe("doneLate");
    expect(countsOf(late, "2023-12-31")).toMatchObject([
      { state: "doneLate", day: "2023-09-09" },
      { state: "done", day: "2023-09-09" },
    ]);
  });

  test("a surplus in spring covers autumn", () => {
    const early = book(halves, "全年", many("3月9日", 4));
    expect(stateOf(early)).toBe("done");
    expect(stateOf(early, "2024-02-01")).toBe("done");
  });

  test("records before the item's start count ahead", () => {
    expect(stateOf(book("至少2次", "9月至10月", many("3月9日", 2)))).toBe("done");
  });

  test("what is missing is said of all periods together", () => {
    expect(countsOf(book(halves, "全年", many("3月9日", 1)), "2024-01-05")).toMatchObject([
      { state: "unmet", owed: 2, came: 1, missing: 1 },
      { state: "unmet", owed: 4, came: 1, missing: 3 },
    ]);
  });
});

describe("the states of a counted duty", () => {
  test("done: by its last day; the day itself included", () => {
    expect(stateOf(book("至少2次", "6月", on("6月1日", "6月30日")))).toBe("done");
    expect(stateOf(book("至少2次", "6月", on("6月1日", "7月1日")))).toBe("doneLate");
  });

  test("unmet: once its period has ended, and short", () => {
    expect(stateOf(book(INFO, "全年", many("6月1日", 11)), "2023-12-31")).toBe("dueSoon");
    expect(stateOf(book(INFO, "全年", many("6月1日", 11)), "2024-01-01")).toBe("unmet");
  });

  test("behind: fewer than owed so far", () => {
    expect(stateOf(book(INFO, "全年", many("6月1日", 9)))).toBe("behind");
    expect(stateOf(book(INFO, "全年", many("6月1日", 10)))).toBe("notDue");
  });

  test("behind: enough, but the status says so", () => {
    const behind = book(INFO, "全年", many("6月1日", 11), "南站街道", "进展滞后");
    expect(stateOf(behind)).toBe("behind");
  });

  test("dueSoon: also for a number of the whole year", () => {
    const eleven = book(INFO, "全年", many("6月1日", 11));
    expect(stateOf(eleven, "2023-12-23")).toBe("notDue");
    expect(stateOf(eleven, "2023-12-24")).toBe("dueSoon");
  });

  test("never overdue, and a due day long past is no obstacle to being made up", () => {
    const none = firstItem(book("至少2次", "3月", []));
    expect(none).toMatchObject({ state: "unmet", byState: { unmet: 1 } });
    expect(none.daysOverdue).toBeUndefined();
  });

  test("notApplicable comes before everything", () => {
    expect(stateOf(book(INFO, "6月", [], "南站街道", "不涉及"))).toBe("notApplicable");
  });

  test("toConfirm: a deadline before the plan year, whenever not done", () => {
    expect(stateOf(book("至少2次", "2022年6月", []))).toBe("toConfirm");
    expect(stateOf(book("至少2次", "2022年6月", many("2月1日", 2)))).toBe("doneLate");
  });
});

describe("the plan year", () => {
  test("later records make up for it only where a 年度 column says so", () => {
    const eleven = many("6月1日", 11);
    const january = (year: LiteralCell): Rows => [
      ["2024-01-10", "南站街道", "1", "", "", "", "", year],
    ];
    expect(stateOf(book(INFO, "全年", [...eleven, ...january("")]), "2024-01-15")).toBe("unmet");
    expect(stateOf(book(INFO, "全年", [...eleven, ...january(2023)]), "2024-01-15")).toBe(
      "doneLate",
    );
  });

  test("records up to the last due day count, where that is later", () => {
    const next = book("至少1次", "明年3月", on("2024-03-05"));
    expect(stateOf(next, "2024-04-01")).toBe("done");
  });

  test("records between the last due day and the year's end make up late", () => {
    expect(stateOf(book("至少1次", "6月", on("12月30日")), "2023-12-31")).toBe("doneLate");
  });
});

describe("kinds", () => {
  const CASES = "以案释法、法治宣传、法治创建三种案例中的2种以上";
  const typed = (...types: string[]): Rows => types.flatMap((type) => many("5月9日", 1, type));

  test("so many different 类型 of those listed, by the item's last due day", () => {
    expect(stateOf(book(CASES, "11月", typed("以案释法", "法治宣传案例")))).toBe("done");
    expect(stateOf(book(CASES, "11月", typed("以案释法", "以案释法")), "2023-12-01")).toBe("unmet");
  });

  test("owe nothing before", () => {
    expect(stateOf(book(CASES, "11月", []))).toBe("notDue");
    expect(stateOf(book(CASES, "11月", []), "2023-11-25")).toBe("dueSoon");
  });

  test("a blank 类型 is no kind, nor is another", () => {
    const of = book(CASES, "11月", typed("以案释法", "", "普法信息"));
    expect(countsOf(of)).toMatchObject([{ came: ["以案释法"], atLeast: 2 }]);
  });

  test("a record that names two kinds brings both", () => {
    expect(stateOf(book(CASES, "11月", typed("以案释法、法治创建")))).toBe("done");
  });

  test("made up after the day are late", () => {
    const late = [...typed("以案释法"), ...many("12月3日", 1, "法治创建")];
    expect(stateOf(book(CASES, "11月", late), "2023-12-05")).toBe("doneLate");
  });

  test("are not different things: each counts for the numbers beside them", () => {
    const content = `每半年报送1篇典型案例,全年不少于2篇${CASES}`;
    const of = book(content, "11月", [
      ...many("5月9日", 1, "以案释法"),
      ...many("9月9日", 1, "法治宣传"),
    ]);
    expect(stateOf(of, "2023-12-01")).toBe("done");
  });
});

describe("different things", () => {
  const BOTH = "全年报送信息12篇、案例2篇";

  test("a record counts for each, unless its 类型 names the other", () => {
    const of = book(BOTH, "全年", [
      ...many("5月9日", 12, "普法信息"),
      ...many("6月9日", 2, "案例"),
    ]);
    expect(countsOf(of)).toMatchObject([
      { thing: "信息", came: 12, state: "done" },
      { thing: "案例", came: 2, state: "done" },
    ]);
  });

  test("a blank 类型 counts for each", () => {
    expect(countsOf(book(BOTH, "全年", many("5月9日", 5)))).toMatchObject([
      { thing: "信息", came: 5 },
      { thing: "案例", came: 5 },
    ]);
  });
});

describe("recurring items", () => {
  const all: Rows = [["普法宣传", "每月25日前", "南站街道、桃源街道", ""]];

  test("for which the ledger has a record of any unit owe one by each due day", () => {
    const of = { plan: all, ledger: [["1月9日", "南站街道", "1", "", "", 10]] };
    expect(stateOf(of)).toBe("notDue");
    expect(partOf(of, "桃源街道")).toMatchObject({ state: "unmet" });
    expect(unitCounts(of, "桃源街道")).toHaveLength(12);
  });

  test("without any record are judged by the next due day", () => {
    expect(stateOf({ plan: all, ledger: [] })).toBe("notDue");
    expect(stateOf({ plan: all, ledger: [] }, "2023-12-26")).toBe("overdue");
  });

  test("are then counted whatever the status cell says, and what it says is named", () => {
    const plan: Rows = [["普法宣传", "6月、12月", "南站街道、桃源街道", "已完成"]];
    const of = { plan, ledger: [["1月9日", "南站街道", "1"]] };
    expect(firstItem(of)).toMatchObject({ state: "unmet", byState: { unmet: 1, notDue: 1 } });
    expect(partOf(of, "桃源街道").reasons).toContainEqual({
      code: "statusAgainstCount",
      status: "已完成",
    });
    expect(firstItem({ plan, ledger: [] })).toMatchObject({ state: "done" });
  });

  test("a record that does not count leaves it at that", () => {
    const of = { plan: all, ledger: [["1月9日", "南站街道", "1", "", "", "", "退回"]] };
    expect(firstItem(of)).toMatchObject({ state: "notDue", byState: { notDue: 2 } });
  });
});

test("a unit that no requirement covers has a task", () => {
  const plan: Rows = [["街道全年不少于12篇", "6月", "各街道、区司法局", ""]];
  const directory: Rows = [
    ["南站街道", "", "街道"],
    ["区司法局", "", "单位"],
  ];
  const of = { plan, directory, ledger: [["5月9日", "区司法局", "1"]] };
  expect(stateOf(of, undefined, "区司法局")).toBe("done");
  expect(stateOf(of)).toBe("unmet");
});

describe("where the deadline has no day", () => {
  test("a number with a period of its own is judged all the same", () => {
    expect(stateOf(book("每半年报送1篇", "长期", []))).toBe("unmet");
    expect(stateOf(book(INFO, "适时", many("5月9日", 12)))).toBe("done");
  });

  test("one without a period is shown, and the task stands", () => {
    const standing = firstItem(book("至少报送2篇", "长期", []));
    expect(standing).toMatchObject({
      state: "standing",
      requirements: [{ notJudged: "noPeriod" }],
    });
    expect(stateOf(book("至少报送2篇", "适时", []))).toBe("toConfirm");
  });
});

describe("without a ledger", () => {
  const plan = (status: string): LiteralBook => ({ plan: [[INFO, "全年", "南站街道", status]] });

  test("a counted item is a task", () => {
    expect(stateOf(plan(""))).toBe("notDue");
    expect(stateOf(plan("已完成"))).toBe("done");
    expect(stateOf(plan(""), "2024-01-02")).toBe("toConfirm");
  });

  test("and its finding says that the number was not checked, also where it is done", () => {
    const remark = { code: "countNotChecked", atLeast: 12, measure: "篇" };
    expect(partOf(plan(""), "南站街道").reasons).toContainEqual(expect.objectContaining(remark));
    expect(partOf(plan("已完成"), "南站街道").reasons).toContainEqual(
      expect.objectContaining(remark),
    );
  });
});

test("with a ledger the count decides, and a status that says 已完成 is named in the reason", () => {
  const said = partOf(book(INFO, "6月", many("5月9日", 3), "南站街道", "已完成"), "南站街道");
  expect(said).toMatchObject({ state: "unmet", duties: [{ missing: 9 }] });
  expect(said.reasons).toContainEqual({ code: "statusAgainstCount", status: "已完成" });
});

describe("tasks with a ledger", () => {
  test("are done by a record that counts, on its day", () => {
    expect(stateOf(book("集中宣传", "6月", on("6月30日")))).toBe("done");
    expect(stateOf(book("集中宣传", "6月", on("7月1日")))).toBe("doneLate");
  });

  test("are completed by a record of the next year too", () => {
    expect(stateOf(book("集中宣传", "6月", on("2024-01-09")), "2024-01-15")).toBe("doneLate");
  });

  test("are done on the earlier of the record's day and the day of completion", () => {
    const done = (record: string, status: string) =>
      stateOf(book("集中宣传", "6月", on(record), "南站街道", status));
    expect(done("7月9日", "6月20日完成")).toBe("done");
    expect(done("6月9日", "7月20日完成")).toBe("done");
  });

  test("said to be done on no known day are as late as the first record that came", () => {
    const record = (day: string) =>
      partOf(book("集中宣传", "6月", on(day), "南站街道", "已完成"), "南站街道");
    expect(record("7月9日")).toMatchObject({ state: "doneLate", reasons: [{ day: "2023-07-09" }] });
    expect(record("6月9日")).toMatchObject({ reasons: [{ code: "done", day: "2023-06-09" }] });
  });

  test("of listed days each is done by the one record", () => {
    expect(stateOf(book("集中宣传", "6月、7月", [], "南站街道", "6月9日完成"))).toBe("done");
  });

  test("全年 tasks after New Year wait for 年终确认", () => {
    const part = partOf(book("集中宣传", "全年", []), "南站街道", "2024-01-01");
    expect(part).toMatchObject({ state: "toConfirm", reasons: [{ code: "yearEnd" }] });
  });

  test("a standing duty stays standing, whatever is reported", () => {
    expect(stateOf(book("集中宣传", "长期", on("5月9日")))).toBe("standing");
    expect(stateOf(book("集中宣传", "长期", on("5月9日"), "南站街道", "推进缓慢"))).toBe("behind");
  });

  test("records after the as-of date do not exist yet", () => {
    expect(stateOf(book("集中宣传", "6月", on("11月16日")))).toBe("overdue");
    expect(stateOf(book("集中宣传", "6月", on("11月15日")))).toBe("doneLate");
  });
});

describe("a group without members in a workbook with a ledger", () => {
  const group = (content: string, deadline: string, ledger: Rows = [], status = ""): LiteralBook =>
    book(content, deadline, ledger, "各街道", status);

  test.each([
    ["集中宣传", "3月"],
    ["集中宣传", "12月"],
    ["集中宣传", "长期"],
    [INFO, "3月"],
    [INFO, "全年"],
    ["每月报送1篇", "每月25日前"],
  ])("is never red: %s, %s", (content, deadline) => {
    for (const status of ["", "进展滞后", "未完成"]) {
      const item = firstItem(group(content, deadline, [], status), "2024-01-31");
      expect(item).toMatchObject({ state: "toConfirm", byState: { toConfirm: 1 } });
    }
  });

  test("may be done all the same", () => {
    expect(firstItem(group("集中宣传", "3月", [["2月9日", "各街道", "1"]])).state).toBe("done");
    expect(firstItem(group("集中宣传", "3月", [], "已完成")).state).toBe("done");
  });

  test("without a ledger it is judged like a unit", () => {
    expect(firstItem({ plan: [["集中宣传", "3月", "各街道", ""]] }).state).toBe("overdue");
  });
});

test("an item without a responsible unit is one task, counted for nobody, whatever its text asks", () => {
  const review = reviewOfBook({
    plan: [["每月报送1篇", "每月25日前", "区司法局配合", ""]],
    ledger: [["1月9日", "区司法局", "1"]],
  });
  expect(review.items[0]).toMatchObject({ state: "toConfirm", byState: { toConfirm: 1 } });
  expect(review.items[0]?.reasons[0]).toEqual({ code: "noUnit" });
  expect(review.units).toMatchObject([{ name: "区司法局", total: 0, assists: 1 }]);
});

test("what came and does not count is named", () => {
  const of = book(INFO, "6月", [["5月9日", "南站街道", "1", "", "", "", "退回"]]);
  expect(partOf(of, "南站街道").reasons).toContainEqual({ code: "notCounting", records: 1 });
});
