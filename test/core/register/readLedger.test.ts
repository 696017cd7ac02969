import { readLedger } from "../../../src/core/register/readLedger";
import { atOnce } from "../../../src/core/steps";
import { sheetOf, type LiteralCell } from "../table/sheetOf";

function ledger(rows: LiteralCell[][], merged?: string[], date1904 = false) {
  return atOnce(readLedger(sheetOf(rows, merged, "Sheet9"), 2023, date1904));
}

const HEADER = ["日期", "单位", "事项"];

/** The day read from a cell of the column 日期. */
function day(cell: LiteralCell, date1904?: boolean) {
  return ledger([HEADER, [cell, "区法院", "9.1"]], [], date1904)?.[0]?.day;
}

test("is found by its headings, in any order and wording, wherever they stand", () => {
  const rows = ledger([
    ["2023年报送台账"],
    [],
    [
      "序号",
      "篇数",
      "案例类型",
      "报送单位",
      "信息标题",
      "事项编号",
      "报送日期(年月日)",
      "采用情况",
    ],
    [1, "2篇", "以案释法", "区法院", "《案》", "9.1", "2023-05-09", "已采用"],
  ]);
  expect(rows).toEqual([
    {
      columns: { count: 1, type: 2, units: 3, title: 4, item: 5, day: 6, status: 7 },
      row: 3,
      day: "2023-05-09",
      dayText: "2023-05-09",
      units: "区法院",
      item: "9.1",
      itemIsNumber: false,
      type: "以案释法",
      title: "《案》",
      count: "2篇",
      status: "已采用",
      level: "",
      remark: "",
      year: undefined,
    },
  ]);
});

test("needs day, unit and item", () => {
  expect(ledger([["日期", "单位"]])).toBeUndefined();
  expect(ledger([HEADER])).toEqual([]);
});

describe("日期", () => {
  test.each([
    ["2023-11-02", "2023-11-02"],
    ["2023/11/2", "2023-11-02"],
    ["2023.11.2", "2023-11-02"],
    ["２０２３年１１月２日", "2023-11-02"],
    ["2023年11月2号", "2023-11-02"],
    ["2023年11月2日(周四)", "2023-11-02"],
    ["20231102", "2023-11-02"],
    ["2023-11-02 09:30", "2023-11-02"],
    ["2023/11/2 9:30:15", "2023-11-02"],
    ["2023年11月2日上午", "2023-11-02"],
    ["11月2日", "2023-11-02"],
    ["11.2", "2023-11-02"],
  ])("reads %s", (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  test("reads date cells, with or without a time of day, in either system", () => {
    const cell = (value: number) => ({ value, format: "yyyy/m/d", text: "2023/11/2" });
    expect(day(cell(45232))).toBe("2023-11-02");
    expect(day(cell(45232.4))).toBe("2023-11-02");
    expect(day(cell(45232 - 1462), true)).toBe("2023-11-02");
    expect(day({ value: 20231102, format: "General", text: "20231102" })).toBe("2023-11-02");
  });

  test.each(["", "2023年11月", "11月", "2023-02-30", "13月1日", "上周", "2"])(
    "does not read %j",
    (text) => {
      expect(day(text)).toBeUndefined();
    },
  );
});

test("年度 names the plan year a record is for", () => {
  const rows = ledger([
    [...HEADER, "年度"],
    ["1月9日", "区法院", "9.1", "2023年度"],
    ["1月9日", "区法院", "9.1", ""],
  ]);
  expect(rows?.map(({ year }) => year)).toEqual([2023, undefined]);
});

test("merged cells count for every row", () => {
  const rows = ledger([HEADER, ["5月9日", "区法院", "9.1"], ["", "区妇联", "9.1"]], ["A2:A3"]);
  expect(rows?.map((row) => row.day)).toEqual(["2023-05-09", "2023-05-09"]);
});

test("blank rows are passed over, and so are those with nothing but a status or remark set beforehand", () => {
  const header = [...HEADER, "标题", "状态", "备注"];
  const rows = ledger([
    header,
    ["", "", "", "", "", ""],
    ["", "", "", "", "已报送", "待填"],
    ["5月9日", "区法院", "9.1", "", "", ""],
  ]);
  expect(rows?.map(({ row }) => row)).toEqual([3]);
});

test("a row with only a title is one, so that it can be listed", () => {
  const rows = ledger([
    [...HEADER, "标题"],
    ["", "", "", "《案》"],
  ]);
  expect(rows).toMatchObject([{ row: 1, title: "《案》" }]);
});
