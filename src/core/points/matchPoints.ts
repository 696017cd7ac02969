import type { Steps } from "../steps";
import type { ComparedItem, ComparedPoint } from "./comparedText";
import type { Weights } from "./likeness";

/** How well an item's words stand in a point. */
export interface Likeness {
  point: ComparedPoint;
  /** The share of its content, by weight. */
  share: number;
  /** The same with a part for the heading of its project. */
  score: number;
}

/** What a project's heading counts beside the content. */
const HEADING_COUNTS = 0.25;
/** From here on an item is of a point; measured on the published table of 2023, where all 29 are above and the odd one below. */
const IS_OF = 0.2;
/** A further point that an item is of: so much by itself, and so much beside the best. */
const ALSO_OF = 0.3;
const BESIDE_BEST = 0.4;
/** The heading of a project is a point's own. */
const SAME_HEADING = 0.5;
/** In so many of all texts a word of two characters is still rare. */
const RARE = 0.06;

/** For each item the points it is of, the likest first; none where nothing is like enough. */
export function* matchPoints(
  items: readonly ComparedItem[],
  points: readonly ComparedPoint[],
  weights: Weights,
): Steps<Likeness[][]> {
  const holders = pointsByPiece(points);
  const rare = new RareWords([...items, ...points].map(({ body }) => body.plain));
  const found: Likeness[][] = [];
  for (const [index, item] of items.entries()) {
    const near = new Set(
      [...item.body.pieces, ...item.project].flatMap((p) => holders.get(p) ?? []),
    );
    const likely = [...near]
      .map((point) => likenessOf(item, point, weights))
      .sort((a, b) => b.score - a.score);
    found.push(chosen(item, likely, weights, rare));
    yield { at: "rows", done: index + 1, of: items.length };
  }
  return found;
}

function pointsByPiece(points: readonly ComparedPoint[]): Map<string, ComparedPoint[]> {
  const holders = new Map<string, ComparedPoint[]>();
  for (const point of points) {
    for (const piece of point.body.pieces) {
      const held = holders.get(piece);
      if (held) held.push(point);
      else holders.set(piece, [point]);
    }
  }
  return holders;
}

function likenessOf(item: ComparedItem, point: ComparedPoint, weights: Weights): Likeness {
  const share = weights.share(item.body.pieces, point.body.pieces);
  const heading = weights.share(item.project, point.body.pieces);
  return { point, share, score: share + HEADING_COUNTS * heading };
}

function chosen(
  item: ComparedItem,
  likely: Likeness[],
  weights: Weights,
  rare: RareWords,
): Likeness[] {
  const best = likely.find(({ share }) => share >= IS_OF);
  if (!best) return likely.filter((each) => isByHeading(item, each, weights, rare)).slice(0, 1);
  const others = likely.filter(
    (each) => each !== best && each.share >= ALSO_OF && each.share >= BESIDE_BEST * best.share,
  );
  return [best, ...others];
}

/** Reworded throughout, but under the point's own heading and with a word that few others have. */
function isByHeading(
  { body, project }: ComparedItem,
  { point }: Likeness,
  weights: Weights,
  rare: RareWords,
): boolean {
  return (
    weights.share(project, point.body.pieces) >= SAME_HEADING &&
    rare.shared(body.plain, point.body.plain)
  );
}

class RareWords {
  private readonly counts = new Map<string, number>();
  private readonly most: number;

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      for (const word of wordsIn(text)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
    this.most = Math.max(2, Math.floor(texts.length * RARE));
  }

  shared(text: string, other: string): boolean {
    return [...wordsIn(text)].some(
      (word) => (this.counts.get(word) ?? 0) <= this.most && other.includes(word),
    );
  }
}

function wordsIn(plain: string): Set<string> {
  const words = new Set<string>();
  for (const [run] of plain.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2));
  }
  return words;
}
