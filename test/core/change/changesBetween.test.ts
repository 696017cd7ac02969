import fc from "fast-check";
import { changeClass } from "../../../src/core/change/changeClass";
import type { Changes } from "../../../src/core/change/changes";
import { changesBetween, type Comparing } from "../../../src/core/change/changesBetween";
import { formerWording } from "../../../src/core/change/formerWording";
import { snapshotOf, type Snapshot, type SnapshotItem } from "../../../src/core/change/snapshot";
import { STATES, type State } from "../../../src/core/review/state";
import { atOnce } from "../../../src/core/steps";
import { identityOf } from "../../../src/core/text/foldText";
import { anyBook, anyDay, DIRECTORY } from "../review/anyBook";
import { judgedBook, reviewOfBook } from "../review/reviewOfBook";

/** An item by what is unlike a plain one: its units are those with a state, A:overdue B:done. */
interface Row {
  ref?: string;
  project?: string;
  content?: string;
  deadline?: string;
  units?: string;
  status?: string;
  /** Missing by now of 普法信息, by unit. */
  short?: Record<string, number>;
  came?: Record<string, number>;
  parts: string;
}

function check(...rows: Row[]): Snapshot {
  return { asOf: "2023-11-15", year: 2023, items: rows.map(itemOf) };
}

function itemOf({
  ref = "1.1",
  project = "普法",
  content = "集中宣传",
  ...row
}: Row): SnapshotItem {
  return {
    ref,
    identity: identityOf(project, content),
    project,
    content,
    deadline: row.deadline ?? "6月",
    units: row.units ?? row.parts.replace(/:\w+/g, ""),
    status: row.status ?? "",
    parts: row.parts.split(" ").map((part) => {
      const [unit = "", state = ""] = part.split(":");
      const figures = { missingByNow: row.short?.[unit] ?? 0, came: row.came?.[unit] ?? 0 };
      const isCounted = row.short !== undefined || row.came !== undefined;
      return {
        unit,
        state: state as State,
        duties: isCounted ? [{ thing: "普法信息", measure: "篇", ...figures }] : [],
      };
    }),
  };
}

/** Rows that read otherwise would have stayed as they were. */
const asBefore: Comparing = { formerly: (was) => was.parts };

function changes(before: Snapshot, now: Snapshot, comparing = asBefore): Changes {
  const found = atOnce(changesBetween(before, now, comparing));
  if (!found) throw new Error("Not comparable");
  return found;
}

/** Every part in its class, as one line each; changes of the table with their alarms. */
function told({ table, more, ...all }: Changes): string[] {
  const classes = ["new", "still", "closed", "better", "worse", "finished"] as const;
  return [
    ...classes.flatMap((name) => all[name].map(({ ref, unit }) => `${name} ${ref} ${unit}`)),
    ...more.map(({ ref, unit, thing, by }) => `more ${ref} ${unit} ${thing} ${by}`),
    ...table.map(
      ({ ref, what, before, after, units }) => `table ${ref} ${what} ${before}→${after} ${units}`,
    ),
  ];
}

test.each<[State, State, string | undefined]>([
  ["notDue", "overdue", "new"],
  ["toConfirm", "overdue", "new"],
  ["done", "behind", "new"],
  ["notApplicable", "unmet", "new"],
  ["overdue", "overdue", "still"],
  ["behind", "behind", "still"],
  ["behind", "unmet", "worse"],
  ["unmet", "overdue", "worse"],
  ["overdue", "behind", "better"],
  ["behind", "notDue", "better"],
  ["overdue", "dueSoon", "better"],
  ["overdue", "done", "closed"],
  ["unmet", "doneLate", "closed"],
  ["notDue", "done", "finished"],
  ["toConfirm", "doneLate", "finished"],
  ["done", "done", undefined],
  ["notDue", "dueSoon", undefined],
  ["dueSoon", "toConfirm", undefined],
  // Counted apart, and a change of the table.
  ["overdue", "toConfirm", undefined],
  ["overdue", "notApplicable", undefined],
])("from %s to %s is %s", (was, is, expected) => {
  expect(changeClass(was, is)).toBe(expected);
});

describe("between two checks", () => {
  test("units are told apart within an item, and counted with their items", () => {
    const then = check({ parts: "甲:overdue 乙:overdue 丙:notDue" });
    const now = check({ parts: "甲:done 乙:overdue 丙:behind" });
    const found = changes(then, now);
    expect(told(found)).toEqual(["new 1.1 丙", "still 1.1 乙", "closed 1.1 甲"]);
    expect(found.counts).toMatchObject({
      new: { items: 1, parts: 1 },
      // Others of the item are still in alarm.
      closed: { items: 0, parts: 1 },
    });
  });

  test("an item is closed where none of its units is in alarm any more", () => {
    const found = changes(
      check({ parts: "甲:overdue 乙:overdue" }),
      check({ parts: "甲:done 乙:doneLate" }),
    );
    expect(found.counts.closed).toEqual({ items: 1, parts: 2 });
  });

  test("what is still so says for how many rounds, and the figures of both days", () => {
    const then = check({ parts: "甲:behind", short: { 甲: 1 } });
    const now = check({ parts: "甲:behind", short: { 甲: 2 } });
    const [still] = changes(then, now, { ...asBefore, roundsBefore: () => 2 }).still;
    expect(still).toMatchObject({
      rounds: 3,
      short: [{ thing: "普法信息", measure: "篇", before: 1, now: 2 }],
    });
    expect(changes(then, now).still[0]?.rounds).toBe(2);
  });

  test("what came lies across the classes", () => {
    const then = check({ parts: "甲:behind 乙:notDue", came: { 甲: 3, 乙: 2 } });
    const now = check({ parts: "甲:behind 乙:notDue", came: { 甲: 5, 乙: 2 } });
    expect(told(changes(then, now))).toEqual(["still 1.1 甲", "more 1.1 甲 普法信息 2"]);
  });

  test("what is to be confirmed is in no class, and counted", () => {
    const then = check({ parts: "甲:overdue 乙:notDue 丙:overdue" });
    const now = check({ parts: "甲:toConfirm 乙:toConfirm 丙:done" });
    const found = changes(then, now);
    expect(told(found)).toEqual(["closed 1.1 丙"]);
    expect(found.toConfirm).toEqual({ parts: 2, wereAlarm: 1 });
  });

  test("a former name of a unit is its present one", () => {
    const then = check({ parts: "城管局:overdue", units: "城管局" });
    const now = check({ parts: "城市管理局:overdue", units: "城管局" });
    const nameNow = (unit: string) => (unit === "城管局" ? "城市管理局" : unit);
    expect(told(changes(then, now, { ...asBefore, nameNow }))).toEqual(["still 1.1 城市管理局"]);
  });

  test("of different plan years there is nothing to compare", () => {
    const one = check({ parts: "甲:overdue" });
    expect(atOnce(changesBetween({ ...one, year: 2022 }, one, asBefore))).toBeUndefined();
  });
});

describe("which item is which", () => {
  test("by text, wherever it stands and whatever its ref", () => {
    const then = check({ ref: "1.1", content: "甲事", parts: "甲:overdue" });
    const now = check({ ref: "4.2", content: "甲 事", parts: "甲:done" });
    expect(told(changes(then, now))).toEqual(["closed 4.2 甲"]);
  });

  test("of the same text twice the n-th of both", () => {
    const then = check({ ref: "1.1", parts: "甲:overdue" }, { ref: "1.2", parts: "甲:behind" });
    const now = check({ ref: "1.1", parts: "甲:done" }, { ref: "1.2", parts: "甲:behind" });
    const found = changes(then, now);
    expect(told(found)).toEqual(["still 1.2 甲", "closed 1.1 甲"]);
    expect(found.counts.closed).toEqual({ items: 1, parts: 1 });
  });

  test("left over ones by ref or project, and six tenths of the shorter text", () => {
    const then = check({
      ref: "3.1",
      project: "甲",
      content: "组织开展民法典宣传月活动",
      parts: "甲:overdue",
    });
    const reworded = { content: "组织开展“民法典宣传月”系列活动", parts: "甲:done" };
    const table = "table 3.1 text 组织开展民法典宣传月活动→组织开展“民法典宣传月”系列活动 0";
    expect(told(changes(then, check({ ...reworded, ref: "3.1", project: "乙" }))).at(-1)).toBe(
      table.replace(" 0", " 1"),
    );
    expect(told(changes(then, check({ ...reworded, ref: "9.9", project: "乙" })))).toEqual([
      "table 9.9 added →组织开展“民法典宣传月”系列活动 0",
      "table 3.1 removed 组织开展民法典宣传月活动→ 1",
    ]);
  });
});

describe("changes of the table", () => {
  const then = check({ deadline: "10月", parts: "甲:overdue 乙:notDue" });
  const later = check({ deadline: "12月", parts: "甲:notDue 乙:notDue" });

  test("an alarm that a later deadline took away is no improvement", () => {
    const formerly: Comparing = {
      formerly: () => itemOf({ parts: "甲:overdue 乙:overdue" }).parts,
    };
    expect(told(changes(then, later, formerly))).toEqual(["table 1.1 deadline 10月→12月 2"]);
  });

  test("a part keeps its class where the former wording gives the same", () => {
    const done = check({ deadline: "12月", parts: "甲:done 乙:notDue" });
    const formerly: Comparing = {
      formerly: () => itemOf({ parts: "甲:doneLate 乙:notDue" }).parts,
    };
    expect(told(changes(then, done, formerly))).toEqual([
      "closed 1.1 甲",
      "table 1.1 deadline 10月→12月 0",
    ]);
  });

  test("items that were added or removed bring or take their alarms", () => {
    const gone = { ref: "2.1", content: "旧事", project: "旧", parts: "甲:overdue 乙:done" };
    const come = { ref: "3.1", content: "新的工作", project: "新", parts: "甲:behind 乙:unmet" };
    expect(told(changes(check(gone), check(come)))).toEqual([
      "table 3.1 added →新的工作 2",
      "table 2.1 removed 旧事→ 1",
    ]);
  });

  test("units that came or went, by the row or through the directory", () => {
    const one = check({ parts: "甲:overdue 乙:notDue" });
    expect(told(changes(one, check({ parts: "乙:notDue 丙:overdue" })))).toEqual([
      "table 1.1 units 甲 乙→乙 丙 2",
    ]);
    const group = (parts: string) => check({ units: "各街道", parts });
    expect(told(changes(group("甲:overdue 乙:notDue"), group("乙:notDue")))).toEqual([
      "table 1.1 units 甲、乙→乙 1",
    ]);
  });

  test("an alarm that does not apply any more was cancelled", () => {
    const now = check({ deadline: "10月", status: "不涉及", parts: "甲:notApplicable 乙:notDue" });
    expect(told(changes(then, now))).toEqual(["table 1.1 cancelled →不涉及 1"]);
  });
});

describe("a row that was changed, judged by its former wording", () => {
  const book = (deadline: string, status: string, ledger: string[][] = []) => ({
    plan: [
      ["集中宣传", deadline, "南站街道、桃源街道", status],
      ["全年报送信息不少于12篇", "全年", "南站街道", ""],
    ],
    ledger: [["2023-03-09", "南站街道", "2", "信息", "", "3"], ...ledger],
  });

  function since(before: ReturnType<typeof book>, now: ReturnType<typeof book>): string[] {
    const { plan, settings, review } = judgedBook(now, "2023-11-15");
    const then = snapshotOf(reviewOfBook(before, "2023-10-15"));
    return told(changes(then, snapshotOf(review), { formerly: formerWording(plan, settings) }));
  }

  test("put off, its alarms were taken away by the table", () => {
    expect(since(book("9月", ""), book("12月", ""))).toEqual([
      "still 2 南站街道",
      "table 1 deadline 9月→12月 2",
    ]);
  });

  test("put off and done by one of its units, only the other's alarm was", () => {
    const done = [["2023-10-20", "南站街道", "1"]];
    expect(since(book("9月", ""), book("12月", "", done))).toEqual([
      "still 2 南站街道",
      "closed 1 南站街道",
      "table 1 deadline 9月→12月 1",
    ]);
  });

  test("that nobody changed is what became of it", () => {
    expect(since(book("9月", ""), book("9月", "已完成"))).toEqual([
      "still 2 南站街道",
      "closed 1 南站街道",
      "closed 1 桃源街道",
    ]);
  });
});

const anyParts = fc
  .uniqueArray(fc.constantFrom("甲", "乙", "丙"), { minLength: 1 })
  .chain((units) =>
    fc
      .array(fc.constantFrom(...STATES), { minLength: units.length, maxLength: units.length })
      .map((states) => units.map((unit, index) => `${unit}:${states[index] ?? "done"}`).join(" ")),
  );
const anyCheck = fc
  .array(
    fc.record({
      content: fc.constantFrom("集中宣传", "举办培训班", "报送普法信息", "报送普法信息十二篇"),
      deadline: fc.constantFrom("6月", "12月"),
      parts: anyParts,
    }),
    { maxLength: 5 },
  )
  .map((rows) => check(...rows.map((row, index) => ({ ref: `1.${index + 1}`, ...row }))));

describe("for any two checks", () => {
  test("one compared with itself gives only what is still so", () => {
    fc.assert(
      fc.property(anyBook, anyDay, (book, asOf) => {
        const one = snapshotOf(reviewOfBook({ ...book, directory: DIRECTORY }, asOf));
        const { still, toConfirm, counts, ...others } = changes(one, one);
        expect(others).toEqual({
          new: [],
          closed: [],
          better: [],
          worse: [],
          finished: [],
          more: [],
          table: [],
        });
        const alarms = one.items.flatMap(({ parts }) =>
          parts.filter(({ state }) => ["overdue", "unmet", "behind"].includes(state)),
        );
        expect(still).toHaveLength(alarms.length);
        expect(counts.still.parts).toBe(alarms.length);
        expect(toConfirm.wereAlarm).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test("every part is in one class at most, and in none where the table took or brought its alarm", () => {
    fc.assert(
      fc.property(anyCheck, anyCheck, anyParts, (before, now, former) => {
        const found = changes(before, now, { formerly: () => itemOf({ parts: former }).parts });
        const { closed, better, worse, finished, still } = found;
        const keys = [...found.new, ...closed, ...better, ...worse, ...finished, ...still].map(
          ({ ref, unit }) => `${ref} ${unit}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        const told = new Set(keys);
        const changed = new Set(found.table.map(({ ref }) => ref));
        for (const { ref, parts } of now.items) {
          for (const { unit, state } of parts) {
            const isAlarm = ["overdue", "unmet", "behind"].includes(state);
            if (isAlarm) expect(told.has(`${ref} ${unit}`) || changed.has(ref)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
