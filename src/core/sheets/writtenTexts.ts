import { identityOf } from "../text/foldText";

/** What the add-in wrote at an item. */
export interface WrittenText {
  project: string;
  content: string;
  text: string;
}

/**
 * Knows again what the add-in wrote at items, so that whatever else stands there is the user's. Only a mark of each text is
 * kept: a sheet may hold hundreds of them.
 */
export class WrittenTexts {
  private readonly marks: ReadonlySet<string>;

  /** `stored` is what `storeWritten` gave; without it nothing is known, and every text is taken for the user's. */
  constructor(stored = "") {
    this.marks = new Set(stored.split(" "));
  }

  has({ project, content }: { project: string; content: string }, text: string): boolean {
    return this.marks.has(markOf({ project, content, text }));
  }
}

/** Texts that were written, as a sheet keeps them; blank ones need none. */
export function storeWritten(texts: WrittenText[]): string {
  return texts
    .filter(({ text }) => text.trim() !== "")
    .map(markOf)
    .join(" ");
}

/** Fifty-two bits of a text in letters and digits: chance makes none of another text equal. */
function markOf({ project, content, text }: WrittenText): string {
  const whole = `${identityOf(project, content)}\n${text.trim().replace(/\r\n?/g, "\n")}`;
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < whole.length; index++) {
    const code = whole.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const [first, second] = [mixed(high, low), mixed(low, high)];
  return (first * 2 ** 20 + (second >>> 12)).toString(36);
}

function mixed(one: number, other: number): number {
  const half = Math.imul(one ^ (one >>> 16), 2_246_822_507);
  return (half ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)) >>> 0;
}
