import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/actions/check";
import type { ItemFinding, Review, UnitTotals } from "../../src/core/review/review";
import { bookState } from "../excel/bookState";
import { openExcel } from "../support/openExcel";

/** What a check must find in a book, as the JSON beside it says. */
interface Expected {
  asOf: string;
  items: {
    ref: string;
    due: string;
    state: string;
    daysOverdue?: number;
    units: string[];
    byState: Record<string, number>;
  }[];
  units: Record<string, string | number>[];
}

const file = (name: string) => join(__dirname, "../books", name);

function expectedIn(name: string): Expected {
  return JSON.parse(readFileSync(file(`${name}.json`), "utf8")) as Expected;
}

async function reviewOfBook(name: string, asOf: string): Promise<Review> {
  await openExcel(file(name));
  return (await check({ asOf })).review;
}

/** The units as a set: in which order one group's members answer does not follow from the book. */
function itemOf({ ref, reading: { deadline }, state, daysOverdue, parts, byState }: ItemFinding) {
  return {
    ref,
    due: deadline.due.at(-1) ?? "",
    state,
    ...(daysOverdue === undefined ? {} : { daysOverdue }),
    units: parts.map(({ unit }) => unit).sort(),
    byState,
  };
}

/** The book beside gives the days only where it says them at all. */
function itemsOf(review: Review, expected: Expected) {
  const withDays = expected.items.some(({ daysOverdue }) => daysOverdue !== undefined);
  return review.items.map(itemOf).map(({ daysOverdue, ...item }) => ({
    ...item,
    ...(withDays && daysOverdue !== undefined ? { daysOverdue } : {}),
  }));
}

const sorted = ({ items }: Expected) =>
  items.map((item) => ({ ...item, units: [...item.units].sort() }));

const figuresOf = ({ name, total, byState }: UnitTotals) => ({ name, total, ...byState });

describe.each(["2023-11-15", "2023-11-30", "2023-12-05"])("november-2023.xlsx on %s", (asOf) => {
  const expected = expectedIn(`november-2023.at-${asOf}`);

  test("is, item by item and unit by unit, what stands beside it", async () => {
    const review = await reviewOfBook("november-2023.xlsx", asOf);
    expect(expected.asOf).toBe(asOf);
    expect(itemsOf(review, expected)).toEqual(sorted(expected));
    expect(review.units.map(figuresOf)).toEqual(expected.units);
  });
});

describe("plan-2023.xlsx, as published", () => {
  const expected = expectedIn("plan-2023.at-2023-11-15");

  test("is, item by item and unit by unit, what stands beside it", async () => {
    const review = await reviewOfBook("plan-2023.xlsx", "2023-11-15");
    expect(itemsOf(review, expected)).toEqual(sorted(expected));
    expect(review.units.map(figuresOf)).toEqual(expected.units);
    expect(review.units).toHaveLength(21);
  });

  test("says how long items are overdue, and that the table has no place for completion", async () => {
    const { items, records, units } = await reviewOfBook("plan-2023.xlsx", "2023-11-15");
    const days = new Map(items.map(({ ref, daysOverdue }) => [ref, daysOverdue]));
    expect([days.get("3.1"), days.get("6.1"), days.get("1.1")]).toEqual([138, 199, undefined]);
    expect(records).toEqual({ status: false, ledger: false });
    for (const { dueRate, yearRate } of units)
      expect([dueRate.share, yearRate.share]).toEqual([null, null]);
  });

  test("names the groups that need members, each once", async () => {
    const { openGroups, problems } = await reviewOfBook("plan-2023.xlsx", "2023-11-15");
    expect(openGroups).toEqual(["各街道", "各单位", "各相关单位"]);
    const named = problems.filter(({ code }) => code === "unknownGroup").map(({ text }) => text);
    expect(named).toEqual(openGroups);
  });

  test("shows the numbers asked for, and that without a ledger they were not checked", async () => {
    const { items } = await reviewOfBook("plan-2023.xlsx", "2023-11-15");
    const info = items.find(({ ref }) => ref === "10.1");
    expect(info?.requirements).toMatchObject([
      { atLeast: 12, measure: "篇", per: "year", units: ["各街道"], damaged: false },
      { atLeast: 2, measure: "", per: "year", units: ["各单位"], damaged: true },
    ]);
    expect(info?.reasons).toContainEqual(
      expect.objectContaining({ code: "countNotChecked", atLeast: 12 }),
    );
  });
});

describe("november-2023.xlsx, through the client", () => {
  test("what its ledger holds of units that have no part in the item is listed, row by row", async () => {
    const { problems, records } = await reviewOfBook("november-2023.xlsx", "2023-11-15");
    expect(records).toEqual({ status: true, ledger: true });
    const ofLedger = problems.filter(({ sheet }) => sheet.name === "报送台账");
    expect(new Set(ofLedger.map(({ code }) => code))).toEqual(new Set(["notItsItem"]));
    // 3.3 is for 区公安分局 and 区司法局 alone.
    expect(ofLedger[0]).toMatchObject({
      code: "notItsItem",
      sheet: expect.objectContaining({ name: "报送台账" }) as unknown,
      row: 2,
      text: "区市场监督管理局",
    });
    expect(ofLedger).toHaveLength(47);
  });

  test("a check changes nothing", async () => {
    const host = await openExcel(file("november-2023.xlsx"));
    const before = bookState(host.book);
    await check({ asOf: "2023-11-15" });
    expect(bookState(host.book)).toBe(before);
  });
});

describe("november-2023.xlsx with its ledger's sheet named for a year", () => {
  test.each([
    ["2023年报送台账", true],
    ["2022年报送台账", false],
  ])("%s: read is %s", async (name, ledger) => {
    await openExcel(file("november-2023.xlsx"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("报送台账").name = name;
      await context.sync();
    });
    const { review, sheets } = await check({ asOf: "2023-11-15" });
    expect(review.records).toEqual({ status: true, ledger });
    expect(sheets.some((sheet) => sheet.name === name)).toBe(ledger);
  });
});
