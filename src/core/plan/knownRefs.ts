import type { Item } from "../table/items";

/** What each ref stood for when the refs were last listed: the item's identity, as a short fingerprint. */
export type KnownRefs = Record<string, string>;

/** The list of a table's refs as they are now. */
export function listRefs(items: Item[]): KnownRefs {
  return Object.fromEntries(items.map(({ ref, identity }) => [ref, fingerprint(identity)]));
}

/** Whether a ref stands for another item now than when it was listed; a ref that was not listed fits. */
export function hasMoved(known: KnownRefs | undefined, ref: string, identity: string): boolean {
  const listed = known && Object.hasOwn(known, ref) ? known[ref] : undefined;
  return listed !== undefined && listed !== fingerprint(identity);
}

/** FNV-1a over the text: a list of 2,000 refs must not fill a workbook's settings with their texts. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
