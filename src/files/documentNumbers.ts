import nzhCn from "nzh/cn";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xml";

/** The numbers that Word itself puts before paragraphs, counted from a document's list definitions. */
export interface Numbering {
  /** The number of the next paragraph with these properties; blank where it bears none. */
  next: (properties: XmlElement | undefined) => string;
}

interface Level {
  start: number;
  format: string;
  /** What is shown: `%1.`, `（%1）`. */
  text: string;
}

interface List {
  /** Lists of one abstract definition go on counting together. */
  abstract: string;
  levels: Map<number, Level>;
}

/** Where a list's paragraphs stand: list and level. */
interface Place {
  list: string;
  level: number;
}

/** Reads list definitions and the styles that number their paragraphs. */
export function numberingOf(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): Numbering {
  const lists = listsIn(numbering);
  const styled = stylesWithNumbers(styles);
  const counters = new Map<string, number[]>();
  return {
    next: (properties) => {
      const style = attributeOf(childOf(properties, "pStyle"), "val");
      const place = placeIn(properties) ?? styled.get(style ?? "");
      const list = place && lists.get(place.list);
      if (!place || !list) return "";
      return count(list, place.level, counters);
    },
  };
}

function count(list: List, level: number, all: Map<string, number[]>): string {
  const counters = all.get(list.abstract) ?? [];
  all.set(list.abstract, counters);
  for (let each = 0; each < level; each++) counters[each] ??= list.levels.get(each)?.start ?? 1;
  counters[level] = (counters[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1;
  // A level begins anew below each number of the one above it.
  counters.length = level + 1;
  const text = list.levels.get(level)?.text ?? "";
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    return shown(counters[index] ?? 1, list.levels.get(index)?.format ?? "decimal");
  });
}

function shown(number: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCountingThousand":
      return nzhCn.encodeS(number, { tenMin: true });
    case "bullet":
    case "none":
      return "";
    default:
      return String(number);
  }
}

function listsIn(numbering: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map<string, Map<number, Level>>();
  for (const each of numbering ? childrenOf(numbering, "abstractNum") : []) {
    abstracts.set(attributeOf(each, "abstractNumId") ?? "", levelsIn(each));
  }
  const lists = new Map<string, List>();
  for (const each of numbering ? childrenOf(numbering, "num") : []) {
    const id = attributeOf(each, "numId") ?? "";
    const abstract = attributeOf(childOf(each, "abstractNumId"), "val") ?? "";
    const overrides = childrenOf(each, "lvlOverride");
    const levels = new Map(abstracts.get(abstract));
    for (const override of overrides) applyOverride(levels, override);
    lists.set(id, { abstract: overrides.length > 0 ? `${abstract}/${id}` : abstract, levels });
  }
  return lists;
}

function applyOverride(levels: Map<number, Level>, override: XmlElement): void {
  const index = Number(attributeOf(override, "ilvl") ?? "0");
  const own = childOf(override, "lvl");
  const level = own ? levelOf(own) : levels.get(index);
  const start = attributeOf(childOf(override, "startOverride"), "val");
  if (level) levels.set(index, { ...level, ...(start ? { start: Number(start) } : {}) });
}

function levelsIn(abstract: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(abstract, "lvl").map((level) => [
      Number(attributeOf(level, "ilvl") ?? "0"),
      levelOf(level),
    ]),
  );
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(attributeOf(childOf(level, "start"), "val") ?? "1"),
    format: attributeOf(childOf(level, "numFmt"), "val") ?? "decimal",
    text: attributeOf(childOf(level, "lvlText"), "val") ?? "",
  };
}

/** Styles that put their paragraphs into a list. */
function stylesWithNumbers(styles: XmlElement | undefined): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const style of styles ? childrenOf(styles, "style") : []) {
    const place = placeIn(childOf(style, "pPr"));
    if (place) found.set(attributeOf(style, "styleId") ?? "", place);
  }
  return found;
}

function placeIn(properties: XmlElement | undefined): Place | undefined {
  const numbers = childOf(properties, "numPr");
  const list = attributeOf(childOf(numbers, "numId"), "val");
  if (list === undefined) return undefined;
  return { list, level: Number(attributeOf(childOf(numbers, "ilvl"), "val") ?? "0") };
}
