import { distance } from "fastest-levenshtein";
import { readNumeral } from "../text/numerals";
import type { ComparedItem, ComparedPoint, ComparedText } from "./comparedText";
import type { PointFinding } from "./pointFinding";

/** A quoted name, as it is compared and where it stands. */
interface Name {
  /** Without quotes and brackets and what only makes it longer: 《中华人民共和国立法法》 → 立法法. */
  key: string;
  start: number;
  end: number;
}

const QUOTED = /《([^《》]{2,60}?)(?:》|(?=[,。;]|$))|[“"]([^“”"]{2,40})[”"]/g;
/** Names shorter than this differ in too few characters to be called nearly equal. */
const SHORTEST = 3;
const KNOWN_BY_SHAPE = 5;
/** Of a longer name so much may be otherwise. */
const NEARLY = 0.34;
/** A name without quotes is looked for only where it is long enough to be known by its head. */
const LONG = 8;
const HEAD = 4;

/** Quoted names that nearly agree: 十大法治事件 and 十大法治人物; and ordinals before one name: 第二届 and 第三届. */
export function nameFindings(point: ComparedPoint, items: readonly ComparedItem[]): PointFinding[] {
  return items.flatMap((item) => {
    const [asked, set] = [namesIn(point.body), namesIn(item.body)];
    const [own, rows] = [bare(point.body.plain), bare(item.body.plain)];
    const onlyAsked = asked.filter(({ key }) => !rows.includes(key));
    const onlySet = set.filter(({ key }) => !own.includes(key));
    return [
      ...nearPairs(onlyAsked, onlySet),
      ...unquoted(onlyAsked, onlySet, item.body),
      ...unquoted(onlySet, onlyAsked, point.body).map(([b, a]): [Name, Name] => [a, b]),
      ...ordinals(point.body, item.body),
    ].map(([a, b]) => ({
      kind: "name" as const,
      point: point.point,
      item: item.item,
      inPoint: point.body.passage(a.start, a.end),
      inRow: item.body.passage(b.start, b.end),
    }));
  });
}

function namesIn({ plain }: ComparedText): Name[] {
  const seen = new Set<string>();
  return [...plain.matchAll(QUOTED)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? "";
    const start = match.index + 1;
    const key = keyOf(name);
    if (key.length < SHORTEST || seen.has(key)) return [];
    seen.add(key);
    return [{ key, start, end: start + name.length }];
  });
}

function keyOf(name: string): string {
  return bare(name).replace(/^中华人民共和国/, "");
}

function bare(plain: string): string {
  return plain.replace(/[“”"《》()·•・‧.]/g, "");
}

/** Each with its nearest on the other side; a name that holds the other is the same said longer. */
function nearPairs(asked: Name[], set: Name[]): [Name, Name][] {
  return asked.flatMap((a): [Name, Name][] => {
    const near = set
      .filter((b) => isNear(a.key, b.key))
      .sort((x, y) => distance(a.key, x.key) - distance(a.key, y.key))[0];
    return near ? [[a, near]] : [];
  });
}

function isNear(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return false;
  const longer = Math.max(a.length, b.length);
  // Short ones agree in all but one character, and longer ones at their beginning or their end.
  if (longer < KNOWN_BY_SHAPE) return a.length === b.length && distance(a, b) === 1;
  const isAnchored = a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2);
  return isAnchored && distance(a, b) <= Math.max(1, Math.floor(longer * NEARLY));
}

/** A name that the other side writes without quotes. */
function unquoted(names: Name[], others: Name[], text: ComparedText): [Name, Name][] {
  return names.flatMap((name): [Name, Name][] => {
    if (name.key.length < LONG || others.some(({ key }) => isNear(name.key, key))) return [];
    const at = text.plain.indexOf(name.key.slice(0, HEAD));
    if (at < 0) return [];
    const end = Math.min(text.plain.length, at + name.key.length);
    const written = text.plain.slice(at, end);
    return /[,。;、()“”《》]/.test(written) || !isNear(name.key, written)
      ? []
      : [[name, { key: written, start: at, end }]];
  });
}

const ORDINAL = /第([一二三四五六七八九十\d]{1,3})[个届次批期](?=[“"《]?([\p{Script=Han}]{3}))/gu;
/** A day as part of a name: “6·26”国际禁毒日. */
const DATED = /(?<=[“"])(\d{1,2}[·•.]\d{1,2})[”"](?=(\p{Script=Han}{3}))/gu;

/** The same name behind another ordinal, or another day. */
function ordinals(point: ComparedText, row: ComparedText): [Name, Name][] {
  const found = (text: ComparedText) =>
    [...text.plain.matchAll(ORDINAL), ...text.plain.matchAll(DATED)].map((match) => ({
      key: match[2] ?? "",
      value: readNumeral(match[1] ?? "") ?? (match[1] ?? "").replace(/[•.]/, "·"),
      start: match.index,
      end: match.index + match[0].length,
    }));
  return found(point).flatMap((a) =>
    found(row)
      .filter((b) => b.key === a.key && b.value !== a.value)
      .map((b): [Name, Name] => [a, b]),
  );
}
