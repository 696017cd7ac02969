import { readPoints } from "../../../src/core/points/readPoints";
import { LINES_2023 } from "./planOf2023";

const named = (...lines: string[]) => readPoints(lines).map(({ name, text }) => [name, text]);

test("the published points are 21, each under its heading", () => {
  const points = readPoints(LINES_2023);
  expect(points.map(({ name }) => Number(name))).toEqual(
    Array.from({ length: 21 }, (_, index) => index + 1),
  );
  expect(points[20]?.heading).toMatch(/^认真做好中期评估工作/);
  expect(points[3]?.text).toMatch(/^持续深入推进宪法宣传教育。/);
});

test("（一） under 一、, counted through, is a point by its own number", () => {
  expect(
    named("一、总体", "（一）学习宣传", "（二）落实责任", "二、任务", "（三）抓好考核"),
  ).toEqual([
    ["一", "学习宣传"],
    ["二", "落实责任"],
    ["三", "抓好考核"],
  ]);
});

test("where numbering begins again under a heading, the heading names the point", () => {
  expect(named("一、总体", "（一）学习", "（二）落实", "二、任务", "（一）考核")).toEqual([
    ["一(一)", "学习"],
    ["一(二)", "落实"],
    ["二(一)", "考核"],
  ]);
});

test("第一, 第二 are points, 一、二、 too where nothing stands below them", () => {
  expect(named("第一，学习宣传。", "第二，落实责任。")).toEqual([
    ["一", "学习宣传。"],
    ["二", "落实责任。"],
  ]);
  expect(named("一、学习宣传。", "二、落实责任。")).toEqual([
    ["一", "学习宣传。"],
    ["二", "落实责任。"],
  ]);
});

test("what goes on in further paragraphs, and a list within one point, belong to the point", () => {
  expect(
    named("前言", "1.学习", "具体是：", "（一）中心组", "（二）党校", "2.落实", "3.考核", "4.宣传"),
  ).toEqual([
    ["1", "学习\n具体是：\n一.中心组\n二.党校"],
    ["2", "落实"],
    ["3", "考核"],
    ["4", "宣传"],
  ]);
});

test("units in brackets at the end are the point's", () => {
  expect(readPoints(["1.落实责任制。（牵头单位：区司法局；责任单位：各街道）", "2.考核"])).toEqual([
    { name: "1", heading: "", text: "落实责任制。", units: "牵头单位：区司法局；责任单位：各街道" },
    { name: "2", heading: "", text: "考核" },
  ]);
});

test("a point may begin with a year or a month", () => {
  expect(named("1.2023年全区普法", "2.6月底前公示")).toEqual([
    ["1", "2023年全区普法"],
    ["2", "6月底前公示"],
  ]);
});

test.each([["没有编号的文字"], ["2023年是开局之年"], ["4.15国家安全教育日"], ["1.5倍"]])(
  "%s is no point",
  (line) => {
    expect(readPoints([line])).toEqual([]);
  },
);
