import { nextNumbers, numberStem } from "../../../src/core/notice/noticeNumbers";

const STEM = numberStem("西普法督", 2023);

test.each<[string, string[], Record<string, number>, number, string[]]>([
  ["the first", [], {}, 1, ["西普法督〔2023〕1号"]],
  ["after the highest in the register", ["西普法督〔2023〕4号"], {}, 1, ["西普法督〔2023〕5号"]],
  [
    "after the highest ever given, though its row was deleted",
    ["西普法督〔2023〕4号"],
    { [STEM]: 7 },
    2,
    ["西普法督〔2023〕8号", "西普法督〔2023〕9号"],
  ],
  [
    "however the year was bracketed",
    ["西普法督[2023]6号", "西普法督（2023）9号"],
    {},
    1,
    ["西普法督〔2023〕10号"],
  ],
  ["of another prefix: no matter", ["西普法提〔2023〕20号"], {}, 1, ["西普法督〔2023〕1号"]],
  [
    "over New Year: anew",
    ["西普法督〔2022〕88号"],
    { "西普法督〔2022〕": 88 },
    1,
    ["西普法督〔2023〕1号"],
  ],
  [
    "what is no number counts for nothing",
    ["西普法督〔2023〕五号", ""],
    {},
    1,
    ["西普法督〔2023〕1号"],
  ],
])("%s", (_, standing, issued, count, expected) => {
  expect(nextNumbers(STEM, standing, issued, count)).toEqual(expected);
});

test("without a prefix a number is its year and its place", () => {
  expect(nextNumbers(numberStem("", 2023), ["〔2023〕1号"], {}, 1)).toEqual(["〔2023〕2号"]);
});
