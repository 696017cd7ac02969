import type { Duty } from "../../src/core/review/duty";
import type { Review } from "../../src/core/review/review";
import { check } from "../../src/actions/check";
import { bulletinText } from "../../src/words/compose/bulletinText";
import { reminderText } from "../../src/words/compose/reminderText";
import { reviewJson } from "../../src/words/compose/reviewJson";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { reviewOfBook, type LiteralBook } from "../core/review/reviewOfBook";

const words = wordsFor("zh-CN");

/** Two things counted of the streets, a number without a measure word of the offices. */
const BOOK: LiteralBook = {
  plan: [["街道全年报送信息12篇、案例2篇,各单位不少于2", "全年", "各街道、各单位", ""]],
  directory: [
    ["南站街道", "", "街道"],
    ["桃源街道", "", "街道"],
    ["区法院", "", "单位"],
  ],
  ledger: [
    ["3月9日", "南站街道", "1", "信息", "", 7],
    ["3月9日", "南站街道", "1", "案例", "", 2],
    ["3月9日", "桃源街道", "1", "信息", "", 11],
    ["3月9日", "区法院", "1", "", "", 2],
  ],
};

test.each([
  [7, "信息全年应报12篇，已报7篇；截至目前应报10篇，差3篇；全年还差5篇"],
  [11, "信息全年应报12篇，已报11篇；截至目前应报10篇；全年还差1篇"],
  [12, "信息全年应报12篇，已报12篇，3月9日完成"],
])("%i of 12 pieces are said so", (came, sentence) => {
  const ledger = [["3月9日", "南站街道", "1", "信息", "", came]];
  const [duty] = reviewOfBook({ ...BOOK, ledger }).items[0]?.parts[0]?.duties ?? [];
  expect(duty && words.duty(duty)).toBe(sentence);
});

test("what is held and not handed in is 开展; a stretch that has ended is still short by so many", () => {
  const plan = [["至少参加1次旁听庭审活动", "10月", "南站街道", ""]];
  const [duty] = reviewOfBook({ plan, ledger: [] }).items[0]?.parts[0]?.duties ?? [];
  expect(duty && words.duty(duty)).toBe("旁听庭审活动到10月31日应开展1次，已开展0次，还差1次");
});

test("the 催办 says of every thing how it stands, whichever of them gave the state", () => {
  const text = reminderText(reviewOfBook(BOOK), "桃源街道", words);
  expect(text).toContain("信息全年应报12篇，已报11篇；截至目前应报10篇；全年还差1篇");
  expect(text).toContain("案例全年应报2篇，已报0篇；截至目前应报1篇，差1篇；全年还差2篇");
});

describe("the 通报", () => {
  const lines = bulletinText(reviewOfBook(BOOK), words).split("\n");

  test("names every thing counted, with what came and what is short by now", () => {
    expect(lines.filter((line) => line.includes("（1）") && !/^\d/.test(line))).toEqual([
      "街道全年报送信息12篇、案例2篇,各单位不少于2（1）信息：南站街道7篇（差3篇）、桃源街道11篇。",
      "街道全年报送信息12篇、案例2篇,各单位不少于2（1）案例：南站街道2篇；零报送（0篇）：桃源街道。",
      "街道全年报送信息12篇、案例2篇,各单位不少于2（1）：区法院2篇。",
    ]);
  });

  test("a thing of which nothing is owed yet is no 零报送", () => {
    const plan = [["至少参加1次旁听庭审活动", "12月1日至12月31日", "南站街道、区法院", ""]];
    const ledger = [["11月9日", "区法院", "1"]];
    expect(bulletinText(reviewOfBook({ plan, ledger }), words)).toContain(
      "至少参加1次旁听庭审活动（1）旁听庭审活动：区法院1次。",
    );
    expect(bulletinText(reviewOfBook({ plan, ledger: [] }), words)).not.toContain("零报送");
  });
});

describe.each([
  ["november-2023", "2023-11-15"],
  ["november-2023", "2023-12-05"],
  ["plan-2023", "2023-11-15"],
  ["shapes-sections", "2023-11-15"],
])("the figures of %s on %s", (book, asOf) => {
  let review: Review;
  let duties: { ref: string; unit: string; duty: Duty }[];

  beforeAll(async () => {
    await openExcel(`test/books/${book}.xlsx`);
    review = (await check({ asOf })).review;
    duties = review.items.flatMap(({ ref, parts }) =>
      parts.flatMap((part) => (part.duties ?? []).map((duty) => ({ ref, unit: part.unit, duty }))),
    );
    expect(duties.length > 0).toBe(review.records.ledger);
  });

  test("are in the JSON those of the review", () => {
    const json = reviewJson(review, words, {}) as {
      items: { ref: string; duties: Record<string, Partial<Duty>[]> }[];
    };
    const told = json.items.flatMap(({ ref, duties: byUnit }) =>
      Object.entries(byUnit).flatMap(([unit, all]) => all.map((duty) => ({ ref, unit, duty }))),
    );
    expect(told).toHaveLength(duties.length);
    for (const [index, { ref, unit, duty }] of duties.entries()) {
      expect(told[index]).toMatchObject({ ref, unit });
      for (const [name, value] of Object.entries(told[index]?.duty ?? {}))
        expect([name, value]).toEqual([name, duty[name as keyof Duty]]);
    }
  });

  test("are in every sentence, each once", () => {
    for (const { duty } of duties) {
      const said = words.duty(duty);
      expect(numberAfter(said, /应(?:报|开展)/)).toBe(duty.owed);
      expect(numberAfter(said, /已(?:报|开展)/)).toBe(duty.came);
      expect(numberAfter(said, /目前应(?:报|开展)/) ?? duty.owedByNow).toBe(duty.owedByNow);
      expect(numberAfter(said, /，差/) ?? 0).toBe(/目前/.test(said) ? duty.missingByNow : 0);
      expect(numberAfter(said.split("中应有")[0] ?? "", /还差/) ?? 0).toBe(duty.missing);
    }
  });

  test("are in each unit's 催办, all of them, for every item in alarm", () => {
    for (const { name } of review.units) {
      const text = reminderText(review, name, words);
      for (const { ref, unit, duty } of duties.filter((each) => each.unit === name)) {
        const line = text.split("\n").find((each) => each.includes(`（${ref}）`));
        if (line !== undefined)
          expect([unit, line]).toEqual([unit, expect.stringContaining(words.duty(duty))]);
      }
    }
  });

  test("are in the 通报, unit by unit", () => {
    const lines = bulletinText(review, words).split("\n");
    for (const { ref, unit, duty } of duties) {
      const line = lines.find((each) => each.includes(`（${ref}）${duty.thing}：`)) ?? "";
      const [came = "", zero = ""] = line.slice(line.indexOf("）") + 1).split("零报送");
      if (duty.came > 0) {
        const short = duty.missingByNow > 0 ? `（差${duty.missingByNow}${duty.measure}）` : "";
        expect(came).toMatch(
          new RegExp(`[：、]${unit}${duty.came}${duty.measure}${short}[、；。]`),
        );
      } else {
        expect(zero.split(/[：、。]/).includes(unit)).toBe(duty.owedByNow > 0);
      }
    }
  });
});

function numberAfter(text: string, before: RegExp): number | undefined {
  const found = new RegExp(`${before.source}(\\d+)`).exec(text);
  return found ? Number(found[1]) : undefined;
}
