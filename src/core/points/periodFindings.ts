import type { Deadline } from "../reading/deadline/deadline";
import { partsOf } from "../text/day";
import { readNumeral } from "../text/numerals";
import type { ComparedItem, ComparedPoint } from "./comparedText";
import { numbersOf } from "./textNumbers";
import { piecesOf, type Weights } from "./likeness";
import type { PointFinding } from "./pointFinding";

/** A clause is of an item where so much of it stands in the item's content. */
const SAME_CLAUSE = 0.35;

/** The only item of a point is what its clauses are about, in other words. */
const ONLY_CLAUSE = 0.12;

const RHYTHMS: [RegExp, number, RegExp][] = [
  [/每半年/g, 6, /每?半年|上、?下半年/],
  [/每个?季度?|按季度?/g, 3, /季/],
  [/每个?月(?!\d)|按月/g, 1, /每个?月|按月|月度/],
];
const BY_DAY =
  /(?<![\d·.~—-])(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(\d{1,2})[日号])?(份|底|初|上旬|中旬|下旬|末)?(?:以?前|之前)?/g;

/** What a point says of time against the deadlines of its items: 每半年 and 2023年11月, 6月底前 and 2023年9月. */
export function periodFindings(
  point: ComparedPoint,
  items: readonly { item: ComparedItem; deadline: Deadline }[],
  weights: Weights,
): PointFinding[] {
  const spoken = [...rhythmsIn(point), ...halvesIn(point), ...daysIn(point)];
  const needed = items.length === 1 ? ONLY_CLAUSE : SAME_CLAUSE;
  return spoken.flatMap((said) => {
    const clause = point.body.clauseAt(said.start)?.pieces ?? new Set<string>();
    return items
      .filter(({ item }) => weights.share(withoutTime(clause, said), item.body.pieces) >= needed)
      .filter(({ item, deadline }) => !said.agrees(item.body.plain, deadline))
      .map(({ item, deadline }) => ({
        kind: "period" as const,
        point: point.point,
        item: item.item,
        inPoint: point.body.passage(said.start, said.end),
        inRow: { quote: deadline.text.trim(), context: deadline.text.trim() },
      }));
  });
}

interface Said {
  start: number;
  end: number;
  written: string;
  agrees: (content: string, deadline: Deadline) => boolean;
}

function withoutTime(pieces: Set<string>, { written }: Said): Set<string> {
  const own = piecesOf(written);
  return new Set([...pieces].filter((piece) => !own.has(piece)));
}

function rhythmsIn({ body }: ComparedPoint): Said[] {
  return RHYTHMS.flatMap(([pattern, months, sameWords]) =>
    [...body.plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      written: match[0],
      // A single day ends what comes back all year, even where the content repeats the rhythm.
      agrees: (content, deadline) =>
        deadline.rhythm === months ||
        deadline.kind === "confirm" ||
        deadline.kind === "none" ||
        (deadline.kind === "recurring" && deadline.rhythm === undefined) ||
        (deadline.kind !== "once" && sameWords.test(content)),
    })),
  );
}

/** 上半年 and 下半年, where not both are meant. */
function halvesIn({ body }: ComparedPoint): Said[] {
  return [...body.plain.matchAll(/(?<!上、?)(上|下)半年(?![、,]?下)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    agrees: (content, { kind, due }) => {
      if (kind !== "once" || content.includes(match[0])) return true;
      return due.every((day) => partsOf(day).month <= 6 === (match[1] === "上"));
    },
  }));
}

function daysIn({ body }: ComparedPoint): Said[] {
  const numbers = numbersOf(body.plain);
  return [...body.plain.matchAll(BY_DAY)].flatMap((match): Said[] => {
    const month = readNumeral(match[1] ?? "");
    const start = match.index;
    const end = start + match[0].length;
    const isQuoted = /[“"《][^”"》]*$/.test(body.plain.slice(0, start));
    const isRange = /^[至到~—-]/.test(body.plain.slice(end));
    if (month === undefined || month < 1 || month > 12 || isQuoted || isRange) return [];
    if (numbers.some((number) => start >= number.start && start < number.end)) return [];
    return [{ start, end, written: match[0], agrees: isInMonth(month) }];
  });
}

function isInMonth(month: number): Said["agrees"] {
  return (_, { kind, due }) => {
    if (kind === "confirm" || kind === "none") return true;
    if (kind === "standing" || kind === "year") return false;
    return due.some((day) => partsOf(day).month === month);
  };
}
