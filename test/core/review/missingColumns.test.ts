import { planOf, reviewPlan } from "../../../src/core/review/reviewPlan";
import { atOnce } from "../../../src/core/steps";
import { gridOf } from "../table/sheetOf";

function reviewOf(rows: string[][], oneDay?: string, asOf = "2023-11-15") {
  const settings = { asOf, dueSoonDays: 7, firstUnitLeads: false };
  const source = {
    grid: gridOf(rows),
    workbookName: "2023年计划.xlsx",
    date1904: false,
    ...(oneDay === undefined ? {} : { pointing: { columns: {}, oneDay } }),
  };
  const plan = atOnce(planOf(source, settings));
  if (!plan) throw new Error("No table");
  return atOnce(reviewPlan(plan, settings));
}

describe("without a column of deadlines", () => {
  const rows = [
    ["项目内容", "当前进度", "牵头单位"],
    ["修路", "80%", "区交通局"],
    ["建桥", "已完成", "区交通局"],
    ["建园", "22%(严重滞后)", "区园林局"],
    ["种树", "", "区园林局"],
  ];

  test("nothing is late or to be confirmed, whatever the day", () => {
    const { items, header } = reviewOf(rows, undefined, "2030-01-01");
    expect(items.map(({ state }) => state)).toEqual(["notDue", "done", "behind", "notDue"]);
    expect(items[0]).toMatchObject({
      reading: { deadline: { kind: "none", due: [] } },
      reasons: [{ code: "noDeadlineColumn" }],
    });
    expect(header.missing).toEqual(["deadline"]);
  });

  test("the day set for the whole plan is every item's", () => {
    const { items } = reviewOf(rows, "2023-10-31");
    expect(items.map(({ state }) => state)).toEqual(["overdue", "done", "overdue", "overdue"]);
    expect(items[0]).toMatchObject({
      daysOverdue: 15,
      reading: { deadline: { kind: "once", due: ["2023-10-31"], wholePlan: true } },
    });
  });
});

describe("without a column of units", () => {
  const rows = [
    ["工作任务", "完成时限", "完成情况"],
    ["修路", "6月底前", ""],
    ["建桥", "12月底前", ""],
    ["建园", "6月底前", "已完成"],
    ["种树", "适时", ""],
  ];

  test("items are judged, for no unit, and nobody is told 责任单位未填", () => {
    const { items, units, header } = reviewOf(rows);
    expect(items.map(({ state }) => state)).toEqual(["overdue", "notDue", "done", "toConfirm"]);
    expect(items.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain("noUnit");
    expect(units).toEqual([]);
    expect(header.missing).toEqual(["units"]);
  });
});

test("where only units that assist have a column, nobody is told 责任单位未填", () => {
  const { items, units } = reviewOf([
    ["工作任务", "配合单位", "完成时限"],
    ["修路", "区住建局", "12月底前"],
  ]);
  expect(items[0]).toMatchObject({ state: "notDue", reasons: [{ code: "notDue" }] });
  expect(units).toMatchObject([{ name: "区住建局", total: 0, assists: 1 }]);
});

test("of two columns of status the one of status words decides, and both are shown", () => {
  const { items } = reviewOf([
    ["工作任务", "责任单位", "完成时限", "推进情况", "是否达序"],
    ["修路", "区交通局", "12月底前", "已召开会议部署", "达序"],
    ["建桥", "区交通局", "12月底前", "正在进行桩基施工", "滞后"],
    ["建园", "区园林局", "12月底前", "已完成", ""],
  ]);
  expect(
    items.map(
      ({
        state,
        reading: {
          status: { text },
        },
      }) => [state, text],
    ),
  ).toEqual([
    ["notDue", "达序;已召开会议部署"],
    ["behind", "滞后;正在进行桩基施工"],
    ["done", "已完成"],
  ]);
});
