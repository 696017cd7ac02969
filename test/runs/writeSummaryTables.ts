import { writeFileSync } from "node:fs";
import { SUMMARY_BOOKS, summaryTables } from "../actions/summaryTable";

/** Writes the tables of summary sheets beside the test books; a person reads what has changed. */
async function main(): Promise<void> {
  for (const each of SUMMARY_BOOKS) {
    writeFileSync(`test/books/${each.book}.summary.md`, await summaryTables(each));
  }
}

void main();
