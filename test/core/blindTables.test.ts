import { readFileSync } from "node:fs";
import { findTable, type Table } from "../../src/core/table/findTable";
import { readItems } from "../../src/core/table/items";
import { columnLetters } from "../../src/core/table/address";
import { readUnits } from "../../src/core/reading/units/readUnits";
import { NO_DIRECTORY } from "../../src/core/reading/units/knownUnits";
import { Sheet } from "../../src/core/table/grid";
import { readWorkbook } from "../../src/files/readWorkbook";
import { atOnce } from "../../src/core/steps";

/**
 * Tables of six kinds of plan (two each), written by somebody who had seen neither the readers nor this repository: all twelve
 * were found at first contact, with the right content, deadline and units in eleven; in 02 a plan by quarters was taken for
 * the content.
 */
interface Expected {
  file: string;
  sheet: string;
  items: number;
  content: string;
  deadline: string | null;
  units: string[];
  status: string | null;
  firstItem: { row: number; units: string[] };
  alt?: { status?: (string | null)[]; units?: string[][]; "firstItem.units"?: string[][] };
}

const folder = "test/books/blind";
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as Expected[];

const letters = (columns: (number | undefined)[]) =>
  columns.map((column) => (column === undefined ? null : columnLetters(column)));

function columnsOf({ columns: { content, deadline, units } }: Table) {
  const [contentLetter, deadlineLetter] = letters([content, deadline]);
  return {
    content: contentLetter,
    deadline: deadlineLetter,
    units: letters(units.map(({ column }) => column)).sort(),
  };
}

test.each(expected)("$file is read as a clerk reads it", async (each) => {
  const { sheets } = await readWorkbook(readFileSync(`${folder}/${each.file}`));
  const found = sheets.find(({ name }) => name === each.sheet);
  if (!found) throw new Error(`no sheet ${each.sheet}`);
  const sheet = new Sheet({ ...found.grid, sheet: { id: each.sheet, name: each.sheet } });
  const table = findTable(sheet);
  if (!table) throw new Error("no table");
  const units = [[...each.units].sort(), ...(each.alt?.units ?? [])];
  expect(columnsOf(table)).toMatchObject({ content: each.content, deadline: each.deadline });
  expect(units).toContainEqual(columnsOf(table).units);
  const statuses = [each.status, ...(each.alt?.status ?? [])];
  expect(statuses).toContain(letters([table.columns.status])[0]);
  const items = atOnce(readItems(sheet, table));
  expect(items).toHaveLength(each.items);
  const first = items.find(({ row }) => row + 1 === each.firstItem.row);
  const names = (first?.units ?? []).flatMap(({ text }) =>
    readUnits(text, NO_DIRECTORY).units.map(({ name }) => name),
  );
  const wanted = [each.firstItem.units, ...(each.alt?.["firstItem.units"] ?? [])];
  // 各镇人民政府、街道办事处 may be one group or two: either way the same words, and never red.
  const joined = (list: string[]) => list.join("、").normalize("NFKC");
  expect(wanted.map(joined)).toContain(joined(names));
});
