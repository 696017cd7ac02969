import type { ItemReading } from "../plan/readPlan";
import { mapInSteps, type Steps } from "../steps";
import { ComparedText, type ComparedItem, type ComparedPoint } from "./comparedText";
import { damagedPlaces } from "./damagedText";
import { piecesOf, Weights } from "./likeness";
import { matchPoints, type Likeness } from "./matchPoints";
import { nameFindings } from "./nameFindings";
import { numberFindings } from "./numberFindings";
import { periodFindings } from "./periodFindings";
import { PlainText } from "./plainText";
import type { PointFinding, PointsComparison } from "./pointFinding";
import type { Point } from "./readPoints";
import { unitFindings } from "./unitFindings";

/** An item's words stand in a point so far that the point is not without any. */
const TOUCHED = 0.3;

/** Holds the year's points against the items of its table. Decides nothing: every difference comes with both texts. */
export function* comparePoints(
  points: Point[],
  readings: readonly ItemReading[],
): Steps<PointsComparison> {
  const asked = yield* mapInSteps("rows", points, (point): ComparedPoint => ({
    point,
    body: new ComparedText(point.text),
  }));
  const items = yield* mapInSteps("rows", readings, ({ item }): ComparedItem => ({
    item,
    body: new ComparedText(item.content),
    project: piecesOf(new PlainText(item.project).plain),
  }));
  const weights = new Weights();
  for (const { body } of [...asked, ...items]) {
    weights.add(body.pieces);
    yield { at: "rows", done: weights.texts, of: asked.length + items.length };
  }
  const matches = yield* matchPoints(items, asked, weights);
  const findings: PointFinding[] = [];
  for (const [index, point] of asked.entries()) {
    const own = readings.flatMap((reading, at) => {
      const item = items[at];
      return item && matches[at]?.some((match) => match.point === point)
        ? [{ item, deadline: reading.deadline, isBest: matches[at][0]?.point === point }]
        : [];
    });
    findings.push(...findingsOf(point, own, weights));
    yield { at: "items", done: index + 1, of: asked.length };
  }
  for (const [index, item] of items.entries()) {
    findings.push(...damagedItem(item));
    yield { at: "rows", done: index + 1, of: items.length };
  }
  return {
    points,
    items: items.map(({ item }) => item),
    ofItem: matches.map((found) => found.map(({ point }) => point.point)),
    withoutItem: asked
      .filter((point) => !matches.some((found) => isOf(found, point)))
      .map(({ point }) => point),
    withoutPoint: items.filter((_, at) => matches[at]?.length === 0).map(({ item }) => item),
    findings,
  };
}

function isOf(found: Likeness[], point: ComparedPoint): boolean {
  return found.some((match, at) => match.point === point && (at === 0 || match.share >= TOUCHED));
}

interface OwnItem {
  item: ComparedItem;
  deadline: ItemReading["deadline"];
  isBest: boolean;
}

function findingsOf(point: ComparedPoint, own: OwnItem[], weights: Weights): PointFinding[] {
  // What an item says beyond a point is that other point's which it is more like.
  const best = own.filter(({ isBest }) => isBest);
  const items = best.map(({ item }) => item);
  const numbers = items.length > 0 ? numberFindings(point, items, weights) : [];
  return [
    ...damaged(point),
    ...numbers,
    ...nameFindings(point, items),
    // One difference is one finding: a number with its period is of kind number.
    ...periodFindings(point, best, weights).filter(
      (finding) => !numbers.some((number) => isWithin(finding, number)),
    ),
    ...unitFindings(point, items, weights),
  ];
}

function isWithin(finding: PointFinding, number: PointFinding): boolean {
  return (
    finding.item === number.item &&
    (number.inPoint?.quote ?? "").includes(finding.inPoint?.quote ?? " ")
  );
}

function damaged({ point, body }: ComparedPoint): PointFinding[] {
  return damagedPlaces(body.plain).map(({ start, end }) => ({
    kind: "damaged" as const,
    point,
    inPoint: body.passage(start, end),
  }));
}

function damagedItem({ item, body }: ComparedItem): PointFinding[] {
  const units = item.units.map(({ text }) => new ComparedText(text));
  return [body, ...units].flatMap((text) =>
    damagedPlaces(text.plain).map(({ start, end }) => ({
      kind: "damaged" as const,
      item,
      inRow: text.passage(start, end),
    })),
  );
}
