import fc from "fast-check";
import { calendarOf, type Calendar } from "../../../src/core/node/calendar";
import { nodeKey, type LawNode } from "../../../src/core/node/nodes";
import { layCalendar } from "../../../src/core/sheets/calendarSheet";
import { PAGE } from "../../../src/core/sheets/printSheet";
import { calendarTexts, shortName } from "../../../src/words/compose/calendarTexts";
import { wordsFor } from "../../../src/words/words";
import { anyBook } from "../review/anyBook";
import { reviewOfBook, type LiteralBook } from "../review/reviewOfBook";

const words = wordsFor("zh-CN");
const CODE: LawNode = {
  name: "民法典宣传月",
  start: "2023-05-01",
  end: "2023-05-31",
  ahead: 30,
};
const SECURITY: LawNode = {
  name: "“4·15”全民国家安全教育日",
  start: "2023-04-15",
  end: "2023-04-15",
  ahead: 30,
};

const BOOK: LiteralBook = {
  plan: [
    ["开展“4·15”全民国家安全教育日活动，营造氛围", "2023年4月", "区公安局、区司法局", ""],
    ["组织民法典宣传月活动", "2023年6月", "各街道、各单位", ""],
    ["报送典型案例", "每季度", "区法院、区检察院、区公安局、区司法局", ""],
    ["报送普法信息", "每月25日前", "各街道", ""],
    ["加强宣传", "全年", "各单位", ""],
    ["适时开展培训", "适时", "区司法局", ""],
  ],
};

function linesOf(calendar: Calendar, month: number): string[] {
  const texts = calendarTexts(calendar, { year: 2023, sender: "区普法办" }, words);
  return texts.months[month - 1]?.lines ?? [];
}

describe("普法月历", () => {
  const review = reviewOfBook(BOOK, "2023-03-01");
  const calendar = calendarOf(review, [CODE, SECURITY], {});

  test("has a month's nodes above the items that are due in it, with who answers for them", () => {
    expect(linesOf(calendar, 4)).toEqual([
      "4月15日 “4·15”全民国家安全教育日（1）",
      "本月到期：",
      "1 开展“4·15”全民国家安全教育日活动（区公安局、区司法局）",
    ]);
    expect(linesOf(calendar, 6)).toEqual([
      "本月到期：",
      "2 组织民法典宣传月活动（各街道、各单位）",
      "3 报送典型案例（区法院等4家）",
    ]);
    expect(linesOf(calendar, 7)).toEqual([]);
  });

  test("asks where a node lies outside the table's month, until it is answered", () => {
    const [, item] = review.items;
    expect(linesOf(calendar, 5)).toEqual([
      "5月1日–5月31日 民法典宣传月（2）",
      "　2 表中时限2023年6月，请核对",
    ]);
    const answers = item ? { [nodeKey(CODE, item)]: "node" as const } : {};
    expect(linesOf(calendarOf(review, [CODE], answers), 5)).toEqual([
      "5月1日–5月31日 民法典宣传月（2）",
    ]);
  });

  test("names below what no single month has", () => {
    const { foot } = calendarTexts(calendar, { year: 2023, sender: "" }, words);
    expect(foot).toEqual(["全年：5，共1项", "每月：4，共1项", "没有本年日期：6，共1项"]);
  });

  test("every item stands somewhere, whatever the plan, and a small one fits its page", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const any = reviewOfBook(book, "2023-11-15");
        const { months, year, monthly, undated } = calendarOf(any, [SECURITY], {});
        const placed = new Set([
          ...months.flatMap(({ due }) => due),
          ...year,
          ...monthly,
          ...undated,
        ]);
        expect(placed.size).toBe(any.items.length);
      }),
      { numRuns: 30 },
    );
    const print = layCalendar(calendarTexts(calendar, { year: 2023, sender: "" }, words));
    expect(print.breaks).toEqual([]);
    expect(print.heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(PAGE.height);
  });

  test("of a large plan breaks above months' headings only", () => {
    const plan = Array.from({ length: 90 }, (_, index): [string, string, string, string] => [
      `开展第${index + 1}批法治宣传教育活动`,
      `2023年${(index % 12) + 1}月`,
      "区司法局",
      "",
    ]);
    const large = calendarOf(reviewOfBook({ plan }, "2023-11-15"), [], {});
    const print = layCalendar(calendarTexts(large, { year: 2023, sender: "" }, words));
    for (const row of print.breaks) expect(print.kinds[row]).toBe("header");
  });
});

test.each([
  ["开展“4·15”全民国家安全教育日活动，营造氛围", "开展“4·15”全民国家安全教育日活动"],
  ["推荐人选参评第二届“新时代江西十大法治人物”评选", "推荐人选参评第二届“新时代江西十大法治…"],
])("%s is called %s", (content, name) => {
  expect(shortName(content)).toBe(name);
});
