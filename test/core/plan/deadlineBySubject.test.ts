import { reviewOf } from "../review/reviewOf";

const HEADER = ["序号", "重点工作", "具体内容", "完成时限", "责任单位"];

/** The item's days, and each unit's state on a day. */
function read(deadline: string, units: string, asOf = "2023-08-15") {
  const { items } = reviewOf([HEADER, ["1", "甲", "乙", deadline, units]], asOf);
  const [item] = items;
  const states = item?.parts.map(({ unit, state }) => `${unit} ${state}`) ?? [];
  return [
    [item?.reading.deadline.kind, ...(item?.reading.deadline.due ?? [])].join(" "),
    ...states,
  ];
}

const DISCLOSURE =
  "局政务公开办7月底前完善我局政务公开各项制度并分发2021年度工作任务。\n各处室（部门）于11月底前按要求落实，若无法按时完成请向局政务公开办书面说明。";

test("a day is due for the row's units that its clause names", () => {
  expect(read("各街道6月底前报送，区司法局12月底前汇总", "各街道、区司法局")).toEqual([
    "recurring 2023-06-30 2023-12-31",
    "各街道 overdue",
    "区司法局 notDue",
  ]);
});

test("by the form of a group where no directory says who is in it", () => {
  expect(read(DISCLOSURE, "装财处、办公室")).toEqual([
    "once 2023-11-30",
    "装财处 notDue",
    "办公室 notDue",
  ]);
  expect(read(DISCLOSURE, "各相关业务处室")).toEqual(["once 2023-11-30", "各相关业务处室 notDue"]);
});

test("a unit that no clause names is asked, not accused", () => {
  expect(read("各街道6月底前报送，区司法局7月底前汇总", "各街道、区教体局")).toEqual([
    "once 2023-06-30",
    "各街道 overdue",
    "区教体局 toConfirm",
  ]);
});

test("days without subjects hold for all", () => {
  expect(read("6月底前完成方案，12月底前完成总结", "区司法局")).toEqual([
    "recurring 2023-06-30 2023-12-31",
    "区司法局 overdue",
  ]);
  expect(read("文化中心6月底前完工，体育中心12月底前完工", "区文旅局")[0]).toBe(
    "recurring 2023-06-30 2023-12-31",
  );
});
