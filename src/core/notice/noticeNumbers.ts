import { foldText } from "../text/foldText";

/** The highest numbers that were ever given, by prefix and year: `西普法督〔2023〕` → 5. */
export type IssuedNumbers = Readonly<Record<string, number>>;

/** What stands before the running number: `西普法督〔2023〕`. */
export function numberStem(prefix: string, year: number): string {
  return `${prefix}〔${year}〕`;
}

/**
 * The next numbers of a stem, so many: one more than the highest in the register or ever given, so that none is given twice,
 * whatever was deleted since.
 */
export function nextNumbers(
  stem: string,
  standing: readonly string[],
  issued: IssuedNumbers,
  count: number,
): string[] {
  const highest = Math.max(issued[stem] ?? 0, ...standing.map((number) => runningIn(number, stem)));
  return Array.from({ length: count }, (_, index) => `${stem}${highest + index + 1}号`);
}

/** The running number of a number with this stem, else 0: `西普法督〔2023〕5号` → 5. */
export function runningIn(number: string, stem: string): number {
  const plain = bracketed(number);
  const wanted = bracketed(stem);
  if (!plain.startsWith(wanted)) return 0;
  const digits = /^第?(\d{1,6})号?$/.exec(plain.slice(wanted.length))?.[1];
  return digits === undefined ? 0 : Number(digits);
}

/** However its year was bracketed when typed by hand. */
function bracketed(text: string): string {
  return foldText(text)
    .replace(/[[(【{<〈「]/g, "〔")
    .replace(/[\])】}>〉」]/g, "〕");
}
