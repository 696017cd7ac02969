import { identityOf } from "../text/foldText";
import type { Item } from "../table/items";
import { hasMoved, type KnownRefs } from "../plan/knownRefs";

/** The item that a label means, with a remark where its ref is another's; or why none. */
export type ItemMatch = { item: Item; refMoved: boolean } | { problem: "unknownItem" | "refMoved" };

interface Entry {
  item: Item;
  /** Its text, folded. */
  content: string;
}

/** Finds the item that a ledger row is about. Its text decides; a bare ref counts only while the refs still fit the table. */
export class ItemMatcher {
  private readonly entries: Entry[];
  private readonly byFirstRef = new Map<string, Item>();
  private readonly longestRef: number;
  private readonly byContent = new Map<string, Item[]>();
  private readonly matched = new Map<string, ItemMatch>();

  constructor(
    items: Item[],
    private readonly knownRefs?: KnownRefs,
  ) {
    this.entries = items.map((item) => ({ item, content: identityOf(item.content) }));
    for (const item of items) {
      if (!this.byFirstRef.has(item.ref)) this.byFirstRef.set(item.ref, item);
    }
    this.longestRef = items.reduce((most, { ref }) => Math.max(most, ref.length), 0);
    for (const { item, content } of this.entries) {
      const same = this.byContent.get(content);
      if (same) same.push(item);
      else this.byContent.set(content, [item]);
    }
  }

  /** The item of a label such as `9.1 每半年报送典型案例`; a number cell has lost the end of a ref such as 3.10. */
  match(label: string, isNumber: boolean): ItemMatch {
    const key = `${isNumber ? "#" : ""}${label}`;
    const match = this.matched.get(key) ?? this.find(label.normalize("NFKC").trim(), isNumber);
    this.matched.set(key, match);
    return match;
  }

  private find(label: string, isNumber: boolean): ItemMatch {
    const named = this.refAtHead(label);
    const text = identityOf(
      named ? label.slice(named.ref.length) : label.replace(/^[\d.-]+(?!\d|[.·]\d|[年月日号])/, ""),
    );
    const found = text === "" ? undefined : this.byText(text, named);
    if (found === "several") return { problem: named ? "refMoved" : "unknownItem" };
    if (found) return { item: found, refMoved: named !== undefined && named !== found };
    if (!named) return { problem: "unknownItem" };
    // A number cell with more than a ref in it shows a date: 9-1 typed has become 9月1日.
    if (isNumber && (text !== "" || this.isCutShort(named.ref))) return { problem: "unknownItem" };
    return hasMoved(this.knownRefs, named.ref, named.identity)
      ? { problem: "refMoved" }
      : { item: named, refMoved: false };
  }

  /** The item with the longest ref that the label begins with. */
  private refAtHead(label: string): Item | undefined {
    for (let length = Math.min(this.longestRef, label.length); length > 0; length--) {
      const found = this.byFirstRef.get(label.slice(0, length));
      if (found && beginsWithRef(label, found.ref)) return found;
    }
    return undefined;
  }

  /** The one item whose content is the text, or begins with it, holds it, or has its characters in that order; several where it is no one's alone. */
  private byText(text: string, preferred: Item | undefined): Item | "several" | undefined {
    for (const fits of TESTS) {
      const found = fits === isWhole ? (this.byContent.get(text) ?? []) : this.fitting(fits, text);
      if (preferred && found.includes(preferred)) return preferred;
      if (found.length === 1) return found[0];
      if (found.length > 1) return fits === isSubsequenceOf ? undefined : "several";
    }
    return undefined;
  }

  private fitting(fits: Fitting, text: string): Item[] {
    return this.entries.filter(({ content }) => fits(content, text)).map(({ item }) => item);
  }

  /** 3.1 in a number cell may have been typed as 3.10. */
  private isCutShort(ref: string): boolean {
    return this.entries.some(({ item }) => item.ref !== ref && Number(item.ref) === Number(ref));
  }
}

const SHORTEST = 4;

type Fitting = (content: string, text: string) => boolean;

const isWhole: Fitting = (content, text) => content === text;

/** From the strongest on; what fits the last one by accident is not taken for a name. */
const TESTS: Fitting[] = [
  isWhole,
  (content, text) => text.length >= SHORTEST && content.startsWith(text),
  (content, text) => text.length >= SHORTEST && content.includes(text),
  (content, text) => content.length >= SHORTEST && text.startsWith(content),
  isSubsequenceOf,
];

function isSubsequenceOf(content: string, text: string): boolean {
  if (text.length < SHORTEST) return false;
  let at = 0;
  for (const char of content) if (char === text[at]) at++;
  return at >= text.length;
}

function beginsWithRef(label: string, ref: string): boolean {
  // 12月4日…, 12·4… are dates, and 9.10 is not 9.1.
  return (
    ref !== "" &&
    label.startsWith(ref) &&
    !/^(?:[\d.-]*\d|·\d|[年月日号])/.test(label.slice(ref.length))
  );
}
