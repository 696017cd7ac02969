import { identityOf } from "../text/foldText";
import type { SnapshotItem } from "./snapshot";

/** One and the same item then and now; one of the two where it was added or removed. */
export interface ItemPair {
  before?: SnapshotItem;
  now?: SnapshotItem;
}

/** Rows with another text are one where so much of the shorter text stands in the other. */
const ALIKE = 0.6;

/**
 * Which item of a check is which of another: by text, the n-th of several with the same one; what is left over on both sides
 * by ref or project and most of the text. In the order of the present items, then those that are gone.
 */
export function pairItems(before: SnapshotItem[], now: SnapshotItem[]): ItemPair[] {
  const waiting = new Map<string, SnapshotItem[]>();
  for (const item of before) {
    const same = waiting.get(item.identity);
    if (same) same.push(item);
    else waiting.set(item.identity, [item]);
  }
  const found = new Map<SnapshotItem, SnapshotItem>();
  for (const item of now) {
    const same = waiting.get(item.identity)?.shift();
    if (same) found.set(item, same);
  }
  const left = before.filter((item) => waiting.get(item.identity)?.includes(item));
  const gone = pairReworded(
    left,
    now.filter((item) => !found.has(item)),
    found,
  );
  return [
    ...now.map((item) => ({ now: item, ...optional(found.get(item)) })),
    ...gone.map((item) => ({ before: item })),
  ];
}

function optional(before: SnapshotItem | undefined): { before?: SnapshotItem } {
  return before ? { before } : {};
}

/** Pairs what is left over by likeness, the likest first; gives those of before that are no one's. */
function pairReworded(
  before: SnapshotItem[],
  now: SnapshotItem[],
  found: Map<SnapshotItem, SnapshotItem>,
): SnapshotItem[] {
  if (before.length === 0 || now.length === 0) return before;
  const [were, are] = [before.map(withPieces), now.map(withPieces)];
  const alike = are.flatMap((is) =>
    were
      .filter((was) => mayBeOne(was.item, is.item))
      .map((was) => ({ was: was.item, is: is.item, share: sharedPieces(was.pieces, is.pieces) })),
  );
  const taken = new Set<SnapshotItem>();
  for (const { was, is, share } of alike.sort((a, b) => b.share - a.share)) {
    if (share < ALIKE || taken.has(was) || found.has(is)) continue;
    taken.add(was);
    found.set(is, was);
  }
  return before.filter((item) => !taken.has(item));
}

function mayBeOne(was: SnapshotItem, is: SnapshotItem): boolean {
  if (was.ref !== "" && was.ref === is.ref) return true;
  return was.project.trim() !== "" && identityOf(was.project) === identityOf(is.project);
}

function withPieces(item: SnapshotItem): { item: SnapshotItem; pieces: Set<string> } {
  const text = identityOf(item.content);
  const pieces = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pieces.add(text.slice(at, at + 2));
  return { item, pieces };
}

/** The share of the shorter text's pieces of two characters that stand in the other: `建机制 in 建好机制 → 1 of 2`. */
function sharedPieces(a: Set<string>, b: Set<string>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const piece of shorter) if (longer.has(piece)) shared++;
  return shared / shorter.size;
}
