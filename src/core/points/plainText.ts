/**
 * A text as it is compared (full-width forms made plain, spaces and line breaks taken out, one character for one), which
 * still quotes what stands there: every place of the plain text knows its place in the text itself.
 */
export class PlainText {
  /** The text as it is compared. */
  readonly plain: string;
  private readonly places: number[] = [];

  constructor(readonly written: string) {
    let plain = "";
    for (let at = 0; at < written.length; at++) {
      const character = plainCharacter(written.charAt(at));
      if (character === "") continue;
      plain += character;
      this.places.push(at);
    }
    this.plain = plain;
  }

  /** What is written between two places of the plain text, line breaks and spaces left out. */
  quote(from: number, to: number): string {
    const start = this.places[from];
    const last = this.places[Math.min(to, this.places.length) - 1];
    if (start === undefined || last === undefined || last < start) return "";
    return this.written.slice(start, last + 1).replace(/\s+/g, "");
  }
}

function plainCharacter(character: string): string {
  if (/[\s\p{Cf}]/u.test(character)) return "";
  const folded = character.normalize("NFKC");
  return folded.length === 1 ? folded : character;
}

/** A stretch of a plain text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The clauses of a plain text: what stands between full stops, semicolons and commas, without them. */
export function clausesIn(plain: string, marks = /[。;,!?:]/): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= plain.length; at++) {
    if (at < plain.length && !marks.test(plain.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}
