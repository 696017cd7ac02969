import { readColumns } from "../../src/command/columns";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("zh-CN");
const read = (text: string) => {
  const result = readColumns(text, words);
  return "bad" in result ? result : [...result.places];
};

test.each([
  [
    "内容=C,时限=D,单位=E",
    [
      [2, "content"],
      [3, "deadline"],
      [4, "units"],
    ],
  ],
  [
    "具体内容＝c，牵头单位＝AA",
    [
      [2, "content"],
      [26, "lead"],
    ],
  ],
  [
    " 情况 = F ; 配合=G、不用=A ",
    [
      [5, "status"],
      [6, "assist"],
      [0, "unused"],
    ],
  ],
])("reads %s", (text, places) => {
  expect(read(text)).toEqual(places);
});

test.each([
  ["内容=C,时限", "时限"],
  ["内容=3", "内容=3"],
  ["干啥=C", "干啥=C"],
  ["内容=C,时限=C", "时限=C"],
  ["内容=ZZZ", "内容=ZZZ"],
  ["", ""],
])("says what of %j names no column", (text, bad) => {
  expect(read(text)).toEqual({ bad });
});
