/** A cell holds no more characters; the apostrophe of a written text counts as one. */
const LONGEST = 32_767;
/** What Excel would not take for text by itself. Nothing so long is a number or a date. */
const NO_TEXT = /^[=+\-@\t']/;

/**
 * A value that Excel takes for text as it stands. Written plainly, `=A1` would become a formula, `3.10` the number 3.1 and
 * `2023年12月` a date; the apostrophe is not part of the value. What no cell can hold is cut, which an ellipsis shows.
 */
export function asText(text: string): string {
  if (text === "") return "";
  if (text.length < LONGEST) return `'${text}`;
  if (text.length === LONGEST && !NO_TEXT.test(text)) return text;
  // The ellipsis may not stand behind half a character.
  return `'${text.slice(0, LONGEST - 2).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
