import { ownTableIn, readOwnTable } from "../../../src/core/register/ownTable";
import { gridOf } from "../table/sheetOf";

const days = { year: 2023, date1904: false };

const rows = [
  ["报送情况", "", "", "", ""],
  ["单位", "期 次", "下发日期", "备注", "交回日期"],
  ["南站街道", 3, { value: 45245, format: "yyyy-mm-dd", text: "2023-11-15" }, "", "11月20日"],
  ["", "", "", "", ""],
  ["区教体局", 3, "2023-11-15", "电话催过", "下周"],
];

const table = readOwnTable(gridOf(rows, [], "发的表"), days);

test("a register is known by its headings, whatever the sheet is called and in whatever order they stand", () => {
  expect(table).toMatchObject({ name: "下发台账", headerRow: 1, ref: { name: "发的表" } });
  expect(readOwnTable(gridOf([["单位", "期次"]]), days)).toBeUndefined();
});

test("its rows say what stands under a heading, blank ones being none", () => {
  expect(table?.rows.map((row) => [row.row, row.text("单位"), row.value("期次")])).toEqual([
    [2, "南站街道", 3],
    [4, "区教体局", 3],
  ]);
  expect(table?.rows[0]?.text("状态")).toBe("");
});

test("days are dates, or texts with a year or without; what is none is none", () => {
  const daysUnder = (heading: string) => table?.rows.map((row) => row.day(heading));
  expect(daysUnder("下发日期")).toEqual(["2023-11-15", "2023-11-15"]);
  expect(daysUnder("交回日期")).toEqual(["2023-11-20", undefined]);
  expect(daysUnder("反馈期限")).toEqual([undefined, undefined]);
});

test("new rows go below the last one", () => {
  expect(table?.nextRow).toBe(5);
  expect(readOwnTable(gridOf([["期次", "下发日期"]]), days)?.nextRow).toBe(1);
});

test("of two registers of a name the first is read", () => {
  const other = readOwnTable(gridOf([["期次", "下发日期"]], [], "旧"), days);
  const own = [table, other].flatMap((each) => each ?? []);
  expect(ownTableIn(own, "下发台账")?.ref.name).toBe("发的表");
  expect(ownTableIn(own, "督办台账")).toBeUndefined();
});
