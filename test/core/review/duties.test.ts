import fc from "fast-check";
import type { Duty } from "../../../src/core/review/duty";
import type { LiteralCell } from "../table/sheetOf";
import { anyBook, anyDay, DIRECTORY } from "./anyBook";
import { countsOf, partOf, reviewOfBook } from "./reviewOfBook";

const HALVES =
  "每半年报送1以上典型案例,全年不少于2篇以案释法、法治宣传、法治创建三种案例中的2种以上";
const BOTH = "全年报送信息12篇、案例2篇";

/** What 南站街道 has reported: day, 类型, 数量. */
type Reports = [string, string, number][];

function dutiesOf(content: string, deadline: string, reports: Reports, asOf = "2023-11-15") {
  const plan = [[content, deadline, "南站街道", ""]];
  const ledger: LiteralCell[][] = reports.map(([day, type, count]) => [
    day,
    "南站街道",
    "1",
    type,
    "",
    count,
  ]);
  return partOf({ plan, ledger }, "南站街道", asOf).duties ?? [];
}

const line = (duty: Duty) => {
  const { thing, measure, owed, owedByNow, came, missingByNow, missing } = duty;
  const kinds = duty.kindsNeeded === 0 ? "" : `, ${duty.kindsNeeded}种少${duty.kindsMissing}种`;
  return `${thing}/${measure}: ${owed} ${owedByNow} ${came} ${missingByNow} ${missing}${kinds} ${duty.state}`;
};

// Thing and measure: owed, owed by now, came, missing by now, missing, and the state of the thing.
test.each<[string, string, Reports, string[]]>([
  ["全年报送普法信息12篇", "全年", [["3月1日", "", 7]], ["普法信息/篇: 12 10 7 3 5 behind"]],
  ["全年报送普法信息12篇", "全年", [["3月1日", "", 11]], ["普法信息/篇: 12 10 11 0 1 notDue"]],
  ["全年报送普法信息12篇", "全年", [["3月1日", "", 15]], ["普法信息/篇: 12 10 15 0 0 done"]],
  [
    BOTH,
    "全年",
    [["3月1日", "信息", 7]],
    ["信息/篇: 12 10 7 3 5 behind", "案例/篇: 2 1 0 1 2 behind"],
  ],
  ["每季度报送信息1篇", "全年", [["3月1日", "", 1]], ["信息/篇: 4 3 1 2 3 unmet"]],
  ["每季度报送信息1篇,全年不少于6篇", "全年", [], ["信息/篇: 6 5 0 5 6 unmet"]],
  ["至少开展宣讲2场", "10月", [["3月1日", "", 1]], ["/场: 2 2 1 1 1 unmet"]],
  // Half-years, year and kinds are of one thing; a lost measure word is that of the clause beside it.
  [HALVES, "11月", [], ["典型案例/篇: 2 1 0 1 2, 2种少2种 unmet"]],
  [HALVES, "11月", [["3月1日", "以案释法", 2]], ["典型案例/篇: 2 1 2 0 0, 2种少1种 notDue"]],
  ["全年报送信息不少于12", "全年", [], ["信息/件: 12 10 0 10 12 behind"]],
  [
    "以案释法、法治宣传两种案例中的2种以上",
    "11月",
    [["3月1日", "以案释法", 1]],
    ["/件: 0 0 1 0 0, 2种少1种 notDue"],
  ],
])("%s (%s) with %j owes %j", (content, deadline, reports, expected) => {
  expect(dutiesOf(content, deadline, reports).map(line)).toEqual(expected);
});

test("a thing's records stand with it, and those of another do not", () => {
  const duties = dutiesOf(BOTH, "全年", [
    ["3月1日", "信息", 7],
    ["4月1日", "案例", 1],
  ]);
  expect(duties.map(({ records }) => records.map(({ day }) => day))).toEqual([
    ["2023-03-01"],
    ["2023-04-01"],
  ]);
});

test("without a ledger nothing is counted", () => {
  expect(partOf({ plan: [[BOTH, "全年", "南站街道", ""]] }, "南站街道").duties).toBeUndefined();
});

test("a measure word is taken from another unit's clause", () => {
  const plan = [
    ["街道报送信息全年不少于12篇,各单位报送信息全年不少于2", "全年", "各街道、各单位", ""],
  ];
  const book = { plan, directory: DIRECTORY, ledger: [] };
  expect(partOf(book, "区法院").duties?.map(line)).toEqual(["信息/篇: 2 1 0 1 2 behind"]);
});

test("for any book a thing's figures hold those of all its periods, and what is missing is never below 0", () => {
  fc.assert(
    fc.property(anyBook, anyDay, ({ plan, ledger }, asOf) => {
      const book = { plan: plan.slice(1), directory: DIRECTORY, ledger };
      for (const { unit, duties = [] } of reviewOfBook(book, asOf).items[0]?.parts ?? []) {
        const counts = countsOf(book, unit, asOf);
        for (const duty of duties) {
          const ofThing = counts
            .filter((count) => count.code === "counted")
            .filter(({ thing }) => thing === duty.thing);
          expect(duty.owed).toBe(Math.max(0, ...ofThing.map(({ owed }) => owed)));
          expect(duty.owedByNow).toBe(Math.max(0, ...ofThing.map(({ owedByNow }) => owedByNow)));
          for (const { came } of ofThing) expect(duty.came).toBe(came);
          expect(duty.missing).toBe(Math.max(0, duty.owed - duty.came));
          expect(duty.missingByNow).toBe(Math.max(0, duty.owedByNow - duty.came));
          expect(duty.kindsMissing).toBe(Math.max(0, duty.kindsNeeded - duty.kinds.length));
        }
      }
    }),
    { numRuns: 100 },
  );
});
