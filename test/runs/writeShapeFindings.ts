import { writeFileSync } from "node:fs";
import { check } from "../../src/actions/check";
import { findingsTable } from "../actions/findingsTable";
import { openExcel } from "../support/openExcel";

/**
 * Writes what a check as of 15 November 2023 finds in test/books/shapes-*.xlsx into the tables beside them, to be read before
 * they are kept. Run with `npx tsx test/runs/writeShapeFindings.ts`.
 */
async function writeShapeFindings(): Promise<void> {
  for (const shape of ["two-row-header", "sections", "unmerged", "dates", "title-sheet", "1904"]) {
    const name = `shapes-${shape}`;
    await openExcel(`test/books/${name}.xlsx`);
    const findings = findingsTable(name, await check({ asOf: "2023-11-15" }));
    writeFileSync(`test/books/${name}.md`, findings);
  }
}

void writeShapeFindings();
