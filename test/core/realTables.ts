import { readdirSync, readFileSync } from "node:fs";

/** What a clerk reads in one row of a table; where honest people differ, several answers stand. */
export interface ClerkRow {
  row: number;
  kind: string[];
  due: (string | null)[];
  units: Record<string, "lead" | "responsible" | "assist" | null>[];
  red: boolean;
  reqs: number;
  status: string[] | null;
  cells: string[];
}

/** A table that an office published, and what a clerk reads in it. */
export interface RealTable {
  id: string;
  file: string;
  asof: string;
  year: number;
  rows: ClerkRow[];
}

const FOLDER = "test/books/real";

/** The published tables, in order. */
export const REAL_TABLES: RealTable[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => ({
    ...(JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Omit<RealTable, "file">),
    file: `${FOLDER}/${name.replace(/json$/, "xlsx")}`,
  }));
