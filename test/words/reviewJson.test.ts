import { reviewJson } from "../../src/words/compose/reviewJson";
import { wordsFor } from "../../src/words/words";
import { reviewOf } from "../core/review/reviewOf";
import { reviewOfBook } from "../core/review/reviewOfBook";

const words = wordsFor("zh-CN");

interface Json {
  columns: object;
  items: { deadline: object | null; requirements: object[]; duties: Record<string, object[]> }[];
  units: object[];
  problems: object[];
}

const json = reviewJson(
  reviewOfBook({
    plan: [
      ["每半年报送1以上典型案例,全年不少于2篇", "11月", "南站街道牵头,区法院配合", "已完成"],
      ["集中宣传", "6月", "南站街道", ""],
    ],
    ledger: [
      ["3月9日", "南站街道", "1", "", "", "1"],
      ["3月9日", "水利局", "1", "", "", "1"],
    ],
  }),
  words,
  { check: { syncs: 2, requests: 41, bytesOut: 1, bytesIn: 2 } },
) as Json;

/** The members of an object, in order. */
const members = (of: object | null | undefined) => Object.keys(of ?? {}).join(" ");

test("the JSON has the members that other programs read", () => {
  expect(members(json)).toBe("asOf year sheet range columns items units problems cost");
  expect(members(json.columns)).toBe(
    "ref project content deadline units lead assist status unused",
  );
  const [counted, late] = json.items;
  expect(members(counted)).toBe(
    "ref row project content deadline units roles requirements status duties state byState reasons",
  );
  expect(members(late)).toContain("state daysOverdue byState");
  expect(members(counted?.deadline)).toBe("text kind due");
  expect(members(counted?.requirements[0])).toBe("text atLeast measure per kinds judged units");
  expect(members(counted?.duties["南站街道"]?.[0])).toBe(
    "thing measure owed owedByNow came missingByNow missing kindsNeeded kinds kindsMissing",
  );
  expect(Object.keys(counted?.duties ?? {})).toEqual(["南站街道"]);
  expect(members(json.units[0])).toBe("name total overdue notDue assists dueRate yearRate");
  expect(members(json.problems[0])).toBe("code sheet row text");
});

test("an item of a table without deadlines has none", () => {
  const rows = [
    ["重点工作任务", "责任单位"],
    ["集中宣传", "区司法局"],
  ];
  const { items } = reviewJson(reviewOf(rows), words, {}) as Json;
  expect(items[0]?.deadline).toBeNull();
});
