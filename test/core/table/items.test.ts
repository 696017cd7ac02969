import { findTable } from "../../../src/core/table/findTable";
import { readItems, type Item } from "../../../src/core/table/items";
import { atOnce } from "../../../src/core/steps";
import { sheetOf, type LiteralCell } from "./sheetOf";

const HEADER = ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"];

function itemsOf(rows: LiteralCell[][], merged: string[] = [], header: string[] = HEADER): Item[] {
  const sheet = sheetOf([header, ...rows], merged);
  const table = findTable(sheet);
  if (!table) throw new Error("No table");
  return atOnce(readItems(sheet, table));
}

const contents = (items: Item[]) => items.map(({ content }) => content);
const refs = (items: Item[]) => items.map(({ ref }) => ref);

describe("an item", () => {
  test("is a row with a content and at least a deadline or a unit", () => {
    const items = itemsOf([
      ["1", "甲", "有时限", "6月", ""],
      ["2", "乙", "有单位", "", "区司法局"],
      ["3", "丙", "什么都没有", "", ""],
      ["4", "丁", "", "6月", "区司法局"],
    ]);
    expect(contents(items)).toEqual(["有时限", "有单位"]);
  });

  test("keeps its row, texts and cells", () => {
    const day = { value: 45261, format: 'yyyy"年"m"月"', text: "2023年12月" };
    const [item] = itemsOf([["1", "甲", " 集中宣传 ", day, "区司法局", "已完成"]]);
    expect(item).toMatchObject({
      row: 1,
      ref: "1",
      project: "甲",
      content: "集中宣传",
      deadline: { value: 45261, text: "2023年12月", format: 'yyyy"年"m"月"' },
      units: [{ text: "区司法局", role: "responsible" }],
      status: { text: "已完成" },
    });
  });

  test("is recognised by its text, whatever its punctuation, spaces and place", () => {
    const [first, second] = itemsOf([
      ["1", "宣传宪法", "组织“12·4”宣传，发动群众", "6月", "甲"],
      ["7", "宣传 宪法", "组织「12·4」宣传,\n发动群众。", "7月", "乙"],
    ]);
    expect(second?.identity).toBe(first?.identity);
  });
});

describe("is no item", () => {
  test.each([
    ["a blank row", ["", "", "", "", ""]],
    ["a total", ["合计", "", "共3项", "", "3家"]],
    ["a note", ["注：以上任务各单位按月报送", "", "", "", ""]],
    ["a signature", ["填表人：张三", "", "联系电话：123", "", "日期"]],
    ["a repeated header", HEADER],
    ["a section title", ["一、突出宣传宪法", "", "", "", ""]],
  ])("%s", (_, row) => {
    const items = itemsOf([
      ["1", "甲", "第一项", "6月", "甲"],
      row,
      ["2", "乙", "第二项", "6月", "乙"],
    ]);
    expect(contents(items)).toEqual(["第一项", "第二项"]);
  });

  test("a title or note merged across the table", () => {
    const items = itemsOf(
      [
        ["重点任务部分", "重点任务部分"],
        ["1", "甲", "第一项", "6月", "甲"],
        ["各单位请于每月25日前报送", ""],
      ],
      ["A2:F2", "A4:F4"],
    );
    expect(contents(items)).toEqual(["第一项"]);
  });

  test("a page's header of two rows, repeated", () => {
    const header = [
      ["序号", "具体内容", "完成时限", "责任单位", ""],
      ["", "", "", "牵头单位", "配合单位"],
    ];
    const row = ["1", "集中宣传", "12月", "区司法局", "各街道"];
    const sheet = sheetOf(
      [...header, row, ...header, ["2", ...row.slice(1)]],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "A4:A5", "B4:B5", "C4:C5", "D4:E4"],
    );
    const table = findTable(sheet);
    expect(table && atOnce(readItems(sheet, table)).map(({ row }) => row)).toEqual([2, 5]);
  });
});

describe("merged cells", () => {
  test("count for every row they cover", () => {
    const items = itemsOf(
      [
        ["1", "甲", "第一项", "6月底前", "区司法局、区教体局"],
        ["", "", "第二项", "", ""],
      ],
      ["A2:A3", "B2:B3", "D2:D3", "E2:E3"],
    );
    expect(items[1]).toMatchObject({
      project: "甲",
      deadline: { text: "6月底前" },
      units: [{ text: "区司法局、区教体局" }],
    });
  });
});

test("a content worded like a title is an item where it has a deadline, merged from above", () => {
  const items = itemsOf(
    [
      ["1", "甲", "（一）制定方案", "6月底前", "区司法局"],
      ["", "", "（二）组织宣传", "", ""],
    ],
    ["A2:A3", "B2:B3", "D2:D3", "E2:E3"],
  );
  expect(contents(items)).toEqual(["（一）制定方案", "（二）组织宣传"]);
});

describe("a plain blank", () => {
  const rows = [
    ["1", "甲", "第一项", "6月", "区司法局"],
    ["", "", "第二项", "", "区教体局"],
  ];

  test("is taken over in 序号 and 重点工作项目, as in tables pasted without their merges", () => {
    expect(itemsOf(rows)[1]).toMatchObject({ project: "甲", number: "1" });
  });

  test("is not taken over elsewhere", () => {
    expect(itemsOf(rows)[1]?.deadline?.text).toBe("");
  });

  test("takes nothing over from above a section title", () => {
    const items = itemsOf([
      ["1", "甲", "第一项", "6月", "区司法局"],
      ["二、其他", "", "", "", ""],
      ["", "", "第二项", "7月", "区教体局"],
    ]);
    expect(items[1]).toMatchObject({ project: "", number: "" });
  });
});

test.each(["同上", "〃", " 同 上"])("%j takes over what stands above", (same) => {
  const items = itemsOf([
    ["1", "甲", "第一项", "6月", "区司法局"],
    ["2", "乙", "第二项", same, same],
    ["3", "丙", "第三项", same, same],
  ]);
  expect(items.map(({ deadline }) => deadline?.text)).toEqual(["6月", "6月", "6月"]);
  expect(items.map(({ units }) => units[0]?.text)).toEqual(["区司法局", "区司法局", "区司法局"]);
});

describe("refs", () => {
  test("count the rows of a project: 9.1", () => {
    const items = itemsOf([
      ["8", "甲", "a", "6月", "x"],
      ["9", "乙", "b", "6月", "x"],
      ["9", "乙", "c", "6月", "x"],
    ]);
    expect(refs(items)).toEqual(["8.1", "9.1", "9.2"]);
  });

  test("are the number itself where every row has its own", () => {
    const items = itemsOf([
      ["1、", "甲", "a", "6月", "x"],
      ["2.", "甲", "b", "6月", "x"],
      ["（3）", "乙", "c", "6月", "x"],
    ]);
    expect(refs(items)).toEqual(["1", "2", "3"]);
  });

  test("begin with the section where the numbers start again", () => {
    const items = itemsOf([
      ["一、宣传", "", "", "", ""],
      ["1", "甲", "a", "6月", "x"],
      ["2", "乙", "b", "6月", "x"],
      ["二、治理", "", "", "", ""],
      ["1", "丙", "c", "6月", "x"],
      ["2", "丁", "d", "6月", "x"],
      ["3", "戊", "e", "6月", "x"],
    ]);
    expect(refs(items)).toEqual(["1-1", "1-2", "2-1", "2-2", "2-3"]);
  });

  test("count projects where nothing is numbered", () => {
    const items = itemsOf(
      [
        ["甲", "a", "6月", "x"],
        ["", "b", "6月", "x"],
        ["乙", "c", "6月", "x"],
      ],
      [],
      HEADER.slice(1, 5),
    );
    expect(refs(items)).toEqual(["1.1", "1.2", "2.1"]);
  });

  test("are 0 for a row without a number among numbered ones", () => {
    const items = itemsOf([
      ["", "", "a", "6月", "x"],
      ["1", "甲", "b", "6月", "x"],
    ]);
    expect(refs(items)).toEqual(["0", "1"]);
  });

  test("are not the same twice, though a project appears again further down", () => {
    const items = itemsOf([
      ["1", "甲", "a", "6月", "x"],
      ["2", "乙", "b", "6月", "x"],
      ["1", "甲", "c", "6月", "x"],
    ]);
    expect(new Set(refs(items)).size).toBe(3);
  });
});
