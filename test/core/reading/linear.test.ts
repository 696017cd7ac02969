// Counts what is imported below it, and so stands first.
import { workOf } from "./workOf";
import fc from "fast-check";
import { readDeadline } from "../../../src/core/reading/deadline/readDeadline";
import { readRequirements } from "../../../src/core/reading/requirements/readRequirements";
import { readStatusCell } from "../../../src/core/reading/status/readStatus";
import { RowNames } from "../../../src/core/reading/status/rowNames";
import { readStatusByUnit } from "../../../src/core/reading/status/statusByUnit";
import { readUnits } from "../../../src/core/reading/units/readUnits";
import { SMALL_DIRECTORY } from "./smallDirectory";
import { wording } from "./wording";

const STREETS = ["南站街道", "桃源街道"];

const READERS: Record<string, (text: string) => unknown> = {
  deadline: (text) => readDeadline({ value: text, text, format: "@" }, 2023),
  requirements: (text) =>
    readRequirements(text, readUnits("各街道、各单位", SMALL_DIRECTORY).units, SMALL_DIRECTORY),
  status: (text) => readStatusCell({ value: text, text, format: "@" }, 2023),
  "status by unit": (text) => readStatusByUnit(text, new RowNames(STREETS, SMALL_DIRECTORY), 2023),
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
  "(街道2篇",
  "各街道、",
  "每月1篇",
  "以案释法、",
];

/** A quarter of what a cell holds at most. */
const LENGTH = 8_000;

const ofLength = (text: string, length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** How much more there is to do in a text that is four times as long: 4 where it is linear, 16 where it is quadratic. */
function growth(reader: (text: string) => unknown, text: string, length = LENGTH, file?: string) {
  // What is read for the first time may be remembered.
  reader(ofLength(text, length / 2));
  const short = workOf(() => reader(ofLength(text, length)), file);
  return workOf(() => reader(ofLength(text, 4 * length)), file) / (short + 1_000);
}

/** Between 4 and 16: sorting takes a little more than its share. */
const MOST = 6;

describe("has in a text four times as long at most some four times as much to do:", () => {
  describe.each(Object.entries(READERS))("a reader of %s", (_, reader) => {
    test.each(REPEATED)("%j again and again", (text) => {
      expect(growth(reader, text)).toBeLessThan(MOST);
    });

    test("any words", () => {
      fc.assert(
        fc.property(wording, (text) => growth(reader, text || "年") < MOST),
        { numRuns: 15 },
      );
    });
  });
});

describe("what has more to do is seen:", () => {
  test.each<[string, (text: string) => unknown]>([
    [
      "a loop in a loop",
      (text) => {
        let pairs = 0;
        for (let first = 0; first < text.length; first++)
          for (let second = 0; second < first; second++) pairs++;
        return pairs;
      },
    ],
    ["a search at each place", (text) => [...text].filter((_, at) => text.indexOf("没有", at) > 0)],
    ["a pattern at each place", (text) => [...text].filter((each) => /没有/.test(text + each))],
  ])("%s", (_, slow) => {
    expect(growth(slow, "年", 1_000, "linear.test.ts")).toBeGreaterThan(10);
  });
});
