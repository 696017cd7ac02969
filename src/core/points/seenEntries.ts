import { identityOf } from "../text/foldText";
import type { Item } from "../table/items";
import type { FindingKind, Passage, PointsComparison } from "./pointFinding";
import type { Point } from "./readPoints";

/** What people said of places where points and plan differ, by the text of the place: whether it is a problem. */
export type Verdicts = Readonly<Record<string, boolean>>;

/** One place to look at: a finding, or a point or an item that has nothing on the other side. */
export interface SeenEntry {
  /** By its text, so that it is known again with other points or in a sorted table. */
  key: string;
  kind: FindingKind | "missing";
  point?: Point;
  item?: Item;
  inPoint?: Passage;
  inRow?: Passage;
  /** What a person said of it; undefined while nobody has. */
  isProblem?: boolean;
}

/** So much of a text names it. */
const NAMING = 40;

/** All places of a comparison with what was said of them: what is missing first, then kind by kind. */
export function entriesOf(comparison: PointsComparison, verdicts: Verdicts): SeenEntry[] {
  const missing: Omit<SeenEntry, "key">[] = [
    ...comparison.withoutItem.map((point) => ({
      kind: "missing" as const,
      point,
      inPoint: { quote: "", context: point.text },
    })),
    ...comparison.withoutPoint.map((item) => ({
      kind: "missing" as const,
      item,
      inRow: { quote: "", context: item.content },
    })),
  ];
  const ordered = ORDER.flatMap((kind) =>
    comparison.findings.filter((finding) => finding.kind === kind),
  );
  return [...missing, ...ordered].map((entry) => {
    const key = keyOf(entry);
    const isProblem = verdicts[key];
    return { ...entry, key, ...(isProblem === undefined ? {} : { isProblem }) };
  });
}

const ORDER: FindingKind[] = ["number", "name", "period", "units", "damaged"];

function keyOf({ kind, inPoint, inRow }: Omit<SeenEntry, "key">): string {
  return [kind, naming(inPoint), naming(inRow)].join("|");
}

/** A quote with a little of what is around it: 至少1篇 alone stands in many rows. */
function naming(passage: Passage | undefined): string {
  if (!passage) return "";
  return identityOf(passage.quote, passage.context).slice(0, NAMING);
}
