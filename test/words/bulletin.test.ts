import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type CheckResult } from "../../src/actions/check";
import { bulletinFacts } from "../../src/actions/bulletinFacts";
import { changesSince } from "../../src/actions/changesSince";
import { keepRound } from "../../src/actions/keepRound";
import { ALARMS } from "../../src/core/review/state";
import { bulletinHtml } from "../../src/words/compose/bulletinHtml";
import { bulletinOf, bulletinText } from "../../src/words/compose/bulletinText";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { reviewOfBook } from "../core/review/reviewOfBook";

const words = wordsFor("zh-CN");
const TEXTS = join(__dirname, "../data/bulletins");
const DAYS = ["2023-11-15", "2023-11-30", "2023-12-05", "2024-01-10"];
const CALLED = { overdue: "逾期", unmet: "数量不足", behind: "未达序时进度" } as const;

test("a small one, whole", () => {
  const review = reviewOfBook({
    plan: [
      ["编印普法读本", "6月", "区司法局、区民政局、区教体局", "区司法局:已完成"],
      ["宣传月活动", "9月底前", "区司法局", "已完成"],
      ["适时开展培训", "适时", "区民政局", ""],
    ],
  });
  expect(
    bulletinText(review, words, { sender: "区普法办", replyBy: "2023-11-22" }).split("\n"),
  ).toEqual([
    "关于2023年重点工作推进情况的通报",
    "各有关单位：",
    "截至2023年11月15日，推进表共3项、涉及3家单位，其中逾期1项、待确认1项、已完成1项。现将有关情况通报如下：",
    "一、逾期1项（2家次）",
    "1. 编印普法读本（1），时限6月30日，逾期138天：区民政局、区教体局（2家）。",
    "另有1项待确认完成情况，由承担单位另行报明。",
    "请有关单位对照检查，抓紧办理，于2023年11月22日前报送办理情况。",
    "附件：1. 督办事项　2. 报送情况统计表",
    "区普法办",
    "2023年11月15日",
  ]);
});

describe.each(DAYS)("the 通报 of November's workbook on %s", (asOf) => {
  let result: CheckResult;
  let text = "";

  beforeAll(async () => {
    await openExcel("test/books/november-2023.xlsx");
    await keepRound({ asOf: "2023-10-15", sheet: { name: "推进表" } });
    result = await check({ asOf, sheet: { name: "推进表" } });
    const facts = bulletinFacts(result, await changesSince(result));
    text = bulletinText(result.review, words, facts);
  });

  test("is word for word what a person has read over and kept", () => {
    expect(`${text}\n`).toBe(readFileSync(join(TEXTS, `${asOf}.txt`), "utf8"));
  });

  test("has a section for each alarm that occurs, with the review's own numbers", () => {
    for (const state of ALARMS) {
      const items = result.review.items.filter(({ parts }) =>
        parts.some((part) => part.state === state),
      );
      const parts = items.flatMap(({ parts: own }) => own.filter((part) => part.state === state));
      const heading = `、${CALLED[state as keyof typeof CALLED]}${items.length}项（${parts.length}家次）`;
      expect(text.includes(heading)).toBe(items.length > 0);
      for (const { ref } of items) expect(text).toContain(`（${ref}）`);
    }
  });

  test("names every unit of an item that is late, or all but those that are not", () => {
    const { sections } = bulletinOf(result.review, words);
    const [overdue] = sections;
    for (const { ref, units } of overdue?.rows ?? []) {
      const item = result.review.items.find((each) => each.ref === ref);
      const owing = item?.parts.filter(({ state }) => state !== undefined) ?? [];
      const late = owing.filter(({ state }) => state === "overdue").map(({ unit }) => unit);
      const others = owing.filter(({ state }) => state !== "overdue").map(({ unit }) => unit);
      const named = (units.match(/[^、（）]+/g) ?? []).map((name) =>
        name.replace(/^除|外的\d+家$/g, ""),
      );
      if (units.startsWith("全部")) expect(units).toBe(`全部${late.length}家`);
      else if (units.startsWith("除")) expect(named).toEqual(others);
      else expect(named.filter((name) => !/^\d+家$/.test(name))).toEqual(late);
    }
  });

  test("says no zeros, nothing twice over, and ends its sentences once", () => {
    expect(text).not.toMatch(/(?<!\d)0[项家]|；；|。。|、、(?!公检法)|；。|undefined|null|NaN/);
    expect(text).not.toContain("零报送（0篇）：。");
  });

  test("compares with the last round, signs with the day and names what is attached", () => {
    expect(text).toContain("较上期（第1期，2023年10月15日）：");
    expect(text.split("\n").at(-1)).toBe(words.day(asOf));
    expect(text).toContain("附件：1. 督办事项　2. 报送情况统计表");
  });

  test("as HTML it is a table an alarm, a row an item, and holds no markup of the user's", () => {
    const bulletin = bulletinOf(result.review, words);
    const html = bulletinHtml(bulletin, words);
    const rows = bulletin.sections.reduce((sum, section) => sum + section.rows.length, 0);
    const tables = bulletin.sections.filter((section) => section.rows.length > 0).length;
    expect(html.match(/<tr>/g)).toHaveLength(rows + tables);
    expect(html.match(/<table/g)).toHaveLength(tables);
  });
});

test("markup in a cell stays text", () => {
  const review = reviewOfBook({ plan: [["<b>宣传</b>&", "6月", "区司法局", ""]] });
  expect(bulletinHtml(bulletinOf(review, words), words)).toContain("&lt;b&gt;宣传&lt;/b&gt;&amp;");
});
