import { piecesOf, type Weights } from "./likeness";
import type { ComparedItem, ComparedPoint, ComparedText } from "./comparedText";
import type { PointFinding } from "./pointFinding";
import { numbersOf, type TextNumber, type TextPeriod } from "./textNumbers";

/** A number with the text it stands in. */
interface Placed<Of> {
  of: Of;
  number: TextNumber;
  /** The words around it, numbers left out. */
  words: Set<string>;
}

/** Numbers with so much of their words in common are about the same thing, whatever they say. */
const SAME_THING = 0.5;
/** Equal numbers need less. */
const EQUAL = 0.15;

/** The numbers that a point and its items do not both have, or have otherwise. One number is one finding. */
export function numberFindings(
  point: ComparedPoint,
  items: readonly ComparedItem[],
  weights: Weights,
): PointFinding[] {
  const asked = placedIn(point);
  const set = items.flatMap(placedIn);
  const pairs = pairUp(asked, set);
  const taken = new Set(pairs.map(({ row }) => row));
  const met = new Set(pairs.map(({ point: placed }) => placed));
  return [
    ...pairs.filter(differ).map(({ point: a, row: b }) => ({
      kind: "number" as const,
      point: a.of.point,
      item: b.of.item,
      inPoint: passageOf(a),
      inRow: passageOf(b),
    })),
    ...asked
      .filter((placed) => placed.number.asked && !met.has(placed) && !isAll(placed, items))
      .filter((placed) => ![...met].some((other) => isSaidTwice(placed, other)))
      .flatMap((placed) => missingInTable(placed, items, weights)),
    ...set
      .filter((placed) => placed.number.asked && !taken.has(placed) && !isAll(placed, [point]))
      .map((placed) => ({
        kind: "number" as const,
        point: point.point,
        item: placed.of.item,
        inPoint: point.body.nearest(clauseOf(placed), weights),
        inRow: passageOf(placed),
      })),
  ];
}

/** How many times a year a period comes back. */
const TIMES_A_YEAR: Record<TextPeriod, number> = {
  ...{ year: 1, half: 2, quarter: 4, month: 12 },
  ...{ week: 52, term: 2, schoolYear: 1 },
};

/** 每月1场, 全年12场: one says what the other does, and that one the table has. */
function isSaidTwice({ number: a }: Placed<unknown>, { number: b }: Placed<unknown>): boolean {
  const inAYear = ({ value, period = "year" }: TextNumber) => value * TIMES_A_YEAR[period];
  return a.measure === b.measure && a.period !== b.period && inAYear(a) === inAYear(b);
}

const WHOLE = /全覆盖|全员|全部|应\p{Script=Han}{1,2}尽/u;

/** All of them is said in words on the other side: 100% and 全覆盖. */
const isAll = (
  { number: { value, measure } }: Placed<unknown>,
  others: readonly { body: ComparedText }[],
): boolean => value === 100 && measure === "%" && others.some(({ body }) => WHOLE.test(body.plain));

function placedIn<Of extends { body: ComparedText }>(of: Of): Placed<Of>[] {
  return numbersOf(of.body.plain).map((number) => {
    const clause = of.body.clauseAt(number.start);
    const { start = 0, end = of.body.plain.length } = clause ?? {};
    return { of, number, words: wordsAround(of.body.plain.slice(start, end)) };
  });
}

/** Pieces of two characters: the words around a number are few. */
function wordsAround(clause: string): Set<string> {
  const text = clause.replace(/[\p{P}\p{S}\d]+/gu, "");
  const words = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) words.add(text.slice(at, at + 2));
  return words;
}

interface Pair {
  point: Placed<ComparedPoint>;
  row: Placed<ComparedItem>;
}

/** Which number of the items is which of the point: equal ones first, then by the words around them. */
function pairUp(asked: Placed<ComparedPoint>[], set: Placed<ComparedItem>[]): Pair[] {
  const likely = asked.flatMap((point) =>
    set.flatMap((row) => {
      const alike = shareOfWords(point.words, row.words);
      const equal = !differ({ point, row });
      const isOne = equal
        ? alike >= EQUAL || isOnly(point, row, asked, set)
        : alike >= SAME_THING && mayBeOne(point, row);
      return isOne ? [{ point, row, rank: alike + (equal ? 1 : 0) }] : [];
    }),
  );
  const pairs: Pair[] = [];
  const used = new Set<object>();
  // An equal number that stands in several rows is said twice, and none of them is one too many.
  for (const { point, row, rank } of likely.sort((a, b) => b.rank - a.rank)) {
    if (rank < 1 && (used.has(point) || used.has(row))) continue;
    if (used.has(row)) continue;
    used.add(point);
    used.add(row);
    pairs.push({ point, row });
  }
  return pairs;
}

/** No other number of either side is this one: then it is the same, however the words around it run. */
function isOnly(
  { number }: Placed<unknown>,
  { number: other }: Placed<unknown>,
  asked: readonly Placed<unknown>[],
  set: readonly Placed<unknown>[],
): boolean {
  const same = (some: readonly Placed<unknown>[]) =>
    some.filter(
      ({ number: { value, measure } }) => value === number.value && measure === number.measure,
    ).length;
  const isMeasured = number.measure !== "" && number.measure === other.measure;
  return isMeasured && same(asked) === 1 && same(set) === 1;
}

function shareOfWords(a: Set<string>, b: Set<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return 0;
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared / fewer.size;
}

/** Numbers of two measures are of two things; one that lost its measure may be either's. */
function mayBeOne({ number: a }: Placed<unknown>, { number: b }: Placed<unknown>): boolean {
  if (a.idle || b.idle) return false;
  return a.measure === b.measure || a.measure === "" || b.measure === "";
}

function differ({ point: { number: a }, row: { number: b } }: Pair): boolean {
  const period = a.period !== undefined && b.period !== undefined && a.period !== b.period;
  const measure = a.measure !== "" && b.measure !== "" && a.measure !== b.measure;
  return a.value !== b.value || period || measure;
}

function passageOf({ of, number }: Placed<{ body: ComparedText }>) {
  return of.body.passage(number.start, number.end);
}

function clauseOf({ of, number }: Placed<{ body: ComparedText }>): Set<string> {
  return of.body.clauseAt(number.start)?.pieces ?? piecesOf(of.body.plain);
}

/** Beside the item that is most like the number's clause. */
function missingInTable(
  placed: Placed<ComparedPoint>,
  items: readonly ComparedItem[],
  weights: Weights,
): PointFinding[] {
  const clause = clauseOf(placed);
  let nearest: ComparedItem | undefined;
  let most = 0;
  for (const item of items) {
    const share = weights.share(clause, item.body.pieces);
    // Of equally near ones the last: what a point adds stands behind what its items took over.
    if (share >= most) [nearest, most] = [item, share];
  }
  if (!nearest) return [];
  return [
    {
      kind: "number",
      point: placed.of.point,
      item: nearest.item,
      inPoint: passageOf(placed),
      inRow: nearest.body.nearest(clause, weights),
    },
  ];
}
