import type { PointedRole } from "../../../src/core/headerRead";
import { findTable, searchTable } from "../../../src/core/table/findTable";
import type { LiteralCell } from "./sheetOf";
import { sheetOf } from "./sheetOf";

/** Headings nobody thought of. */
const ODD: LiteralCell[][] = [
  ["某某表"],
  ["序号", "干啥", "谁来干", "啥时候干完", "干得咋样"],
  ["1", "修路五公里", "区交通局", "6月底前", "已完成"],
  ["2", "建公园三处", "区园林局", "9月底前", ""],
];
const ROLES: Record<string, PointedRole> = {
  干啥: "content",
  谁来干: "units",
  啥时候干完: "deadline",
  干得咋样: "status",
};
const POINTED = { columns: ROLES };
const COLUMNS = {
  number: 0,
  content: 1,
  units: [{ column: 2, role: "responsible" }],
  deadline: 3,
  status: 4,
};

test("a heading nobody thought of is no table's, and what comes nearest is shown", () => {
  const found = searchTable(sheetOf(ODD));
  expect(found).toMatchObject({
    nearest: { headerRow: 1, missing: ["content", "deadline", "units"], ask: 1 },
  });
  const samples = "nearest" in found && found.nearest?.columns.map((each) => each.samples);
  expect(samples).toContainEqual(["修路五公里", "建公园三处"]);
});

test("what the user points at is what the column is, by its heading", () => {
  expect(findTable(sheetOf(ODD), POINTED)).toMatchObject({ headerRow: 1, columns: COLUMNS });
});

test("it is found again where columns and rows have moved", () => {
  const moved = [["另一行"], ["又一行"], ...ODD].map((row) => ["", "", ...row]);
  expect(findTable(sheetOf(moved), POINTED)).toMatchObject({
    headerRow: 3,
    columns: { content: 3, deadline: 5 },
  });
});

test("a column by its place wins over its heading, and needs none", () => {
  const places = new Map<number, PointedRole>([
    [1, "content"],
    [2, "units"],
    [3, "deadline"],
    [4, "status"],
  ]);
  expect(findTable(sheetOf(ODD), { columns: {}, places })).toMatchObject({
    headerRow: 1,
    columns: COLUMNS,
  });
  const blank = ODD.map((row, index) => (index === 1 ? ["序号", "", "谁来干", "啥时候", ""] : row));
  expect(findTable(sheetOf(blank), { columns: {}, places })).toMatchObject({
    headerRow: 1,
    columns: COLUMNS,
  });
});

describe("pointing wins over every rule", () => {
  const rows = [
    ["序号", "工作任务", "具体措施", "责任单位", "包保单位", "完成时限", "评审时间"],
    ["1", "甲", "乙", "区司法局", "区教体局", "6月", "7月"],
  ];
  const find = (columns: Record<string, PointedRole>) =>
    findTable(sheetOf(rows), { columns })?.columns;

  test.each<[Record<string, PointedRole>, object]>([
    [{}, { content: 2, project: 1, deadline: 5 }],
    [{ 工作任务: "content" }, { content: 1 }],
    [{ 评审时间: "deadline" }, { deadline: 6 }],
    [{ 包保单位: "units" }, { units: [{ column: 4, role: "responsible" }] }],
    [
      { 包保单位: "assist" },
      {
        units: [
          { column: 3, role: "responsible" },
          { column: 4, role: "assist" },
        ],
      },
    ],
    [{ 具体措施: "unused" }, { content: 1 }],
  ])("%j", (columns, expected) => {
    expect(find(columns)).toMatchObject(expected);
  });

  test("a column said to be of no use is none", () => {
    expect(find({ 完成时限: "unused", 评审时间: "unused" })).not.toHaveProperty("deadline");
  });
});

test("of two headings alike each is pointed at by itself", () => {
  const rows = [
    ["内容", "说法", "说法"],
    ["修路", "区交通局", "6月"],
  ];
  const pointing = { columns: { 说法: "units", "说法#2": "deadline" } as const };
  expect(findTable(sheetOf(rows), pointing)?.columns).toMatchObject({
    units: [{ column: 1, role: "responsible" }],
    deadline: 2,
  });
});

test("only who assists is known, and another column looks like those who answer: nothing is taken, that column is asked about", () => {
  const rows = [
    ["工作任务", "谁来干", "配合单位", "完成时限"],
    ["修路五公里", "区交通局", "区住建局", "6月"],
    ["建公园三处", "区园林局", "区住建局", "9月"],
  ];
  expect(searchTable(sheetOf(rows))).toMatchObject({ nearest: { missing: ["units"], ask: 1 } });
});

test("one day for the whole plan holds only where no column tells", () => {
  const rows = [
    ["工作任务", "责任单位", "完成时限"],
    ["修路", "区交通局", "6月"],
  ];
  const pointing = { columns: {}, oneDay: "2023-12-31" };
  expect(findTable(sheetOf(rows), pointing)).not.toHaveProperty("oneDay");
  const without = rows.map((row) => row.slice(0, 2));
  expect(findTable(sheetOf(without), pointing)).toMatchObject({ oneDay: "2023-12-31" });
});
