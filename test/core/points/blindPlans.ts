import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { check } from "../../../src/actions/check";
import { comparePoints } from "../../../src/core/points/comparePoints";
import type { PointFinding } from "../../../src/core/points/pointFinding";
import { readPoints } from "../../../src/core/points/readPoints";
import { atOnce } from "../../../src/core/steps";
import { openExcelOn } from "../../support/openExcel";

const DATA = join(__dirname, "../../data");

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

/** Holds the points of one of a folder's five plans against its table. */
export async function outcomeOf(number: number, folder = "points-blind"): Promise<Outcome> {
  const read = (end: string) => readFileSync(join(DATA, folder, `plan${number}.${end}`), "utf8");
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
  const isHere = kind === "damaged" ? touches : overlaps;
  return isHere(planned.pointQuote, inPoint?.quote) || isHere(planned.rowQuote, inRow?.quote);
}

/** Of a damaged place each quotes as much around it as it likes. */
function touches(planned: string, told = ""): boolean {
  const [a, b] = [plain(planned), plain(told)];
  if (overlaps(planned, told)) return true;
  return [...a].some((_, at) => at + SHARED <= a.length && b.includes(a.slice(at, at + SHARED)));
}

const SHARED = 4;

function overlaps(planned: string, told = ""): boolean {
  const [a, b] = [plain(planned), plain(told)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

/** A label by its numerals alone: `第四`, `(四)` and `四` are one. */
const labelOf = (label: string): string => label.replace(/[第()（）.、,，]/g, "");

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s“”"《》]/g, "");

/** The cells of a comma-separated text; a cell in quotes may hold commas and line breaks. */
function cellsIn(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of csv.matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g;
