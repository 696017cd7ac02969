/** How many characters make a piece: three carry a word and its neighbour, and are seldom common by chance. */
const PIECE = 3;

/** The pieces of a text, with punctuation left out; a text shorter than a piece is one. */
export function piecesOf(plain: string): Set<string> {
  const text = plain.replace(/[\p{P}\p{S}]+/gu, "").toLowerCase();
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= text.length; at++) pieces.add(text.slice(at, at + PIECE));
  if (pieces.size === 0 && text !== "") pieces.add(text);
  return pieces;
}

/** Weighs the pieces of texts by how rare they are among all of a plan and its points: 普法工作 says little, 旁听庭审 much. */
export class Weights {
  private readonly counts = new Map<string, number>();
  /** How many texts were counted. */
  texts = 0;

  /** Counts a text's pieces in. */
  add(pieces: Iterable<string>): void {
    this.texts++;
    for (const piece of pieces) this.counts.set(piece, (this.counts.get(piece) ?? 0) + 1);
  }

  /** The weight of one piece, above 0. */
  of(piece: string): number {
    return Math.log((this.texts + 1) / (this.counts.get(piece) ?? 1));
  }

  /** The share of a text's weight that stands in another: 1 where all of it does, 0 where nothing. */
  share(part: Set<string>, whole: Set<string>): number {
    let shared = 0;
    let total = 0;
    for (const piece of part) {
      const weight = this.of(piece);
      total += weight;
      if (whole.has(piece)) shared += weight;
    }
    return total === 0 ? 0 : shared / total;
  }
}
