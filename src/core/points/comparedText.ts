import type { Item } from "../table/items";
import { piecesOf, type Weights } from "./likeness";
import { clausesIn, PlainText, type Stretch } from "./plainText";
import type { Passage } from "./pointFinding";
import type { Point } from "./readPoints";

/** A text with its clauses and their pieces, each made once however often it is compared. */
export class ComparedText {
  readonly text: PlainText;
  readonly plain: string;
  readonly pieces: Set<string>;
  private parted?: Clause[];

  constructor(written: string) {
    this.text = new PlainText(written);
    this.plain = this.text.plain;
    this.pieces = piecesOf(this.plain);
  }

  get clauses(): Clause[] {
    this.parted ??= clausesIn(this.plain).map((stretch) => ({
      ...stretch,
      pieces: piecesOf(this.plain.slice(stretch.start, stretch.end)),
    }));
    return this.parted;
  }

  /** The clause that a place stands in. */
  clauseAt(place: number): Clause | undefined {
    return this.clauses.find(({ start, end }) => place >= start && place <= end);
  }

  /** What stands between two places, with its clause around it. */
  passage(start: number, end: number): Passage {
    const from = this.clauseAt(start)?.start ?? start;
    const to = this.clauseAt(Math.max(start, end - 1))?.end ?? end;
    return {
      quote: this.text.quote(start, end),
      context: this.text.quote(Math.min(from, start), Math.max(to, end)),
    };
  }

  /** The clause that is most like another text, for whoever looks there for what is missing; no quote. */
  nearest(pieces: Set<string>, weights: Weights): Passage {
    let best: { clause: Clause; share: number } | undefined;
    for (const clause of this.clauses) {
      const share = weights.share(clause.pieces, pieces);
      if (!best || share > best.share) best = { clause, share };
    }
    const { start = 0, end = this.plain.length } = best?.clause ?? {};
    return { quote: "", context: this.text.quote(start, end) };
  }
}

export interface Clause extends Stretch {
  pieces: Set<string>;
}

/** A point and its words made ready. */
export interface ComparedPoint {
  point: Point;
  body: ComparedText;
}

/** An item and its words made ready. */
export interface ComparedItem {
  item: Item;
  body: ComparedText;
  /** The pieces of its project's heading. */
  project: Set<string>;
}
