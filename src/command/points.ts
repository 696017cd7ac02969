import { basename } from "node:path";
import { makePointsSheet } from "../actions/points/makePointsSheet";
import { readPointsFile } from "../actions/points/readPointsFile";
import type { CheckRequest, CheckResult } from "../actions/check";
import { comparePoints } from "../core/points/comparePoints";
import { entriesOf } from "../core/points/seenEntries";
import type { PointFinding, PointsComparison } from "../core/points/pointFinding";
import type { Point } from "../core/points/readPoints";
import { atOnce } from "../core/steps";
import { differenceOf, placeOf, pointWords } from "../words/compose/pointWords";
import type { Words } from "../words/words";
import { givenFiles } from "./givenFiles";
import { Unusable } from "./options";

/** The points held against the plan, as data and as lines. */
export interface PointsRun {
  json: object;
  lines: string[];
}

/** Holds a file of points against the plan; makes the sheet 要点对照 where the workbook is to be saved. Throws `Unusable` where the file holds no points. */
export async function pointsRun(
  file: string,
  {
    result,
    request,
    words,
    withSheet,
  }: {
    result: CheckResult;
    request: CheckRequest;
    words: Words;
    withSheet: boolean;
  },
): Promise<PointsRun> {
  const own = pointWords(words);
  const [given] = await givenFiles([file], words);
  if (!given) throw new Unusable(words.command.noSuchFile(file));
  const read = await readPointsFile({ ...given, name: basename(file) });
  if ("refused" in read) throw new Unusable(`${file}：${own.refused[read.refused]}`);
  if ("nothing" in read) throw new Unusable(own.noPoints(read.name));
  const comparison = atOnce(comparePoints(read.points, result.plan.readings));
  if (withSheet) {
    await makePointsSheet({ name: read.name, comparison }, result, words, request);
  }
  const entries = entriesOf(comparison, result.settings.pointVerdicts);
  const found = comparison.ofItem.filter((of) => of.length > 0).length;
  return {
    json: pointsJson(comparison),
    lines: [
      own.lines.head(comparison.points.length, comparison.items.length, found),
      ...entries.map((entry) => own.lines.line(placeOf(entry, words), differenceOf(entry, words))),
    ],
  };
}

function pointsJson({ items, ofItem, withoutItem, withoutPoint, findings }: PointsComparison) {
  return {
    ofItem: Object.fromEntries(
      items.map(({ ref }, index) => [ref, (ofItem[index] ?? []).map(nameOf)]),
    ),
    withoutItem: withoutItem.map(nameOf),
    withoutPoint: withoutPoint.map(({ ref }) => ref),
    findings: findings.map(findingJson),
  };
}

/** A point that is called by digits is a number. */
function nameOf({ name }: Point): string | number {
  return /^\d+$/.test(name) ? Number(name) : name;
}

function findingJson({ kind, point, item, inPoint, inRow }: PointFinding): object {
  return {
    kind,
    ...(point ? { point: nameOf(point) } : {}),
    ...(item ? { ref: item.ref } : {}),
    ...(inPoint ? { pointQuote: inPoint.quote } : {}),
    ...(inRow ? { rowQuote: inRow.quote } : {}),
  };
}
