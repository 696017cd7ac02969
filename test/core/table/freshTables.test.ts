import { atOnce } from "../../../src/core/steps";
import { columnLetters } from "../../../src/core/table/address";
import { findTable } from "../../../src/core/table/findTable";
import { readItems } from "../../../src/core/table/items";
import { FRESH_TABLES, type FreshTable } from "./freshTables";
import { sheetOf } from "./sheetOf";

/**
 * Written from memory of what offices publish before the rules of headings were: at first contact all 16 were found, 15 with the
 * right columns and rows (进度安排 over four quarters of text was taken for the deadline), and in two another column of
 * status decided.
 */
const titleOf = ({ kind, rows }: FreshTable) => `${kind}: ${rows[0]?.[0] ?? ""}`;

test.each(FRESH_TABLES.map((table) => [titleOf(table), table] as const))("%s", (_, fresh) => {
  const sheet = sheetOf(fresh.rows, fresh.merged, "Sheet1");
  const table = findTable(sheet);
  const letters = (role: string) =>
    table?.header.columns
      .filter((each) => each.role === role)
      .map(({ column }) => columnLetters(column));
  expect({
    content: letters("content"),
    ...(fresh.project === undefined ? {} : { project: letters("project") }),
    deadline: letters("deadline"),
    responsible: letters("units"),
    lead: letters("lead"),
    assist: letters("assist"),
    status: table?.header.status === undefined ? [] : [columnLetters(table.header.status)],
    items: table && atOnce(readItems(sheet, table)).map(({ row }) => row + 1),
  }).toEqual({
    content: [fresh.content],
    ...(fresh.project === undefined ? {} : { project: [fresh.project] }),
    deadline: fresh.deadline === undefined ? [] : [fresh.deadline],
    responsible: fresh.responsible ?? [],
    lead: fresh.lead ?? [],
    assist: fresh.assist ?? [],
    status: fresh.status === undefined ? [] : [fresh.status],
    items: fresh.items,
  });
});
