import { HEADING_RULES } from "../../../src/core/table/headingRules";
import { foldHeading, meaningOfHeading } from "../../../src/core/table/headings";

describe.each(HEADING_RULES.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples)("%s", (heading) => {
    expect(meaningOfHeading(heading)).toEqual(rule.says);
    expect(rule.pattern.test(foldHeading(heading))).toBe(true);
  });

  test.each(rule.notExamples)("not %s", (heading) => {
    expect(meaningOfHeading(heading)).not.toEqual(rule.says);
  });
});

test("no two rules say the same under one name", () => {
  expect(new Set(HEADING_RULES.map(({ name }) => name)).size).toBe(HEADING_RULES.length);
});

test.each([
  ["完成情况（截至11月）", "完成情况"],
  ["完 成\n时 限", "完成时限"],
  ["责任单位：", "责任单位"],
  ["　备注　", "备注"],
  ["【责任】责任单位(盖章)", "责任单位"],
])("%j is read as %s", (text, heading) => {
  expect(foldHeading(text)).toBe(heading);
});

test.each([
  ["重点工作和要求", ["task"]],
  ["建设内容及规模", ["content"]],
  ["责任主体与协同单位", ["units"]],
  ["牵头单位和配合单位", ["units"]],
  ["责任单位及责任人", ["units"]],
  ["工作进展及存在问题", ["status"]],
  ["进展情况及下一步打算", ["status"]],
  ["参与单位", ["assist"]],
  ["涉及单位", ["units"]],
  ["目标任务及完成时限", ["deadline", "task"]],
])("of the words of %s: %j", (heading, says) => {
  expect(meaningOfHeading(heading)).toEqual(says);
});

test.each([
  ["a sentence", "请各单位于每月25日前报送。"],
  ["a long text", "推动习近平法治思想进企业进机关进农村进校园的重点工作"],
  ["a blank", "  "],
  ["a word nobody thought of", "干啥"],
])("%s says nothing", (_, text) => {
  expect(meaningOfHeading(text)).toEqual([]);
});
