/** The names of units are folded again and again, a district's 300 in each of 2,000 rows; so short texts are kept. */
const kept = new Map<string, string>();
const KEPT_LENGTH = 40;
const KEPT_TEXTS = 20_000;

/** Most texts have nothing to fold: letters, digits and marks that stay as they are. */
const PLAIN = /^[\u4e00-\u9fff!-~、。《》“”]*$/;

/** Text with full-width forms made plain and every space, line break and invisible mark taken out: `"１２ 月\n底前" → "12月底前"`. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const folded = text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
  if (text.length > KEPT_LENGTH) return folded;
  if (kept.size >= KEPT_TEXTS) kept.clear();
  kept.set(text, folded);
  return folded;
}

/** What an item or a record is recognised by: folded text without punctuation, so that retyped commas or spaces do not make another item. */
export function identityOf(...texts: string[]): string {
  return texts
    .map((text) => foldText(text).replace(/[\p{P}\p{S}]+/gu, ""))
    .join("|")
    .toLowerCase();
}
