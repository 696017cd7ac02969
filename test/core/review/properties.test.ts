import fc from "fast-check";
import type { ItemFinding } from "../../../src/core/review/review";
import { STATES, type State } from "../../../src/core/review/state";
import { ALIASES, anyBook, anyDay, anyRecord, DIRECTORY, statesOf } from "./anyBook";
import { reviewOfBook } from "./reviewOfBook";

const RUNS = { numRuns: 100 };
const FIRST_RECORD = "2023-01-01";

/** A record on the first of January for each item that comes back. */
const firstRecords = (book: { plan: string[][]; ledger: string[][] }, asOf: string): string[][] =>
  reviewOfBook(book, asOf)
    .items.filter(({ reading }) => reading.deadline.kind === "recurring")
    .map(({ ref }) => [FIRST_RECORD, "南站街道", ref]);
const isDone = (state: State | undefined) => state === "done" || state === "doneLate";

describe("for any plan and ledger", () => {
  test("sums over units equal sums over items, state by state", () => {
    fc.assert(
      fc.property(anyBook, anyDay, (book, asOf) => {
        const { items, units, totals } = reviewOfBook({ ...book, directory: DIRECTORY }, asOf);
        const named = items.filter((item) => item.parts.some(({ state }) => state !== undefined));
        for (const state of STATES) {
          const ofUnits = sum(units.map(({ byState }) => byState[state] ?? 0));
          expect(ofUnits).toBe(sum(named.map(({ byState }) => byState[state] ?? 0)));
        }
        for (const { total, byState } of units) expect(total).toBe(sum(Object.values(byState)));
        expect(sum(Object.values(totals))).toBe(items.length);
        for (const item of named) expect(sum(Object.values(item.byState))).toBe(owing(item));
      }),
      RUNS,
    );
  });

  test("one more record that counts worsens no state, once some unit has reported on each item that comes back", () => {
    fc.assert(
      fc.property(anyBook, anyRecord, anyDay, fc.nat(), (book, added, asOf, at) => {
        added[6] = "已报送";
        // The first record of an item that comes back makes it one of counts: for each such item there is one already.
        const ledger = [...book.ledger, ...firstRecords(book, asOf)];
        const place = at % (ledger.length + 1);
        const more = [...ledger.slice(0, place), added, ...ledger.slice(place)];
        const [before, after] = [ledger, more].map((rows) =>
          statesOf({ ...book, ledger: rows }, asOf),
        );
        before?.forEach(({ state, parts }, item) => {
          expect(rank(after?.[item]?.state)).toBeGreaterThanOrEqual(rank(state));
          parts.forEach(({ unit, state }, part) => {
            expect(after?.[item]?.parts[part]?.unit).toBe(unit);
            expect(rank(after?.[item]?.parts[part]?.state)).toBeGreaterThanOrEqual(rank(state));
          });
        });
      }),
      RUNS,
    );
  });

  test("a record that does not count changes no state", () => {
    fc.assert(
      fc.property(anyBook, anyRecord, anyDay, (book, added, asOf) => {
        added[6] = "退回";
        const more = { ...book, ledger: [...book.ledger, added] };
        expect(statesOf(more, asOf)).toEqual(statesOf(book, asOf));
      }),
      RUNS,
    );
  });

  test("a later as-of date never un-does what is done, where units report from the start on each item that comes back", () => {
    fc.assert(
      fc.property(anyBook, anyDay, anyDay, ({ plan, ledger }, one, other) => {
        const [earlier = "", later = ""] = [one, other]
          .map((day) => (day < FIRST_RECORD ? FIRST_RECORD : day))
          .sort();
        // From its first record on an item that comes back is one of counts, whatever its status cell says.
        const first = firstRecords({ plan, ledger }, later);
        const book = { plan, ledger: [...first, ...ledger] };
        const after = statesOf(book, later);
        statesOf(book, earlier).forEach(({ parts }, item) => {
          parts.forEach(({ state }, part) => {
            if (isDone(state)) expect(isDone(after[item]?.parts[part]?.state)).toBe(true);
          });
        });
      }),
      RUNS,
    );
  });

  test("the order of the ledger's rows does not matter", () => {
    const shuffled = anyBook.chain((book) =>
      fc.tuple(
        fc.constant(book),
        fc.shuffledSubarray(book.ledger, { minLength: book.ledger.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([book, ledger], asOf) => {
        expect(statesOf({ ...book, ledger }, asOf)).toEqual(statesOf(book, asOf));
      }),
      RUNS,
    );
  });

  test("units may be written by their aliases, in the ledger and in the plan", () => {
    fc.assert(
      fc.property(anyBook, anyDay, ({ plan, ledger }, asOf) => {
        const aliased = {
          plan: plan.map((row) => row.map((cell, column) => (column === 2 ? alias(cell) : cell))),
          ledger: ledger.map((row) =>
            row.map((cell, column) => (column === 1 ? alias(cell) : cell)),
          ),
        };
        expect(statesOf(aliased, asOf)).toEqual(statesOf({ plan, ledger }, asOf));
      }),
      RUNS,
    );
  });
});

test("whatever the registers hold, every item gets a state, and every problem its place", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("", "1", "2月30日", "各街道(除", "2篇", "退回", "#N/A", "1 全年", "无", "〃"),
  );
  const anyCell = fc.oneof(anyText, fc.double(), fc.boolean());
  const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 8 }), { maxLength: 15 });
  fc.assert(
    fc.property(anyBook, anyRows, anyRows, anyDay, ({ plan }, ledger, directory, asOf) => {
      const review = reviewOfBook({ plan, ledger, directory }, asOf);
      expect(review.items).toHaveLength(plan.length);
      for (const { state } of review.items) expect(STATES).toContain(state);
      for (const { sheet, row } of review.problems) {
        expect(["推进表", "报送台账"]).toContain(sheet.name);
        expect(row).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 100 },
  );
});

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Places in the order of severity: the higher the better. */
/** Done is done: a record may say on which day, where the status cell did not, and so that it was late. */
function rank(state: State | undefined): number {
  return state === undefined ? -1 : STATES.indexOf(state === "done" ? "doneLate" : state);
}

function owing(item: ItemFinding): number {
  return item.parts.filter(({ state }) => state !== undefined).length;
}

function alias(names: string): string {
  return Object.entries(ALIASES).reduce((text, [name, other]) => text.replace(name, other), names);
}
