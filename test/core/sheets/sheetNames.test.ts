import { SheetNames } from "../../../src/core/sheets/sheetNames";

test.each([
  ["汇总-区司法局", "汇总-区司法局"],
  ["汇总-甲/乙:丙[丁]?*\\", "汇总-甲-乙-丙-丁----"],
  ["汇总-区司法局''", "汇总-区司法局"],
  ["History", "History(2)"],
  [`汇总-${"甲".repeat(40)}`, `汇总-${"甲".repeat(28)}`],
  // A character beyond the first plane is two units long and never cut in half.
  [`汇总-${"甲".repeat(27)}𠮷`, `汇总-${"甲".repeat(27)}`],
])("names a sheet %s as %s", (wanted, name) => {
  expect(new SheetNames([]).choose(wanted)).toBe(name);
});

test("numbers names that begin alike, within 31 characters", () => {
  const names = new SheetNames([]);
  const long = "汇总-某市某区某某历史文化街区保护利用和城市更新工作领导小组";
  expect([1, 2, 3].map((n) => names.choose(`${long}第${n}办公室`))).toEqual([
    `${long}第`.slice(0, 31),
    `${`${long}第1`.slice(0, 28)}(2)`,
    `${`${long}第1`.slice(0, 28)}(3)`,
  ]);
});

test("leaves the names of other sheets to them, whatever their case", () => {
  const names = new SheetNames(["汇总-ABC", "总览"]);
  expect(names.choose("汇总-abc")).toBe("汇总-abc(2)");
  expect(names.choose("总览")).toBe("总览(2)");
  expect(names.choose("汇总-Abc")).toBe("汇总-Abc(3)");
});
