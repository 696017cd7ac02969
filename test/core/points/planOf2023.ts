import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/actions/check";
import { comparePoints } from "../../../src/core/points/comparePoints";
import type { PointsComparison } from "../../../src/core/points/pointFinding";
import { readPoints } from "../../../src/core/points/readPoints";
import { atOnce } from "../../../src/core/steps";
import { openExcel } from "../../support/openExcel";

const FOLDER = join(__dirname, "../../data/points");

/** What a person found in the points of 2023 and the table published with them. */
export interface Expected {
  pointOfRow: Record<string, number[]>;
  pointsWithoutRow: number[];
  pointsPerhapsWithoutRow: number[];
  rowsWithoutPoint: string[];
  numbersMissingInTable: { point: number; quote: string; nearestRow: string }[];
  disagreements: {
    point: number;
    row: string;
    pointQuote: string;
    rowQuote: string;
    kind: string;
  }[];
  damaged: { points: string[]; table: string[] };
}

export const EXPECTED_2023 = JSON.parse(
  readFileSync(join(FOLDER, "2023.expected.json"), "utf8"),
) as Expected;

/** The lines of the points of 2023, as published. */
export const LINES_2023 = readFileSync(join(FOLDER, "2023.points.txt"), "utf8").split(/\r?\n/);

/** The published points held against the published table. */
export async function comparison2023(): Promise<PointsComparison> {
  await openExcel(join(__dirname, "../../books/plan-2023.xlsx"));
  const { plan } = await check({ asOf: "2023-11-15" });
  return atOnce(comparePoints(readPoints(LINES_2023), plan.readings));
}
