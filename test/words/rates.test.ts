import { bulletinText } from "../../src/words/compose/bulletinText";
import { resultText } from "../../src/words/compose/resultTexts";
import { wordsFor } from "../../src/words/words";
import { reviewOf } from "../core/review/reviewOf";

const words = wordsFor("zh-CN");

test.each([
  [3, 8, "38%(3/8)"],
  [0, 8, "0%(0/8)"],
  [8, 8, "100%(8/8)"],
  // Only all is 100%, and only none is 0%.
  [399, 400, "99%(399/400)"],
  [1, 400, "1%(1/400)"],
])("a rate of %i in %i is said with its numbers: %s", (done, of, said) => {
  expect(words.rate({ done, of, share: done / of })).toBe(said);
});

test("where there is nothing to rate a line says so", () => {
  expect(words.rate({ done: 0, of: 0, share: null })).toBe("–");
});

describe("where nothing in the workbook records completion", () => {
  const review = reviewOf([
    ["具体内容", "完成时限", "责任单位"],
    ["集中宣传", "6月", "区司法局"],
  ]);
  const [item] = review.items;

  test("what is past due is not called overdue by so many days", () => {
    expect(item && resultText(item, words)).toBe("已过时限138天，表中无完成记录 1/1 家");
    expect(bulletinText(review, words)).toContain("已过时限138天，表中无完成记录：区司法局");
    expect(bulletinText(review, words)).not.toContain("逾期138天");
  });

  test("no rate is said", () => {
    expect(words.rate(review.all.dueRate)).toBe("–");
    expect(bulletinText(review, words)).not.toContain("%");
  });
});
