import type { Item } from "../table/items";
import type { Point } from "./readPoints";

/** Of what kind a difference between a point and the table is, or a text that seems damaged. */
export type FindingKind = "number" | "name" | "period" | "units" | "damaged";

/** What of a text is meant, and the words around it; the quote stands in the context. */
export interface Passage {
  quote: string;
  context: string;
}

/** Something that a person is to look at. It says what both sides have; which is right nobody decides but a person. */
export interface PointFinding {
  kind: FindingKind;
  /** Both are there but for a text that seems damaged, which stands on one side. */
  point?: Point;
  item?: Item;
  /** An empty quote where the side lacks what the other has. */
  inPoint?: Passage;
  inRow?: Passage;
}

/** How the points and the table of one year agree. */
export interface PointsComparison {
  points: Point[];
  items: Item[];
  /** The points that an item carries out, by its place in `items`, the likest first. */
  ofItem: Point[][];
  withoutItem: Point[];
  withoutPoint: Item[];
  findings: PointFinding[];
}
