/**
 * A value that Excel takes for text as it stands. Written plainly, `=A1` would become a formula, `3.10` the number 3.1 and
 * `2023年12月` a date; the apostrophe is not part of the value.
 */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}
