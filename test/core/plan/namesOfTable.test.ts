import { namesOfTable } from "../../../src/core/plan/namesOfTable";
import { NO_DIRECTORY } from "../../../src/core/reading/units/knownUnits";
import { readUnits } from "../../../src/core/reading/units/readUnits";
import { readItems } from "../../../src/core/table/items";
import { findTable } from "../../../src/core/table/findTable";
import { atOnce } from "../../../src/core/steps";
import { sheetOf } from "../table/sheetOf";

function namesIn(...cells: string[]) {
  const sheet = sheetOf([
    ["序号", "重点工作", "具体内容", "完成时限", "责任单位"],
    ...cells.map((units, index) => [index + 1, "甲", `乙${index}`, "6月", units]),
  ]);
  const table = findTable(sheet);
  if (!table) throw new Error("No table");
  const known = namesOfTable(atOnce(readItems(sheet, table)), NO_DIRECTORY);
  return (text: string) => readUnits(text, known);
}

test("a name without its 市, 区 or 县 is the unit that has it elsewhere in the table, with a note", () => {
  const read = namesIn("水利局", "市水利局、市教育局");
  expect(read("水利局")).toMatchObject({
    units: [{ name: "市水利局" }],
    elided: [{ written: "水利局", unit: "市水利局" }],
  });
  expect(read("教育局")).toMatchObject({ units: [{ name: "教育局" }], elided: [] });
});

test("and stands for itself where two have it", () => {
  expect(namesIn("水利局", "市水利局", "县水利局")("水利局").units).toMatchObject([
    { name: "水利局" },
  ]);
});

test("names that stand by themselves in some row are told apart in the others", () => {
  const read = namesIn("区司法局", "区普法办", "区司法局和区普法办");
  expect(read("区司法局和区普法办").units.map(({ name }) => name)).toEqual([
    "区司法局",
    "区普法办",
  ]);
});
