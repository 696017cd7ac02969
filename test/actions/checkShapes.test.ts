import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/actions/check";
import { openExcel } from "../support/openExcel";
import { findingsTable } from "./findingsTable";

const file = (name: string) => join(__dirname, "../books", name);

async function checkBook(name: string, sheet?: string) {
  await openExcel(file(`${name}.xlsx`));
  return check({ asOf: "2023-11-15", ...(sheet === undefined ? {} : { sheet: { name: sheet } }) });
}

// The books are made by scripts/makeShapeBooks.ts, the tables beside them by test/runs/writeShapeFindings.ts, and read by a person.
test.each([
  "shapes-two-row-header",
  "shapes-sections",
  "shapes-unmerged",
  "shapes-dates",
  "shapes-title-sheet",
  "shapes-1904",
])("%s.xlsx is read as in the table beside it", async (name) => {
  const findings = findingsTable(name, await checkBook(name));
  expect(findings).toBe(readFileSync(file(`${name}.md`), "utf8"));
});

test("another sheet than the one chosen can be asked for by its name", async () => {
  const { review } = await checkBook("shapes-title-sheet", "附表");
  expect(review.items.map(({ content }) => content)).toEqual(["不是这一张"]);
});
