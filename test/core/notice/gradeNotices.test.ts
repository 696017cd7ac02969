import { gradeNotices, type Grading, type NoticePlan } from "../../../src/core/notice/gradeNotices";
import { readNotices } from "../../../src/core/notice/noticeRegister";
import { readOwnTable } from "../../../src/core/register/ownTable";
import type { Review } from "../../../src/core/review/review";
import { judgedBook, reviewOfBook, type LiteralBook } from "../review/reviewOfBook";
import { gridOf } from "../table/sheetOf";

const HEADINGS = [
  "文号",
  "类别",
  "单位",
  "事项",
  "完成时限",
  "发出日期",
  "反馈期限",
  "签收人",
  "签收日期",
  "反馈情况",
  "计划办结日期",
  "销号日期",
];

/** A row of the register by what it is unlike: issued on the 1st of July about the readers, to be answered by the 8th. */
interface Row {
  number?: string;
  grade?: string;
  unit?: string;
  item?: string;
  due?: string;
  issued?: string;
  replyBy?: string;
  reply?: string;
  planned?: string;
  closed?: string;
}

const rowOf = (row: Row) => [
  row.number ?? "普督〔2023〕1号",
  row.grade ?? "黄色督办单",
  row.unit ?? "区普法办",
  row.item ?? "1 编印普法读本",
  row.due ?? "2023-06-30",
  row.issued ?? "2023-07-01",
  row.replyBy ?? "2023-07-08",
  "",
  "",
  row.reply ?? "",
  row.planned ?? "",
  row.closed ?? "",
];

function plan(
  book: LiteralBook,
  rows: Row[],
  asOf: string,
  ownUnits: string[] = [],
  more: (review: Review) => Partial<Grading> = () => ({}),
): NoticePlan {
  const judged = judgedBook(book, asOf);
  const table = readOwnTable(gridOf([HEADINGS, ...rows.map(rowOf)], [], "督办台账"), {
    year: 2023,
    date1904: false,
  });
  if (!table) throw new Error("no register");
  const grading: Grading = {
    review: judged.review,
    rows: readNotices(table, judged.plan, asOf).rows,
    ownUnits,
    owedOn: owedIn(book),
    ...more(judged.review),
  };
  return gradeNotices(grading);
}

const owedIn =
  (book: LiteralBook): Grading["owedOn"] =>
  (day, identity, unit) => {
    const part = reviewOfBook(book, day)
      .items.find((item) => item.identity === identity)
      ?.parts.find((each) => each.unit === unit);
    return new Map(
      (part?.duties ?? []).map(({ thing, measure, owedByNow }) => [
        `${thing} ${measure}`,
        owedByNow,
      ]),
    );
  };

/** What is proposed and what is held, in one word each: `red`, `running`; `-` where nothing is said. */
function told({ proposed, held }: NoticePlan): string {
  const words = [
    ...proposed.flatMap(({ grade, items }) => items.map(() => grade)),
    ...held.map(({ why }) => why),
  ];
  return words.join(" ") || "-";
}

const LATE: LiteralBook = { plan: [["编印普法读本", "2023年6月", "区普法办", ""]] };

test.each<[string, string, Row[], string]>([
  ["not due yet: nothing", "2023-06-01", [], "-"],
  ["due within the warning days: blue", "2023-06-25", [], "blue"],
  [
    "blue once only for a due day",
    "2023-06-26",
    [{ grade: "提示单", issued: "2023-06-25", replyBy: "" }],
    "-",
  ],
  ["overdue for the first time: yellow, however many days", "2023-11-15", [], "yellow"],
  [
    "a 提示单 holds no 督办单 back",
    "2023-07-02",
    [{ grade: "提示单", issued: "2023-06-25", replyBy: "" }],
    "yellow",
  ],
  ["while a yellow one runs: nothing new", "2023-07-05", [{}], "running"],
  ["on its day of reply it still runs", "2023-07-08", [{}], "running"],
  ["its day passed unanswered: red", "2023-07-09", [{}], "red"],
  ["answered without a day: listed", "2023-07-09", [{ reply: "正在办" }], "noPlannedDay"],
  [
    "answered with a day that has not come: it runs",
    "2023-07-09",
    [{ reply: "正在办", planned: "2023-07-31" }],
    "running",
  ],
  ["a planned day alone is an answer", "2023-07-09", [{ planned: "2023-07-31" }], "running"],
  [
    "the planned day has passed: red",
    "2023-08-01",
    [{ reply: "正在办", planned: "2023-07-31" }],
    "red",
  ],
  [
    "while a red one stands: nothing new, also long after",
    "2023-11-15",
    [
      {},
      {
        number: "普督〔2023〕2号",
        grade: "红色督办单",
        issued: "2023-07-10",
        replyBy: "2023-07-17",
      },
    ],
    "running",
  ],
  ["closed: begins again with yellow", "2023-08-01", [{ closed: "2023-07-20" }], "yellow"],
  [
    "what closes a notice closes the earlier ones",
    "2023-08-01",
    [
      {},
      {
        number: "普督〔2023〕2号",
        grade: "红色督办单",
        issued: "2023-07-10",
        replyBy: "2023-07-17",
        closed: "2023-07-25",
      },
    ],
    "yellow",
  ],
  [
    "a later due day of the same item begins again with yellow",
    "2023-07-09",
    [{ due: "2023-03-31", issued: "2023-04-01", replyBy: "2023-04-08" }],
    "yellow",
  ],
  ["of another unit: no matter", "2023-07-09", [{ unit: "区司法局" }], "yellow"],
  ["of another item: no matter", "2023-07-09", [{ item: "建立清单" }], "yellow"],
  [
    "issued after the day: it does not exist yet",
    "2023-07-02",
    [{ issued: "2023-07-03", replyBy: "2023-07-10" }],
    "yellow",
  ],
  ["a row without its day of reply rises to nothing", "2023-11-15", [{ replyBy: "" }], "running"],
])("%s", (_, asOf, rows, expected) => {
  expect(told(plan(LATE, rows, asOf))).toBe(expected);
});

test.each<[string, LiteralBook, string]>([
  ["a standing duty", { plan: [["常态化宣传", "长期", "区普法办", ""]] }, "-"],
  ["what is to be confirmed", { plan: [["宣传", "适时", "区普法办", ""]] }, "-"],
  [
    "an open group in a workbook with a ledger",
    { plan: [["宣传", "2023年6月", "各街道", ""]], ledger: [] },
    "-",
  ],
  ["an open group in one without", { plan: [["宣传", "2023年6月", "各街道", ""]] }, "-"],
  ["an office that assists", { plan: [["宣传", "2023年6月", "配合单位:区教体局", ""]] }, "-"],
  ["what is done", { plan: [["宣传", "2023年6月", "区普法办", "已完成"]] }, "-"],
  ["what no longer applies", { plan: [["宣传", "2023年6月", "区普法办", "不涉及"]] }, "-"],
])("nothing is sent for %s", (_, book, expected) => {
  expect(told(plan(book, [], "2023-11-15"))).toBe(expected);
});

test("本单位 is not urged: its items stand apart", () => {
  expect(told(plan(LATE, [], "2023-11-15", ["区普法办"]))).toBe("ownUnit");
});

const COUNTED = (came: number): LiteralBook => ({
  plan: [["报送普法信息全年不少于12篇", "全年", "区普法办", ""]],
  ledger: Array.from({ length: came }, (_, index) => [
    `2023-0${1 + (index % 8)}-${10 + index}`,
    "区普法办",
    "报送普法信息全年不少于12篇",
    "普法信息",
    `第${index}篇`,
    1,
    "已报送",
    "",
  ]),
});
const ASKED: Row = { item: "报送普法信息全年不少于12篇", due: "2023-12-31" };

test("a unit that sent just what its yellow one asked for gets no red one; short again, it begins with yellow", () => {
  // On 1 July five were owed; on 2 September eight are.
  const asked = { ...ASKED, issued: "2023-07-01", replyBy: "2023-07-08" };
  expect(told(plan(COUNTED(5), [asked], "2023-09-02"))).toBe("yellow");
  expect(told(plan(COUNTED(4), [asked], "2023-09-02"))).toBe("red");
  expect(told(plan(COUNTED(8), [asked], "2023-09-02"))).toBe("-");
});

test.each<[string, Row, string, LiteralBook, string[]]>([
  ["past its day of reply", {}, "2023-07-09", LATE, ["unanswered"]],
  ["answered", { reply: "正在办" }, "2023-07-09", LATE, []],
  [
    "done meanwhile",
    {},
    "2023-07-09",
    { plan: [["编印普法读本", "2023年6月", "区普法办", "已完成"]] },
    ["done"],
  ],
  [
    "no longer its item",
    {},
    "2023-07-09",
    { plan: [["编印普法读本", "2023年6月", "区普法办", "不涉及"]] },
    ["obsolete"],
  ],
  ["its item is gone", { item: "早已删去的事项" }, "2023-07-09", LATE, ["obsolete"]],
  ["closed", { closed: "2023-07-09" }, "2023-07-09", LATE, []],
])("an open notice is told of where it is %s", (_, row, asOf, book, expected) => {
  expect(plan(book, [row], asOf).open.map(({ why }) => why)).toEqual(expected);
});

test.each<[string, Row[]]>([
  ["a number without a day of issue", [{ issued: "月初" }]],
  ["an unknown unit", [{ unit: "没有的单位" }]],
  ["no grade", [{ grade: "函" }]],
  ["the same number to another unit", [{}, { unit: "区司法局" }]],
  ["closed before it was issued", [{ closed: "2023-06-01" }]],
])("a row that cannot be is a problem: %s", (_, rows) => {
  const book: LiteralBook = {
    plan: [...LATE.plan, ["建立清单", "2023年12月", "区司法局", ""]],
  };
  const judged = judgedBook(book, "2023-11-15");
  const table = readOwnTable(gridOf([HEADINGS, ...rows.map(rowOf)]), {
    year: 2023,
    date1904: false,
  });
  if (!table) throw new Error("no register");
  expect(readNotices(table, judged.plan, "2023-11-15").problems).toMatchObject([
    { code: "brokenNotice", row: rows.length },
  ]);
});

describe("a node that opens", () => {
  const node = { name: "“12·4”国家宪法日", start: "2023-12-04", end: "2023-12-04", ahead: 30 };
  const book = (status = ""): LiteralBook => ({
    plan: [["组织“12·4”国家宪法日宣传", "全年", "区司法局、区民政局", status]],
  });
  const withNode = ({ items }: Review) => ({ nodes: [{ node, items }] });
  const told = (status: string, rows: Row[] = [], ownUnits: string[] = []) =>
    plan(book(status), rows, "2023-11-15", ownUnits, withNode).proposed.map(
      ({ grade, unit, items }) => [grade, unit, items[0]?.due, items[0]?.node?.name],
    );

  test("is a 提示单 of what is not due, its day that of the node; nothing without the node", () => {
    expect(told("")).toEqual([
      ["blue", "区司法局", "2023-12-04", "“12·4”国家宪法日"],
      ["blue", "区民政局", "2023-12-04", "“12·4”国家宪法日"],
    ]);
    expect(plan(book(), [], "2023-11-15").proposed).toEqual([]);
  });

  test("is told of once a unit, not to whoever is done, and not to 本单位", () => {
    const row = { grade: "提示单", unit: "区司法局", item: "1 组织“12·4”国家宪法日宣传" };
    expect(told("", [{ ...row, due: "2023-12-04", replyBy: "" }]).map(([, unit]) => unit)).toEqual([
      "区民政局",
    ]);
    expect(told("区司法局:已完成").map(([, unit]) => unit)).toEqual(["区民政局"]);
    expect(told("", [], ["区司法局", "区民政局"])).toEqual([]);
  });
});

test("一事一单: as many notices as items", () => {
  const book: LiteralBook = {
    plan: [
      ["编印普法读本", "2023年6月", "区普法办", ""],
      ["制作普法短片", "2023年7月", "区普法办", ""],
    ],
  };
  const refs = (perItem: boolean) =>
    plan(book, [], "2023-11-15", [], () => ({ perItem })).proposed.map(({ items }) =>
      items.map(({ finding }) => finding.content),
    );
  expect(refs(false)).toEqual([["编印普法读本", "制作普法短片"]]);
  expect(refs(true)).toEqual([["编印普法读本"], ["制作普法短片"]]);
});

test("only what was in alarm at the last round too gets a 督办单 where the office wants it so; a running one goes on", () => {
  const graded = (wasAlarmed: boolean, rows: Row[]) =>
    told(plan(LATE, rows, "2023-07-09", [], () => ({ wasAlarmed: () => wasAlarmed })));
  expect(graded(false, [])).toBe("firstAlarm");
  expect(graded(true, [])).toBe("yellow");
  expect(graded(false, [{}])).toBe("red");
});
