import { readNumeral } from "../text/numerals";

/** One numbered point of the year's 工作要点. */
export interface Point {
  /** What it is called: `13`, `三`, or with its heading where numbering begins again there: `一(二)`. */
  name: string;
  /** The heading above it, as written; blank where there is none. */
  heading: string;
  /** Its words without its number and without the units at its end. */
  text: string;
  /** What stands in brackets at its end: 牵头单位:区司法局. */
  units?: string;
}

/** How deep a numbering stands where an office uses several: 一、 over （一） over 1. */
type Style = "chapter" | "bracket" | "ordinal" | "digit";

const STYLES: [Style, RegExp][] = [
  ["digit", /^(\d{1,3})(?:[.．](?!\d(?!\d{3}年|\d?月))|[、)）])\s*/],
  ["bracket", /^[(（]([一二三四五六七八九十]{1,3}|\d{1,3})[)）][、.．]?\s*/],
  ["ordinal", /^第([一二三四五六七八九十]{1,3})(?:[,，、:：.．\s]|[条项点][、,，:：.．\s]*)\s*/],
  ["chapter", /^([一二三四五六七八九十]{1,3})[、.．]\s*/],
];

interface Line {
  text: string;
  style?: Style;
  numeral?: string;
}

/** A numbered line with what stands below it. */
interface Entry {
  style: Style;
  numeral: string;
  text: string;
  above?: Entry;
  hasBelow: boolean;
}

/**
 * Reads the numbered points of a document, line by line: `1.` … `21.`, （一） or 第一, with headings between. A numbering
 * that stands below only a few points is part of their text. None where nothing is numbered.
 */
export function readPoints(lines: readonly string[]): Point[] {
  const read = lines.map(readLine);
  const styles = stylesOfPoints(read);
  const entries = entriesOf(read, styles).filter(
    ({ hasBelow, text }) => !hasBelow && text.trim() !== "",
  );
  const names = namesOf(entries);
  return entries.map((entry, index) => {
    const { text, units } = withoutUnits(entry.text.trim());
    return {
      name: names[index] ?? "",
      heading: entry.above?.text.trim() ?? "",
      text,
      ...(units === undefined ? {} : { units }),
    };
  });
}

function readLine(line: string): Line {
  const text = line.trim();
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(text);
    const numeral = match?.[1];
    if (match && numeral !== undefined) {
      return { style, numeral, text: text.slice(match[0].length) };
    }
  }
  return { text };
}

/** The numberings that count, the outermost first: one that only few of the lines above it have below them is no points'. */
function stylesOfPoints(lines: Line[]): Style[] {
  const order: Style[] = [];
  for (const { style } of lines) if (style && !order.includes(style)) order.push(style);
  const counts = order.map((style) => lines.filter((line) => line.style === style).length);
  return order.filter((style, level) => {
    if (level === 0) return true;
    const parent = order[level - 1];
    let seen = false;
    let without = 0;
    for (const line of lines) {
      if (line.style === parent) {
        if (seen) without++;
        seen = true;
      } else if (line.style === style) seen = false;
    }
    return without * 2 < (counts[level - 1] ?? 0);
  });
}

function entriesOf(lines: Line[], styles: Style[]): Entry[] {
  const entries: Entry[] = [];
  const open: Entry[] = [];
  for (const line of lines) {
    const level = line.style ? styles.indexOf(line.style) : -1;
    const last = open.at(-1);
    if (level < 0 || line.style === undefined || !follows(line, level, open, styles)) {
      // What goes on in a further paragraph belongs to the point above it; what stands before the first one to none.
      if (last)
        last.text += `\n${line.numeral === undefined ? "" : `${line.numeral}.`}${line.text}`;
      continue;
    }
    while (open.length > 0 && styles.indexOf(open.at(-1)?.style ?? "digit") >= level) open.pop();
    const above = open.at(-1);
    if (above) above.hasBelow = true;
    const entry: Entry = {
      style: line.style,
      numeral: line.numeral ?? "",
      text: line.text,
      hasBelow: false,
      ...(above ? { above } : {}),
    };
    open.push(entry);
    entries.push(entry);
  }
  return entries;
}

/** A number that goes on from the one before or begins anew; 3. behind 21. is a list within a point. */
function follows(line: Line, level: number, open: Entry[], styles: Style[]): boolean {
  const before = open.find(({ style }) => styles.indexOf(style) === level);
  const value = readNumeral(line.numeral ?? "") ?? 0;
  if (!before) return true;
  const last = readNumeral(before.numeral) ?? 0;
  return value === last || value === last + 1 || value === last + 2;
}

/** The shortest name that no other point has: its number, or with the headings above it. */
function namesOf(entries: Entry[]): string[] {
  const paths = entries.map(pathOf);
  for (const depth of [1, 2]) {
    const names = paths.map((path) => named(path.slice(-depth)));
    if (new Set(names).size === names.length) return names;
  }
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const name = named(path);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  });
}

function pathOf(entry: Entry): string[] {
  return [...(entry.above ? pathOf(entry.above) : []), entry.numeral];
}

function named([first = "", second, ...others]: string[]): string {
  return second === undefined ? first : `${first}(${second})${others.join(".")}`;
}

const UNITS_AT_END =
  /[(（【\n]\s*((?:牵头|责任|主责|配合|主办|承办|协办|落实|参加)(?:单位|部门|领导)?[:：][^()（）【】]*)[)）】]?[。.;；]?\s*$/;

/** Parts the words of a point from the units that stand behind them. */
function withoutUnits(text: string): { text: string; units?: string } {
  const match = UNITS_AT_END.exec(text);
  const units = match?.[1];
  return match && units !== undefined
    ? { text: text.slice(0, match.index).trim(), units: units.trim() }
    : { text };
}
