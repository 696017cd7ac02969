import { foldText } from "../text/foldText";

const LONGEST = 31;

/** Chooses sheet names that Excel takes and that no other sheet has. */
export class SheetNames {
  private readonly taken: Set<string>;

  /** `taken` are the names of sheets that stay; Excel keeps "History" for itself. */
  constructor(taken: string[]) {
    this.taken = new Set(["History", ...taken].map(keyOf));
  }

  /** The wanted name as near as can be: `"汇总-甲/乙" → "汇总-甲-乙"`, or `"汇总-甲-乙(2)"` where that is taken. */
  choose(wanted: string): string {
    const plain = cut(clean(wanted), LONGEST);
    for (let number = 1; ; number++) {
      const end = number === 1 ? "" : `(${number})`;
      const name = clean(cut(plain, LONGEST - end.length) + end);
      if (name === "" || this.taken.has(keyOf(name))) continue;
      this.taken.add(keyOf(name));
      return name;
    }
  }
}

/** Excel compares without regard to case; full and half width are told apart by some versions only. */
function keyOf(name: string): string {
  return foldText(name).toLowerCase();
}

function clean(name: string): string {
  return name
    .replace(/[:\\/?*[\]]/g, "-")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
}

/** The first characters of a text, none of them cut in half. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
