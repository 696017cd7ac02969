import { findTable } from "../../../src/core/table/findTable";
import { sheetOf, type LiteralCell } from "./sheetOf";

const HEADER = ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况", "备注"];
const ROW = ["1", "宣传宪法", "组织集中宣传", "12月", "区司法局", "", ""];
const find = (rows: LiteralCell[][], merged: string[] = []) => findTable(sheetOf(rows, merged));
const columnsOf = (header: string[]) => find([header, header.map(() => "x")])?.columns;

describe("finds the table", () => {
  test("under a title, with all its columns", () => {
    expect(find([["附件"], ["2023年推进表"], HEADER, ROW], ["A2:G2"])).toMatchObject({
      headerRow: 2,
      headerRows: 1,
      columns: {
        number: 0,
        project: 1,
        content: 2,
        deadline: 3,
        units: [{ column: 4, role: "responsible" }],
        status: 5,
        remark: 6,
      },
      firstRow: 3,
      lastRow: 3,
      firstColumn: 0,
      lastColumn: 6,
    });
  });

  test("in any order of columns, with others between", () => {
    expect(columnsOf(["完成时限", "责任单位", "分管领导", "工作内容", "序号"])).toEqual({
      deadline: 0,
      units: [{ column: 1, role: "responsible" }],
      content: 3,
      number: 4,
    });
  });

  test("without a content column: the project is the content", () => {
    expect(columnsOf(["任务", "时限", "责任部门"])).toMatchObject({ content: 0, deadline: 1 });
    expect(columnsOf(["任务", "时限", "责任部门"])).not.toHaveProperty("project");
  });

  test("up to its last row with text, over blank rows", () => {
    expect(find([HEADER, ROW, [], [], ROW, [], ["", ""]])).toMatchObject({ lastRow: 4 });
  });

  test("in the 30th row, but not in the 31st", () => {
    const above = (rows: number) => Array.from({ length: rows }, () => ["说明"]);
    expect(find([...above(29), HEADER, ROW])).toMatchObject({ headerRow: 29 });
    expect(find([...above(30), HEADER, ROW])).toBeUndefined();
  });

  test("with no rows yet", () => {
    expect(find([HEADER])).toMatchObject({ firstRow: 1, lastRow: 0 });
  });
});

describe("what lacks a column", () => {
  test.each([
    ["a deadline", ["序号", "具体内容", "责任单位"], ["deadline"]],
    ["a unit", ["序号", "具体内容", "完成时限"], ["units"]],
  ])("%s is found all the same, and says so", (_, header, missing) => {
    expect(find([header, ["1", "甲", "乙"]])?.header.missing).toEqual(missing);
  });

  test.each([
    ["a content", ["序号", "完成时限", "责任单位"]],
    ["deadline and unit", ["序号", "具体内容", "备注"]],
    ["any heading", ["说明", "某某", "某某某"]],
  ])("%s is no table", (_, header) => {
    expect(columnsOf(header)).toBeUndefined();
  });
});

describe("a header of two rows", () => {
  test("names 牵头单位 and 配合单位 under 责任单位", () => {
    const found = find(
      [
        ["序号", "具体内容", "完成时限", "责任单位", ""],
        ["", "", "", "牵头单位", "配合单位"],
        ["1", "集中宣传", "12月", "区司法局", "各街道"],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    );
    expect(found).toMatchObject({
      headerRow: 0,
      headerRows: 2,
      columns: {
        units: [
          { column: 3, role: "lead" },
          { column: 4, role: "assist" },
        ],
      },
      firstRow: 2,
    });
  });

  test("leaves a column to its upper heading where the lower one says nothing", () => {
    const found = find(
      [
        ["具体内容", "完成时限", "责任单位", ""],
        ["", "", "一组", "二组"],
        ["集中宣传", "12月", "区司法局", "区教体局"],
      ],
      ["A1:A2", "B1:B2", "C1:D1"],
    );
    expect(found?.columns.units.map(({ column }) => column)).toEqual([2, 3]);
  });
});

test("完成时间 is the deadline, unless another column already is", () => {
  expect(columnsOf(["具体内容", "完成时间", "责任单位"])).toMatchObject({ deadline: 1 });
  expect(columnsOf(["具体内容", "完成时间", "责任单位", "时限"])).toMatchObject({
    deadline: 3,
    doneDay: 1,
  });
});

test("of two status columns the first counts, and the other says more", () => {
  expect(columnsOf([...HEADER, "督查情况"])).toMatchObject({ status: 5, statusMore: [7] });
});
