import { wordsFor } from "../../src/words/words";

const { summary } = wordsFor("zh-CN");

test.each([
  ["2023年全区普法依法治理工作重点项目推进表", "2023年全区普法依法治理工作重点项目推进情况汇总表"],
  ["2024年重点工作任务分解表(征求意见稿)", "2024年重点工作推进情况汇总表"],
  ["法治政府建设责任清单", "法治政府建设推进情况汇总表"],
  ["2023年工作要点", "2023年工作要点推进情况汇总表"],
  ["推进表", "推进情况汇总表"],
])("the plan %s is summed up as %s", (plan, title) => {
  expect(summary.unitTitle(plan)).toBe(title);
});
