import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { check } from "../../../src/actions/check";
import { comparePoints } from "../../../src/core/points/comparePoints";
import type { PointFinding } from "../../../src/core/points/pointFinding";
import { readPoints } from "../../../src/core/points/readPoints";
import { atOnce } from "../../../src/core/steps";
import { openExcelOn } from "../../support/openExcel";

const FOLDER = join(__dirname, "../../data/points-blind");

/** A difference that was planted, as its author wrote it down. */
export interface Planned {
  kind: string;
  point: string;
  item: string;
  pointQuote: string;
  rowQuote: string;
}

interface Expected {
  planned: Planned[];
  pointsWithoutRow: string[];
  rowsWithoutPoint: string[];
}

/** What was made of a blind plan: differences found and missed, and what was told and not planted. */
export interface Outcome {
  found: Planned[];
  missed: Planned[];
  falseAlarms: string[];
}

/** Holds the points of one of the five plans against its table. */
export async function outcomeOf(number: number): Promise<Outcome> {
  const read = (end: string) => readFileSync(join(FOLDER, `plan${number}.${end}`), "utf8");
  const expected = JSON.parse(read("expected.json")) as Expected;
  const book = new Workbook();
  book.addWorksheet("推进表").addRows(cellsIn(read("csv")));
  await openExcelOn(new Uint8Array(await book.xlsx.writeBuffer()));
  const { plan } = await check({ asOf: "2024-06-01" });
  const comparison = atOnce(comparePoints(readPoints(read("txt").split(/\r?\n/)), plan.readings));
  const told = new Set(comparison.findings);
  const found = expected.planned.filter((planned) => {
    const match = [...told].filter((finding) => isOf(finding, planned));
    match.forEach((finding) => told.delete(finding));
    return match.length > 0;
  });
  const rows = comparison.withoutPoint.map(({ content }) => content);
  const points = comparison.withoutItem.map(({ name }) => labelOf(name));
  const lacking = expected.pointsWithoutRow.map(labelOf);
  return {
    found,
    missed: expected.planned.filter((planned) => !found.includes(planned)),
    falseAlarms: [
      ...[...told].map(
        ({ kind, point, inPoint, inRow }) =>
          `${kind} ${point?.name ?? ""}: ${inPoint?.quote ?? ""} / ${inRow?.quote ?? ""}`,
      ),
      ...points.filter((name) => !lacking.includes(name)).map((name) => `point ${name}`),
      ...rows
        .filter((content) => !expected.rowsWithoutPoint.some((start) => content.startsWith(start)))
        .map((content) => `row ${content.slice(0, 12)}`),
    ],
  };
}

function isOf({ kind, item, inPoint, inRow }: PointFinding, planned: Planned): boolean {
  if (kind !== planned.kind || (item && !item.content.startsWith(planned.item))) return false;
  return overlaps(planned.pointQuote, inPoint?.quote) || overlaps(planned.rowQuote, inRow?.quote);
}

function overlaps(planned: string, told = ""): boolean {
  const [a, b] = [plain(planned), plain(told)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

/** A label by its numerals alone: `第四`, `(四)` and `四` are one. */
const labelOf = (label: string): string => label.replace(/[第()（）.、,，]/g, "");

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s“”"《》]/g, "");

/** The cells of a comma-separated text; a cell in quotes may hold commas. */
const cellsIn = (csv: string): string[][] =>
  csv
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare = ""]) => quoted?.replaceAll('""', '"') ?? bare,
      ),
    );
