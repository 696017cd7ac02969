import {
  isOf,
  type LawNode,
  type NodeAnswer,
  nodeKey,
  nodesNow,
} from "../../../src/core/node/nodes";
import fc from "fast-check";
import { anyBook, anyDay } from "../review/anyBook";
import { reviewOfBook } from "../review/reviewOfBook";

const SECURITY: LawNode = {
  name: "“4·15”全民国家安全教育日",
  start: "2023-04-15",
  end: "2023-04-15",
  ahead: 30,
};
const CONSTITUTION: LawNode = {
  name: "“12·4”国家宪法日",
  start: "2023-12-04",
  end: "2023-12-04",
  ahead: 30,
};
const CODE: LawNode = {
  name: "民法典宣传月",
  start: "2023-05-01",
  end: "2023-05-31",
  ahead: 30,
};

test.each<[string, LawNode, boolean]>([
  ["深入开展“4·15”全民国家安全教育日法治宣传教育", SECURITY, true],
  ["开展4.15国家安全教育日活动", SECURITY, true],
  ["开展4·15全民国家安全教育", SECURITY, true],
  ["投入4.15万元用于普法", SECURITY, false],
  ["完成4.15", SECURITY, false],
  ["“七一”前后开展党内法规学习", SECURITY, false],
  ["组织开展好2023年“12·4”国家宪法日和“宪法宣传周”集中宣传", CONSTITUTION, true],
  ["12.4国家宪法日宣传", CONSTITUTION, true],
  ["12.4%的社区", CONSTITUTION, false],
  ["组织开展第三个民法典宣传月活动", CODE, true],
  ["学习民法典", CODE, false],
])("%s", (content, node, expected) => {
  expect(isOf(content, node)).toBe(expected);
});

const saidOn = (
  day: string,
  content: string,
  deadline: string,
  node: LawNode,
  answer?: NodeAnswer,
): string => {
  const review = reviewOfBook({ plan: [[content, deadline, "区司法局", ""]] }, day);
  const answers = Object.fromEntries(
    review.items.flatMap((item) => (answer ? [[nodeKey(node, item), answer]] : [])),
  );
  return nodesNow([node], review, answers)
    .map(({ word, days }) => (days === undefined ? word : `${word} ${days}`))
    .join(",");
};

test.each<[string, string]>([
  ["2023-03-01", ""],
  ["2023-03-16", "before 30"],
  ["2023-04-08", "before 7"],
  ["2023-04-15", "today"],
  ["2023-04-20", "past"],
  ["2023-05-01", ""],
])("on %s the 15th of April is said to be: %s", (day, expected) => {
  expect(saidOn(day, "开展“4·15”全民国家安全教育日活动", "2023年4月", SECURITY)).toBe(expected);
});

test("within a window it is said so; a window in another month than the deadline's is asked", () => {
  expect(saidOn("2023-05-10", "开展民法典宣传月活动", "2023年5月", CODE)).toBe("within");
  expect(saidOn("2023-05-10", "开展民法典宣传月活动", "2023年6月", CODE)).toBe("ask");
  expect(saidOn("2023-05-10", "开展民法典宣传月活动", "全年", CODE)).toBe("within");
});

test("what was answered is not asked again: the node holds, or the table's day and nothing is said", () => {
  const said = (day: string, answer: NodeAnswer) =>
    saidOn(day, "开展民法典宣传月活动", "2023年6月", CODE, answer);
  expect(said("2023-05-10", "node")).toBe("within");
  expect(said("2023-04-20", "node")).toBe("before 11");
  expect(said("2023-06-10", "node")).toBe("past");
  expect(said("2023-05-10", "table")).toBe("");
});

test("a node never changes a state", () => {
  fc.assert(
    fc.property(anyBook, anyDay, (book, day) => {
      const review = reviewOfBook(book, day);
      const before = JSON.stringify(review.items.map(({ state, byState }) => [state, byState]));
      nodesNow([SECURITY, CONSTITUTION, CODE], review, {});
      expect(JSON.stringify(review.items.map(({ state, byState }) => [state, byState]))).toBe(
        before,
      );
    }),
    { numRuns: 30 },
  );
});
