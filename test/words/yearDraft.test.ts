import { check } from "../../src/actions/check";
import { ALARMS } from "../../src/core/review/state";
import { yearDraft } from "../../src/words/compose/yearDraft";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";

const words = wordsFor("zh-CN");

/** The lines below each of the four headings. */
function sectionsOf(text: string): string[][] {
  const sections: string[][] = [];
  for (const line of text.split("\n").slice(1)) {
    if (/^[一二三四]、/.test(line)) sections.push([line]);
    else sections.at(-1)?.push(line);
  }
  return sections;
}

async function reviewed(asOf = "2023-12-31") {
  await openExcel("test/books/november-2023.xlsx");
  return check({ asOf });
}

test("a summary has the four usual headings and the review's own figures", async () => {
  const result = await reviewed();
  const text = yearDraft("summary", result, words);
  const sections = sectionsOf(text);
  expect(text.split("\n")[0]).toBe("2023年普法依法治理工作总结");
  expect(sections.map(([heading]) => heading)).toEqual([
    "一、基本情况",
    "二、主要做法和成效",
    "三、存在问题",
    "四、下一步打算",
  ]);
  const { items, totals, all, units } = result.review;
  expect(sections[0]?.[1]).toContain(`推进表共${items.length}项、涉及${units.length}家单位`);
  expect(sections[0]?.[1]).toContain(`逾期${totals.overdue ?? 0}项`);
  expect(sections[0]?.[2]).toContain(`${all.dueRate.done}/${all.dueRate.of}`);
  const projects = sections[1]?.filter((line) => /^（[一二三四五六七八九十]）/.test(line)) ?? [];
  const sum = (pattern: RegExp) =>
    projects.reduce((total, line) => total + Number(pattern.exec(line)?.[1]), 0);
  expect(sum(/共(\d+)项/)).toBe(items.length);
  expect(sum(/已完成(\d+)项/)).toBe((totals.done ?? 0) + (totals.doneLate ?? 0));
});

test("its problems are the items in alarm, each with its number", async () => {
  const result = await reviewed("2023-11-15");
  const problems = sectionsOf(yearDraft("summary", result, words))[2]?.join("\n") ?? "";
  const inAlarm = result.review.items.filter(({ byState }) =>
    ALARMS.some((state) => (byState[state] ?? 0) > 0),
  );
  expect(inAlarm.length).toBeGreaterThan(3);
  for (const { ref } of inAlarm) expect(problems).toContain(`（${ref}）`);
  expect(new Set(problems.match(/（\d+\.\d+）/g))).toEqual(
    new Set(inAlarm.map(({ ref }) => `（${ref}）`)),
  );
});

test("what is counted is what the units owe and have reported together", async () => {
  const result = await reviewed();
  const text = yearDraft("summary", result, words);
  const item = result.review.items.find(({ parts }) => parts.some(({ duties }) => duties));
  const duties = item?.parts.flatMap((part) => part.duties ?? []) ?? [];
  const [{ thing, measure } = { thing: "", measure: "" }] = duties;
  const same = duties.filter((duty) => duty.thing === thing && duty.measure === measure);
  const sum = (of: (duty: (typeof same)[number]) => number) =>
    same.reduce((all, duty) => all + of(duty), 0);
  expect(text).toContain(
    `${thing}全年应报${sum(({ owed }) => owed)}${measure}，已报${sum(({ came }) => came)}${measure}`,
  );
});

test("a self-inspection names the evidence behind each item, or that there is none", async () => {
  const result = await reviewed();
  const lines = sectionsOf(yearDraft("selfReport", result, words))[1]?.slice(1) ?? [];
  const { items } = result.review;
  expect(lines).toHaveLength(items.length);
  items.forEach(({ ref, reading, parts }, index) => {
    const rows = new Set(
      [...(result.plan.ledger?.records.get(reading.item)?.values() ?? [])].flatMap((own) =>
        own.filter(({ counts }) => counts).map(({ row }) => row),
      ),
    );
    const line = lines[index] ?? "";
    expect(line).toContain(`（${ref}）`);
    if (rows.size > 0) expect(line).toContain(`记录${rows.size}条`);
    const isBare = rows.size === 0 && reading.status.reading !== "done" && parts.length > 0;
    expect(line.endsWith("台账依据：缺材料。")).toBe(isBare);
  });
  expect(lines.some((line) => line.includes("缺材料"))).toBe(true);
  expect(lines.some((line) => line.includes("记录"))).toBe(true);
});
