import { RowNames } from "../../../src/core/reading/status/rowNames";
import { readStatusByUnit } from "../../../src/core/reading/status/statusByUnit";
import { SMALL_DIRECTORY } from "./smallDirectory";

const ROW = ["南站街道", "桃源街道", "朝阳洲街道", "区司法局"];

/** The readings of the row's four units, in its order. */
function readings(text: string): string | undefined {
  const read = readStatusByUnit(text, new RowNames(ROW, SMALL_DIRECTORY), 2023);
  return read && ROW.map((unit) => read.get(unit)?.reading).join(" ");
}

describe("one cell speaks for several units", () => {
  test.each([
    ["南站街道:已完成;桃源街道:未开展", "done open notReported notReported"],
    ["南站街道\n已完成\n桃源街道\n未开展", "done open notReported notReported"],
    ["1.南站街道:已完成 2.桃源街道:未开展", "done open notReported notReported"],
    ["南站街道（已完成）、桃源街道（未开展）", "done open notReported notReported"],
    ["南站街道已完成、桃源街道未开展", "done open notReported notReported"],
    ["南站街道已完成桃源街道未开展", "done open notReported notReported"],
    ["南站街道√;桃源街道×", "done open notReported notReported"],
    ["南站街道、桃源街道:已完成", "done done notReported notReported"],
    ["已完成:南站街道、桃源街道;未完成:朝阳洲街道", "done done open notReported"],
    ["已完成(南站街道、桃源街道)", "done done notReported notReported"],
    ["司法局:已完成", "notReported notReported notReported done"],
    ["各街道:已完成", "done done done notReported"],
    ["桃源街道未完成,其他已完成", "done open done done"],
    ["南站街道:已完成;其余单位:推进中", "done open open open"],
    ["南站街道已完成。桃源街道正在推进,预计12月完成", "done open notReported notReported"],
  ])("%j: %s", (text, expected) => {
    expect(readings(text)).toBe(expected);
  });
});

describe("one cell excepts a unit, which reads open", () => {
  test.each([
    "除桃源街道外均已完成",
    "除桃源街道外,其他均已完成",
    "已完成(除桃源街道外)",
    "均已完成,除桃源街道外",
    "除桃源街道未开展外,其余均已完成",
  ])("%s", (text) => {
    expect(readings(text)).toBe("done open done done");
  });

  test("and may speak of another by name", () => {
    expect(readings("完成(除桃源街道外),区司法局未完成")).toBe("done open done open");
  });
});

test("keeps the day of each", () => {
  const read = readStatusByUnit("南站街道:6月20日完成", new RowNames(ROW, SMALL_DIRECTORY), 2023);
  expect(read?.get("南站街道")?.doneDay).toBe("2023-06-20");
});

test.each(["已完成", "区民政局:已完成", "仅桃源街道未完成", "已完成的有南站街道、桃源街道", ""])(
  "%j speaks of no unit by itself",
  (text) => {
    expect(readings(text)).toBeUndefined();
  },
);
