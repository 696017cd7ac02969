import fc from "fast-check";
import { readDeadline } from "../../../src/core/reading/deadline/readDeadline";
import { readStatusCell } from "../../../src/core/reading/status/readStatus";
import { readStatusByUnit } from "../../../src/core/reading/status/statusByUnit";
import { readUnits } from "../../../src/core/reading/units/readUnits";
import { SMALL_DIRECTORY } from "./smallDirectory";

interface AnyCell {
  value: string | number | boolean;
  text: string;
  format: string;
}

const WORDS = [..."和与及(()【、,;:;。/- \n0123456789年月日底前起至每季度半上中下旬初周"].concat(
  ["完成", "已", "未", "除", "外", "牵头", "配合", "区司法局", "各街道", "南站街道", "其他"],
  ["6月", "2023年", "按照", "全部", "目标任务", "☑", "□", "100%", "适时", "长期", "负责", "等"],
);
const wording = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((each) => each.join(""));
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
        const readings = readStatusByUnit(text, row, SMALL_DIRECTORY, 2023);
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

const READERS: Record<string, (text: string) => unknown> = {
  deadline: (text) => readDeadline({ value: text, text, format: "@" }, 2023),
  status: (text) => readStatusCell({ value: text, text, format: "@" }, 2023),
  "status by unit": (text) =>
    readStatusByUnit(text, ["南站街道", "桃源街道"], SMALL_DIRECTORY, 2023),
  units: (text) => readUnits(text, SMALL_DIRECTORY),
};

const REPEATED = [
  ..."和((【1年月日每第除已未前至-、,;\n 年",
  "1、",
  "6月、",
  "每月5日,",
  "每季度",
  "12月31日",
  "区司法局",
  "南站街道已完成",
  "按照",
  "目标任务",
  "全部已完成",
  "负责落实",
  "(除",
  "已完成并",
  "桃源街道:",
];

/** The quicker of two runs, in milliseconds; the first of all warms the reader up. */
function timeOf(reader: (text: string) => unknown, text: string): number {
  // The best of some runs: what a busy machine takes away in between says nothing of the reader.
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    reader(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

describe("takes time linear in the length of", () => {
  describe.each(Object.entries(READERS))("a %s", (_, reader) => {
    test.each(REPEATED)("of %j again and again", (text) => {
      const ofLength = (length: number) => text.repeat(Math.ceil(length / text.length));
      timeOf(reader, ofLength(500));
      const short = timeOf(reader, ofLength(2_500));
      const long = timeOf(reader, ofLength(10_000));
      // Four times the length may take ten times as long, never sixteen; the constant is for a busy machine.
      expect(long).toBeLessThan(10 * short + 300);
    });
  });

  test("a cell of any words", () => {
    fc.assert(
      fc.property(wording, (text) => {
        const long = (text || "年").repeat(200).slice(0, 10_000);
        for (const reader of Object.values(READERS)) {
          expect(timeOf(reader, long)).toBeLessThan(2_000);
        }
      }),
      { numRuns: 15 },
    );
  });
});
