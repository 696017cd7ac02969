import { judgeTask } from "../../../src/core/review/task";
import { readDeadlineText } from "../../../src/core/reading/deadline/readDeadline";
import { readStatusText } from "../../../src/core/reading/status/readStatus";
import { reviewOf } from "./reviewOf";

const ALL = { done: 1, of: 1, share: 1 };
const NONE = { done: 0, of: 0, share: null };
const HEADER = ["具体内容", "完成时限", "责任单位", "完成情况"];

/** The one item of a table with one row, as of 15 November 2023 unless said. */
function item(deadline: string, status = "", asOf?: string, units = "区司法局") {
  const [only] = reviewOf([HEADER, ["集中宣传", deadline, units, status]], asOf).items;
  if (!only) throw new Error("No item");
  return only;
}

describe("overdue", () => {
  test("a dated task after its due day, not done, with the days since", () => {
    expect(item("6月底前")).toMatchObject({
      state: "overdue",
      daysOverdue: 138,
      reasons: [{ code: "overdue", due: "2023-06-30", days: 138, recorded: true }],
    });
  });

  test("from the day after, not on the day itself", () => {
    expect(item("11月14日").state).toBe("overdue");
    expect(item("11月15日").state).toBe("dueSoon");
  });

  test("whatever the status says of being underway or behind", () => {
    expect(item("6月", "正在推进").state).toBe("overdue");
    expect(item("6月", "推进缓慢").state).toBe("overdue");
    expect(item("6月", "/").state).toBe("overdue");
  });

  test("of listed days from the earliest not done; of a rhythm only the next is judged", () => {
    expect(item("6月、12月")).toMatchObject({ state: "overdue", daysOverdue: 138 });
    expect(item("每月25日前").state).toBe("notDue");
    expect(item("每月25日前", "", "2023-12-26")).toMatchObject({
      state: "overdue",
      daysOverdue: 1,
    });
  });

  test("said with other words where the table has no place for completion", () => {
    const review = reviewOf([HEADER.slice(0, 3), ["集中宣传", "6月", "区司法局"]]);
    expect(review.items[0]).toMatchObject({
      state: "overdue",
      reasons: [{ code: "overdue", recorded: false }],
    });
    expect(review.units[0]).toMatchObject({ dueRate: { share: null }, yearRate: { share: null } });
  });
});

describe("toConfirm", () => {
  test("where no day can be told", () => {
    expect(item("适时开展")).toMatchObject({
      state: "toConfirm",
      reasons: [{ code: "noDay", doubt: "vague" }],
    });
    expect(item("11月前", "", "2023-12-31").state).toBe("toConfirm");
  });

  test("where it is past due and the status is unclear", () => {
    expect(item("6月", "已召开工作推进会").state).toBe("toConfirm");
    expect(item("6月", "12月底前完成").state).toBe("toConfirm");
  });

  test("for a duty of the whole year once the year is over, and never overdue", () => {
    expect(item("全年", "", "2023-12-31").state).toBe("notDue");
    expect(item("全年", "", "2024-01-01")).toMatchObject({
      state: "toConfirm",
      reasons: [{ code: "yearEnd" }],
    });
  });

  test("where the deadline lies before the plan year", () => {
    expect(item("2022年6月底前")).toMatchObject({
      state: "toConfirm",
      reasons: [{ code: "beforePlanYear" }],
    });
  });

  test("where nobody answers for it", () => {
    const review = reviewOf([HEADER, ["集中宣传", "12月", "", ""]]);
    expect(review.items[0]).toMatchObject({ state: "toConfirm", parts: [] });
    expect(review.units).toEqual([]);
    expect(item("6月", "", undefined, "").state).toBe("overdue");
  });

  test("for a group without members in a workbook with a ledger", () => {
    const judged = judgeTask(
      {
        deadline: readDeadlineText("6月", 2023),
        due: "2023-06-30",
        status: readStatusText("", 2023),
        openGroup: "各街道",
      },
      {
        asOf: "2023-11-15",
        year: 2023,
        dueSoonDays: 7,
        records: true,
        ledger: true,
        unitColumn: true,
        published: new Map(),
      },
    );
    expect(judged.state).toBe("toConfirm");
  });
});

test("behind: not yet due, and the status says so", () => {
  expect(item("12月", "进展滞后")).toMatchObject({
    state: "behind",
    reasons: [{ code: "behindStatus" }],
  });
  expect(item("全年", "未达到序时进度").state).toBe("behind");
  expect(item("每月25日前", "欠进度").state).toBe("behind");
});

describe("dueSoon", () => {
  test("within the warning days, the due day included", () => {
    expect(item("11月22日").state).toBe("dueSoon");
    expect(item("11月23日").state).toBe("notDue");
  });

  test("as many days as set", () => {
    const rows = [HEADER, ["集中宣传", "11月30日", "区司法局", ""]];
    expect(reviewOf(rows, "2023-11-15", { dueSoonDays: 15 }).items[0]?.state).toBe("dueSoon");
  });

  test("never for a duty of the whole year", () => {
    expect(item("全年", "", "2023-12-30").state).toBe("notDue");
  });
});

test("notDue: none of the others", () => {
  expect(item("12月").state).toBe("notDue");
  expect(item("12月", "已召开工作推进会").state).toBe("notDue");
});

test("standing: a duty without an end stays one, also when something of it is done", () => {
  expect(item("长期坚持").state).toBe("standing");
  expect(item("常态化开展", "已完成").state).toBe("standing");
});

describe("done", () => {
  test("by its day, or on an unknown day", () => {
    expect(item("6月", "6月20日完成").state).toBe("done");
    expect(item("6月", "已完成")).toMatchObject({ state: "done", reasons: [{ code: "done" }] });
    expect(item("适时", "已完成").state).toBe("done");
  });

  test("late: after its day", () => {
    expect(item("6月", "7月3日完成")).toMatchObject({
      state: "doneLate",
      reasons: [{ code: "doneLate", due: "2023-06-30", day: "2023-07-03", days: 3 }],
    });
  });

  test("not on a day that has not come yet", () => {
    expect(item("6月", "12月1日完成").state).toBe("overdue");
  });

  test("on the day in the column for it, which also says done by itself", () => {
    const header = [...HEADER.slice(0, 3), "完成情况", "完成日期"];
    const states = reviewOf([
      header,
      ["a", "6月", "甲", "已完成", "2023年7月3日"],
      ["b", "6月", "甲", "", { value: 45090, format: "yyyy/m/d", text: "2023/6/13" }],
      ["c", "6月", "甲", "推进中", "2023年6月3日"],
    ]).items.map(({ state }) => state);
    expect(states).toEqual(["doneLate", "done", "overdue"]);
  });
});

test("notApplicable comes before everything", () => {
  expect(item("6月", "因疫情取消").state).toBe("notApplicable");
  expect(item("适时", "不涉及").state).toBe("notApplicable");
  expect(item("长期", "不涉及").state).toBe("notApplicable");
});

describe("several units", () => {
  test("an item is as its worst unit, with how many are so", () => {
    const several = item(
      "6月",
      "南站街道:已完成;桃源街道:未开展",
      undefined,
      "南站街道、桃源街道、区司法局",
    );
    expect(several).toMatchObject({ state: "overdue", byState: { overdue: 2, done: 1 } });
  });

  test("those that assist owe nothing and count in no rate", () => {
    const review = reviewOf([HEADER, ["集中宣传", "6月", "区司法局牵头,各街道配合", "已完成"]]);
    expect(review.items[0]?.byState).toEqual({ done: 1 });
    expect(review.units).toMatchObject([
      { name: "区司法局", total: 1, assists: 0, dueRate: ALL, yearRate: ALL },
      { name: "各街道", total: 0, assists: 1, dueRate: NONE, yearRate: NONE },
    ]);
  });
});

test("the two rates", () => {
  const rows = [
    ["a", "3月", "甲", "已完成"],
    ["b", "6月", "甲", "未完成"],
    ["c", "6月", "甲", "不涉及"],
    ["d", "12月", "甲", "已完成"],
    ["e", "12月", "甲", ""],
    ["f", "长期", "甲", ""],
  ];
  const [unit] = reviewOf([HEADER, ...rows]).units;
  expect(unit).toMatchObject({
    total: 6,
    dueRate: { done: 1, of: 2 },
    yearRate: { done: 2, of: 4 },
  });
});

test("the first unit leads only where the setting says so", () => {
  const rows = [HEADER, ["集中宣传", "6月", "甲局、乙局", ""]];
  const roles = (firstUnitLeads: boolean) =>
    reviewOf(rows, "2023-11-15", { firstUnitLeads }).items[0]?.parts.map(({ role }) => role);
  expect(roles(false)).toEqual(["responsible", "responsible"]);
  expect(roles(true)).toEqual(["lead", "responsible"]);
});
