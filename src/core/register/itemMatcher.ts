import { identityOf } from "../text/foldText";
import type { Item } from "../table/items";
import { hasMoved, type KnownRefs } from "../plan/knownRefs";

/** The item that a label means (by its index), with a remark where its ref is another's; or why none. */
export type ItemMatch =
  { index: number; refMoved: boolean } | { problem: "unknownItem" | "refMoved" };

interface Entry {
  ref: string;
  identity: string;
  content: string;
}

/** Finds the item that a ledger row is about. Its text decides; a bare ref counts only while the refs still fit the table. */
export class ItemMatcher {
  private readonly entries: Entry[];
  private readonly refs: { ref: string; index: number }[];
  private readonly byFirstRef = new Map<string, { ref: string; index: number }>();
  private readonly longestRef: number;
  private readonly byContent = new Map<string, number[]>();
  private readonly matched = new Map<string, ItemMatch>();

  constructor(
    items: Item[],
    private readonly knownRefs?: KnownRefs,
  ) {
    this.entries = items.map(({ ref, identity, content }) => ({
      ref,
      identity,
      content: identityOf(content),
    }));
    this.refs = items.map(({ ref }, index) => ({ ref, index }));
    for (const each of this.refs) {
      if (!this.byFirstRef.has(each.ref)) this.byFirstRef.set(each.ref, each);
    }
    this.longestRef = this.refs.reduce((most, { ref }) => Math.max(most, ref.length), 0);
    for (const [index, { content }] of this.entries.entries()) {
      const same = this.byContent.get(content);
      if (same) same.push(index);
      else this.byContent.set(content, [index]);
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
    const ref = this.refAtHead(label);
    const text = identityOf(
      ref ? label.slice(ref.ref.length) : label.replace(/^[\d.-]+(?!\d|[.·]\d|[年月日号])/, ""),
    );
    const found = text === "" ? undefined : this.byText(text, ref?.index);
    if (found === "several" && ref) return { problem: "refMoved" };
    if (typeof found === "number") {
      return { index: found, refMoved: ref !== undefined && ref.index !== found };
    }
    if (!ref) return { problem: "unknownItem" };
    // A number cell with more than a ref in it shows a date: 9-1 typed has become 9月1日.
    if (isNumber && (text !== "" || this.isCutShort(ref.ref))) return { problem: "unknownItem" };
    return this.byRef(ref);
  }

  /** The longest ref that the label begins with. */
  private refAtHead(label: string): { ref: string; index: number } | undefined {
    for (let length = Math.min(this.longestRef, label.length); length > 0; length--) {
      const found = this.byFirstRef.get(label.slice(0, length));
      if (found && beginsWithRef(label, found.ref)) return found;
    }
    return undefined;
  }

  private byRef(ref: { ref: string; index: number }): ItemMatch {
    if (hasMoved(this.knownRefs, ref.ref, this.entries[ref.index]?.identity ?? "")) {
      return { problem: "refMoved" };
    }
    return { index: ref.index, refMoved: false };
  }

  /** The one item whose content is the text, or begins with it, holds it, or has its characters in that order; several where it is no one's alone. */
  private byText(text: string, preferred: number | undefined): number | "several" | undefined {
    for (const fits of TESTS) {
      const found = fits === isWhole ? (this.byContent.get(text) ?? []) : this.fitting(fits, text);
      if (preferred !== undefined && found.includes(preferred)) return preferred;
      if (found.length === 1) return found[0];
      if (found.length > 1) return fits === isSubsequenceOf ? undefined : "several";
    }
    return undefined;
  }

  private fitting(fits: Fitting, text: string): number[] {
    const found: number[] = [];
    for (const [index, { content }] of this.entries.entries()) {
      if (fits(content, text)) found.push(index);
    }
    return found;
  }

  /** 3.1 in a number cell may have been typed as 3.10. */
  private isCutShort(ref: string): boolean {
    return this.refs.some((each) => each.ref !== ref && Number(each.ref) === Number(ref));
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
