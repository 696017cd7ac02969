import { reviewOf } from "../review/reviewOf";

const HEADER = ["序号", "重点工作", "具体内容", "完成时限", "责任单位", "完成情况"];

test("sentences of the status column that could not be read are one problem with their rows", () => {
  const { problems, sheet } = reviewOf([
    HEADER,
    ["1", "甲", "乙", "6月", "区司法局", "已召开工作推进会"],
    ["2", "甲", "丙", "6月", "区司法局", "已完成"],
    ["3", "甲", "丁", "6月", "区司法局", "高度重视"],
  ]);
  expect(problems).toEqual([
    { code: "unreadableStatus", sheet, row: 1, text: "已召开工作推进会", rows: [1, 3] },
  ]);
});

test("a finished step is open, and unclear where the item asks for just that step", () => {
  const stateOf = (content: string) =>
    reviewOf([HEADER, ["1", "甲", content, "6月", "区司法局", "已完成可研批复"]]).items[0]?.state;
  expect(stateOf("建成体育馆")).toBe("overdue");
  expect(stateOf("完成体育馆可研批复")).toBe("toConfirm");
});
