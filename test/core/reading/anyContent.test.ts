import fc from "fast-check";
import { readDeadline } from "../../../src/core/reading/deadline/readDeadline";
import { readStatusCell } from "../../../src/core/reading/status/readStatus";
import { RowNames } from "../../../src/core/reading/status/rowNames";
import { readStatusByUnit } from "../../../src/core/reading/status/statusByUnit";
import { readUnits } from "../../../src/core/reading/units/readUnits";
import { SMALL_DIRECTORY } from "./smallDirectory";
import { wording } from "./wording";

interface AnyCell {
  value: string | number | boolean;
  text: string;
  format: string;
}

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string(), wording);
const errorText = fc.constantFrom("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#SPILL!");
const anyFormat = fc.oneof(
  fc.constantFrom("General", "0%", "yyyy/m/d", 'yyyy"年"m"月"', "@", "[", '"', ""),
  fc.string(),
);
const anyCell: fc.Arbitrary<AnyCell> = fc.record({
  value: fc.oneof(anyText, errorText, fc.double(), fc.integer(), fc.boolean()),
  text: fc.oneof(anyText, errorText),
  format: anyFormat,
});

const KINDS = ["once", "recurring", "year", "standing", "confirm"];
const READINGS = ["done", "open", "behind", "cancelled", "notReported", "unclear"];
const CALENDAR_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

describe("whatever a cell holds,", () => {
  test("its deadline is read or to be confirmed, and keeps its text", () => {
    fc.assert(
      fc.property(
        anyCell,
        fc.integer({ min: 2000, max: 2099 }),
        fc.boolean(),
        (cell, year, on1904) => {
          const deadline = readDeadline(cell, year, on1904);
          expect(deadline.text).toBe(cell.text);
          expect(KINDS).toContain(deadline.kind);
          const dated = ["once", "recurring", "year"].includes(deadline.kind);
          expect(deadline.due.length > 0).toBe(dated);
          expect(deadline.doubt !== undefined).toBe(deadline.kind === "confirm");
          expect(deadline.due.every((day) => CALENDAR_DAY.test(day))).toBe(true);
          expect([...new Set(deadline.due)].sort()).toEqual(deadline.due);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("its status is one of the readings, and keeps its text", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const status = readStatusCell(cell, 2023);
        expect(status.text).toBe(cell.text);
        expect(READINGS).toContain(status.reading);
        if (status.doneDay !== undefined) expect(status.reading).toBe("done");
      }),
      { numRuns: 1000 },
    );
  });

  test("every unit of the row has a reading, or none has", () => {
    const row = ["南站街道", "桃源街道", "区司法局"];
    fc.assert(
      fc.property(anyText, (text) => {
        const readings = readStatusByUnit(text, new RowNames(row, SMALL_DIRECTORY), 2023);
        if (readings) expect([...readings.keys()].sort()).toEqual([...row].sort());
      }),
      { numRuns: 1000 },
    );
  });

  test("its units have names", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { units } = readUnits(text, SMALL_DIRECTORY);
        expect(units.every(({ name }) => name.trim() !== "")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
