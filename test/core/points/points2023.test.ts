import type { PointsComparison } from "../../../src/core/points/pointFinding";
import { comparison2023, EXPECTED_2023 } from "./planOf2023";

let found: PointsComparison;
beforeAll(async () => {
  found = await comparison2023();
});

const refOf = (index: number) => found.items[index]?.ref ?? "";
const quotesOf = (side: "inPoint" | "inRow") =>
  found.findings.flatMap((finding) =>
    finding.kind === "damaged" ? (finding[side]?.quote ?? []) : [],
  );

test("every row is of the point that a person gave it", () => {
  const wrong = found.ofItem.flatMap((points, index) => {
    const expected = EXPECTED_2023.pointOfRow[refOf(index)] ?? [];
    const best = points[0] && Number(points[0].name);
    return best === expected[0] ? [] : [`${refOf(index)}: ${String(best)}`];
  });
  expect(wrong).toEqual([]);
});

test("points without a row and rows without a point are those, and no others", () => {
  const { pointsWithoutRow, pointsPerhapsWithoutRow } = EXPECTED_2023;
  const without = found.withoutItem.map(({ name }) => Number(name));
  expect(without).toEqual(expect.arrayContaining(pointsWithoutRow));
  expect([...pointsWithoutRow, ...pointsPerhapsWithoutRow]).toEqual(
    expect.arrayContaining(without),
  );
  expect(found.withoutPoint.map(({ ref }) => ref)).toEqual(EXPECTED_2023.rowsWithoutPoint);
});

test("numbers, names, periods and units that differ are found with both quotes; nothing else is", () => {
  const told = found.findings
    .filter(({ kind }) => kind !== "damaged")
    .map(({ kind, point, item, inPoint, inRow }) => [
      kind,
      Number(point?.name),
      item?.ref,
      inPoint?.quote,
      inRow?.quote,
    ]);
  const expected = [
    ...EXPECTED_2023.numbersMissingInTable.map(({ point, quote, nearestRow }) => [
      "number",
      point,
      nearestRow,
      quote,
      "",
    ]),
    ...EXPECTED_2023.disagreements.map(({ kind, point, row, pointQuote, rowQuote }) => [
      kind,
      point,
      row,
      pointQuote,
      rowQuote,
    ]),
  ];
  expect(told).toHaveLength(expected.length);
  expect(told).toEqual(expect.arrayContaining(expected));
});

test.each(["points", "table"] as const)("every damaged text of the %s is found", (side) => {
  const quotes = quotesOf(side === "points" ? "inPoint" : "inRow");
  const missed = EXPECTED_2023.damaged[side].filter(
    (damage) => !quotes.some((quote) => quote.includes(damage) || damage.includes(quote)),
  );
  expect(missed).toEqual([]);
});

test("a quote stands in its context, and the context in the text", () => {
  for (const { point, item, inPoint, inRow } of found.findings) {
    if (point && inPoint) {
      expect(inPoint.context).toContain(inPoint.quote);
      expect(point.text.replace(/\s+/g, "")).toContain(inPoint.context);
    }
    if (item && inRow) expect(inRow.context).toContain(inRow.quote);
  }
});
