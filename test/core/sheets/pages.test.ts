import fc from "fast-check";
import { atOnce } from "../../../src/core/steps";
import { divideIntoPages, type PageGroup } from "../../../src/core/sheets/pages";
import { heightOf } from "../../../src/core/sheets/rowHeights";

const ROOM = { first: 390, others: 466, foot: 52 };

const groups: fc.Arbitrary<PageGroup[]> = fc.array(
  fc.record({
    rows: fc.array(
      fc.integer({ min: 20, max: 320 }).map((height) => ({ height, size: 10 })),
      { minLength: 1, maxLength: 8 },
    ),
    needed: fc.integer({ min: 20, max: 200 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const heightOfGroup = ({ rows, needed }: PageGroup) => Math.max(heightOf(rows), needed);

test("every row stands once, in order, and no page is fuller than it can be", () => {
  fc.assert(
    fc.property(groups, (all) => {
      const pieces = atOnce(divideIntoPages(all, ROOM));
      const rows = pieces.map(({ group, firstRow, rows: { length } }) => ({
        group,
        firstRow,
        length,
      }));
      const expected = all.map(({ rows: { length } }) => length);
      expect(
        all.map((_, group) =>
          rows.filter((row) => row.group === group).reduce((sum, { length }) => sum + length, 0),
        ),
      ).toEqual(expected);
      let left = ROOM.first;
      pieces.forEach((piece, index) => {
        if (piece.breakBefore) left = ROOM.others;
        left -= heightOf(piece.rows);
        const foot = index === pieces.length - 1 ? ROOM.foot : 0;
        // A single row that is too high for the first page with the line to sign is the one exception.
        if (piece.rows.length > 1 || index > 0) expect(left - foot).toBeGreaterThanOrEqual(-16);
      });
    }),
  );
});

test("a group that fits a page is torn only where it would leave the first page empty", () => {
  fc.assert(
    fc.property(groups, (all) => {
      const pieces = atOnce(divideIntoPages(all, ROOM));
      all.forEach((group, index) => {
        const foot = index === all.length - 1 ? ROOM.foot : 0;
        const parts = pieces.filter((piece) => piece.group === index).length;
        if (index > 0 && heightOfGroup(group) + foot < ROOM.others - 15) expect(parts).toBe(1);
      });
    }),
  );
});
