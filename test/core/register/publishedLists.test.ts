import { readPublishedLists } from "../../../src/core/register/publishedLists";
import { readOwnTable } from "../../../src/core/register/ownTable";
import { planOf, reviewPlan } from "../../../src/core/review/reviewPlan";
import { atOnce } from "../../../src/core/steps";
import { gridOf, type LiteralCell } from "../table/sheetOf";

const PLAN = [
  ["具体内容", "完成时限", "责任单位", "完成情况"],
  ["制定普法责任清单,细化普法内容、措施标准和责任,并进行公示", "6月", "区司法局、区教育局", ""],
  ["编印普法读本", "6月", "区司法局", ""],
  ["落实普法责任清单制度", "6月", "区司法局", ""],
];
const HEADER = ["单位", "制定日期", "公示日期", "网址"];

/** The plan judged with these rows of the 清单公示. */
function judged(rows: LiteralCell[][], asOf = "2023-11-15") {
  const settings = { asOf, dueSoonDays: 7, firstUnitLeads: false };
  const source = {
    grid: gridOf(PLAN),
    own: [gridOf([HEADER, ...rows])],
    workbookName: "2023年计划.xlsx",
    date1904: false,
  };
  const plan = atOnce(planOf(source, settings));
  if (!plan) throw new Error("no table");
  return atOnce(reviewPlan(plan, settings));
}

/** The states of 区司法局 in the three items, and of 区教育局 in the first. */
function states(rows: LiteralCell[][], asOf?: string) {
  const { items } = judged(rows, asOf);
  return [
    ...items.map(({ parts }) => parts[0]?.state),
    items[0]?.parts.find(({ unit }) => unit === "区教育局")?.state,
  ];
}

const OPEN = ["overdue", "overdue", "overdue", "overdue"];

test("both days in order make the item that asks for it done, for that unit alone", () => {
  expect(states([])).toEqual(OPEN);
  expect(states([["区司法局", "2023-03-01", "2023-03-20", ""]])).toEqual([
    "done",
    ...OPEN.slice(1),
  ]);
  expect(states([["区司法局", "3月1日", "7月2日", ""]])).toEqual(["doneLate", ...OPEN.slice(1)]);
});

test.each([
  ["without the day it was drawn up", ["区司法局", "", "2023-03-20", ""], []],
  ["without the day it was published", ["区司法局", "2023-03-01", "", ""], []],
  ["published after the as-of day", ["区司法局", "2023-03-01", "2023-11-16", ""], []],
  ["published in another year", ["区司法局", "2022-03-01", "2022-03-20", ""], []],
  ["published first", ["区司法局", "2023-03-20", "2023-03-01", ""], ["publishedBeforeMade"]],
  ["on no day", ["区司法局", "2023-03-01", "春天", ""], ["badDate"]],
  ["of a unit that nobody knows", ["区某局", "2023-03-01", "2023-03-20", ""], ["unknownUnit"]],
])("a list %s makes nothing done", (_, row, problems) => {
  expect(states([row])).toEqual(OPEN);
  expect(judged([row]).problems.map(({ code }) => code)).toEqual(problems);
});

test("a list drawn up in the year before and published in this one is this year's", () => {
  expect(states([["区司法局", "2022-12-20", "2023-01-05", ""]])[0]).toBe("done");
});

test("of several rows of a unit the first to be published counts; a broken one takes nothing from the others", () => {
  const rows = [
    ["区司法局", "2023-05-01", "2023-07-02", ""],
    ["区司法局", "2023-03-01", "2023-03-20", ""],
    ["区司法局", "2023-09-01", "2023-08-20", ""],
  ];
  expect(states(rows)[0]).toBe("done");
  const part = judged(rows).items[0]?.parts[0];
  expect(part?.reasons).toEqual([
    { code: "done", day: "2023-03-20" },
    { code: "listPublished", made: "2023-03-01", published: "2023-03-20" },
  ]);
});

test("the same plan as of an earlier day does not know of it yet", () => {
  const row = ["区司法局", "2023-03-01", "2023-03-20", ""];
  expect(states([row], "2023-03-19")[0]).toBe("notDue");
  expect(states([row], "2023-03-20")[0]).toBe("done");
});

test("a problem names the sheet, the row and what stands there", () => {
  const table = readOwnTable(gridOf([HEADER, ["区某局", "3月1日", "3月2日", ""]]), {
    year: 2023,
    date1904: false,
  });
  if (!table) throw new Error("no register");
  const { problems } = readPublishedLists(table, { year: 2023, readings: [] });
  expect(problems).toMatchObject([
    { code: "unknownUnit", row: 1, column: 0, text: "区某局 3月1日 3月2日" },
  ]);
});
