import fc from "fast-check";
import { isGroupWord } from "../../../src/core/reading/units/groupWords";
import { NO_DIRECTORY } from "../../../src/core/reading/units/knownUnits";
import { readUnits } from "../../../src/core/reading/units/readUnits";
import { atOnce } from "../../../src/core/steps";
import { planOf, reviewPlan } from "../../../src/core/review/reviewPlan";
import { gridOf, type LiteralCell } from "../table/sheetOf";

const PREFIXES = [
  "",
  "区直",
  "市直",
  "市级",
  "机关",
  "区政府",
  "政府",
  "局属",
  "县委",
  "全区",
  "区",
];
const EACH = ["各", "有关", "相关", "所有", "各有关", "各相关"];
const NOUNS =
  "单位 部门 科室 处室 股室 机关 街道 乡镇 镇街 社区 学校 企业 镇 局 委办局 分局 派出所 专委会办公室 开发区 党委 党委、政府 乡镇人民政府、街道办事处 街道(园区) 成员单位 业务科室".split(
    " ",
  );
const groupName = fc.oneof(
  fc
    .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...EACH), fc.constantFrom(...NOUNS))
    .map((parts) => parts.join("")),
  fc
    .constantFrom("领导小组", "县防汛应急预案中所列", "安委会", "区禁毒委")
    .map((name) => `${name}成员单位`),
);

test("a group is told by its form, whatever it is called", () => {
  fc.assert(
    fc.property(groupName, (name) => {
      const { units } = readUnits(name, NO_DIRECTORY);
      expect(units.length).toBeGreaterThan(0);
      expect(units.filter(({ isOpenGroup }) => isOpenGroup !== true)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const LEDGER: LiteralCell[][] = [
  ["日期", "单位", "事项", "类型", "标题", "数量", "状态"],
  ["2023年3月1日", "区司法局", "9.9", "", "", "", ""],
];

test("a group without members is never red where reports are kept", () => {
  fc.assert(
    fc.property(
      groupName,
      fc.constantFrom("1月底前", "2022年底前", "每月", "每季度", "6月、8月", "每月25日前", "全年"),
      fc.constantFrom("做好宣传", "每月报送信息不少于2篇", "全年不少于12篇,每半年1次"),
      fc.constantFrom("", "推进缓慢", "未完成", "滞后"),
      (name, deadline, content, status) => {
        const rows: LiteralCell[][] = [
          ["序号", "重点工作", "具体内容", "完成时限", "责任单位", "完成情况"],
          ["1", "宣传", content, deadline, name, status],
        ];
        const settings = { asOf: "2023-12-20", dueSoonDays: 7, firstUnitLeads: false };
        const source = {
          grid: gridOf(rows),
          ledgers: [gridOf(LEDGER)],
          workbookName: "2023年计划.xlsx",
          date1904: false,
        };
        const plan = atOnce(planOf(source, settings));
        if (!plan) throw new Error("No table");
        const [item] = atOnce(reviewPlan(plan, settings)).items;
        expect(["overdue", "unmet"]).not.toContain(item?.state);
      },
    ),
    { numRuns: 300 },
  );
});

test.each(["区司法局", "南站街道", "区历史文化街区事务中心", "市机关事务管理局", "区直机关工委"])(
  "%s is no group",
  (name) => {
    expect(isGroupWord(name)).toBe(false);
  },
);
