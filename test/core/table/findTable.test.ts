import { findTable } from "../../../src/core/table/findTable";
import { foldHeading, roleOfHeading } from "../../../src/core/table/headings";
import { mayHoldTable } from "../../../src/core/table/mayHoldTable";
import { gridOf, sheetOf, type LiteralCell } from "./sheetOf";

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

describe("does not find one", () => {
  test.each([
    ["without a deadline", ["序号", "具体内容", "责任单位"]],
    ["without a unit", ["序号", "具体内容", "完成时限"]],
    ["without a content", ["序号", "完成时限", "责任单位"]],
    [
      "in headings that only contain the words",
      ["工作内容说明", "完成时限要求是", "主要责任单位们"],
    ],
  ])("%s", (_, header) => {
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

describe("headings", () => {
  const WORDS: Record<string, string> = {
    number: "序号 编号",
    project: "重点工作项目 重点工作 工作项目 工作任务 重点任务 任务 项目",
    content: "具体内容 工作内容 主要内容 具体任务 具体要求 工作要求 具体措施 推进举措 目标任务",
    deadline: "完成时限 时限要求 时限 时间节点 时间要求 办结时限 截止时间 时间安排 进度安排",
    units: "责任单位 责任部门 责任科室 承办单位",
    lead: "牵头单位 牵头责任单位 主办单位",
    assist: "配合单位 协助单位 协办单位 参加单位",
    status: "完成情况 进展情况 工作进展 落实情况 推进情况 办理情况 是否完成 进度 状态 督查情况",
    doneDay: "完成日期 实际完成时间 办结时间",
    remark: "备注",
  };

  test.each(Object.entries(WORDS))("for %s", (role, words) => {
    expect(words.split(" ").map(roleOfHeading)).toEqual(words.split(" ").map(() => role));
  });

  test.each([
    ["完成情况（截至11月）", "完成情况"],
    ["完 成\n时 限", "完成时限"],
    ["责任单位：", "责任单位"],
    ["　备注　", "备注"],
    ["【责任】责任单位(盖章)", "责任单位"],
  ])("%j as %s", (text, heading) => {
    expect(foldHeading(text)).toBe(heading);
  });

  test("完成时间 is the deadline, unless another column already is", () => {
    expect(columnsOf(["具体内容", "完成时间", "责任单位"])).toMatchObject({ deadline: 1 });
    expect(columnsOf(["具体内容", "完成时间", "责任单位", "时限"])).toMatchObject({
      deadline: 3,
      doneDay: 1,
    });
  });

  test("of two status columns the first counts", () => {
    expect(columnsOf([...HEADER, "督查情况"])).toMatchObject({ status: 5 });
  });
});

test("rows of text tell whether looking closer is worthwhile", () => {
  expect(mayHoldTable(gridOf([["标题"], HEADER, ROW]).texts)).toBe(true);
  expect(mayHoldTable([["单位名称", "别名", "分组"]])).toBe(false);
});
