/** Text with full-width forms made plain and every space, line break and invisible mark taken out: `"１２ 月\n底前" → "12月底前"`. */
export function foldText(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}

/** What an item or a record is recognised by: folded text without punctuation, so that retyped commas or spaces do not make another item. */
export function identityOf(...texts: string[]): string {
  return texts
    .map((text) => foldText(text).replace(/[\p{P}\p{S}]+/gu, ""))
    .join("|")
    .toLowerCase();
}
