import type { LedgerRecord } from "../register/record";
import { isSameThing, type Duty } from "../review/duty";
import type { Review } from "../review/review";
import { foldText } from "../text/foldText";
import { LEVELS, levelsIn } from "./levels";
import { rounded } from "./points";
import { REPORTED, type ScoreRule, type ScoreRules } from "./scoreRules";

/** What a unit has reported and had adopted, in pieces, and its points; these are null where there is no score. */
export interface UnitScore {
  unit: string;
  owed: number;
  reported: number;
  adopted: number;
  /** Adopted of reported, from 0 to 1; null where nothing was reported. */
  rate: number | null;
  /** Adopted pieces by the highest level of each; levels that do not occur are left out. */
  levels: Record<string, number>;
  reportPoints: number | null;
  adoptPoints: number | null;
  minus: number | null;
  total: number | null;
}

/** The units' figures in the review's order, and the rows of the ledger, from 0, of which a person should know. */
export interface Scores {
  units: UnitScore[];
  /** Adopted at a level that nobody has named: not counted. */
  unknownLevels: number[];
  /** 已采用 without a level: counted as 区级. */
  assumedLevels: number[];
}

/** What a row of the ledger says besides its figures. */
interface RowRemarks {
  unknown: Set<number>;
  assumed: Set<number>;
}

/** A record of a unit, by the kind that it is scored for. */
interface Piece {
  kind: string;
  count: number;
  level?: string;
}

const ADOPTED = /^已(?:采用|采纳|录用)$/;

/** 采用与计分: the pieces of what is asked for in numbers, by the office's rules; with rules that cannot be read nothing is scored. */
export function scoresOf(review: Review, { rules, broken }: ScoreRules): Scores {
  const remarks: RowRemarks = { unknown: new Set(), assumed: new Set() };
  const order = levelOrder(rules);
  const units = new Map<string, { duties: Duty[]; pieces: Piece[] }>();
  for (const { parts } of review.items) {
    for (const { unit, duties = [] } of parts) {
      if (duties.length === 0) continue;
      const own = units.get(unit) ?? { duties: [], pieces: [] };
      const seen = new Set<LedgerRecord>();
      for (const duty of duties) {
        const records = duty.records.filter((record) => !seen.has(record));
        for (const record of records) seen.add(record);
        own.pieces.push(...records.map((each) => pieceOf(each, duty, order, remarks)));
      }
      own.duties.push(...duties);
      units.set(unit, own);
    }
  }
  const scoring = broken.length > 0 ? [] : rules;
  return {
    units: review.units.flatMap(({ name }) => {
      const own = units.get(name);
      return own ? [scoreOf(name, own.duties, own.pieces, scoring)] : [];
    }),
    unknownLevels: [...remarks.unknown],
    assumedLevels: [...remarks.assumed],
  };
}

/** From the lowest on; the office's own words stand above the four levels, in its table's order. */
function levelOrder(rules: readonly ScoreRule[]): string[] {
  const named = rules.map(({ level }) => level).filter((level) => level !== REPORTED);
  return [...new Set<string>([...LEVELS, ...named])];
}

function pieceOf(
  record: LedgerRecord,
  duty: Duty,
  order: string[],
  { unknown, assumed }: RowRemarks,
): Piece {
  const kind = foldText(record.type === "" ? duty.thing : record.type);
  const named = levelsIn(record.level);
  const known = named.filter((level) => order.includes(level));
  if (known.length < named.length) unknown.add(record.row);
  const isPlain = named.length === 0 && ADOPTED.test(foldText(record.status));
  if (isPlain) assumed.add(record.row);
  const level = isPlain ? LEVELS[0] : order.filter((each) => known.includes(each)).at(-1);
  return { kind, count: record.count, ...(level === undefined ? {} : { level }) };
}

function scoreOf(
  unit: string,
  duties: readonly Duty[],
  pieces: readonly Piece[],
  rules: readonly ScoreRule[],
): UnitScore {
  const adopted = pieces.filter(({ level }) => level !== undefined);
  const [reported, count] = [sum(pieces), sum(adopted)];
  const levels: Record<string, number> = {};
  for (const { level = "", count } of adopted) levels[level] = (levels[level] ?? 0) + count;
  const facts = {
    unit,
    owed: duties.reduce((all, duty) => all + duty.owed, 0),
    reported,
    adopted: count,
    rate: reported === 0 ? null : count / reported,
    levels,
  };
  if (rules.length === 0) {
    return { ...facts, reportPoints: null, adoptPoints: null, minus: null, total: null };
  }
  let [reportPoints, adoptPoints, minus] = [0, 0, 0];
  for (const rule of rules) {
    const own = pieces.filter(({ kind }) => ruleKind(kind, rules) === rule.kind);
    const owing = duties.filter(({ thing }) => ruleKind(foldText(thing), rules) === rule.kind);
    if (rule.level !== REPORTED) {
      adoptPoints += capped(sum(own.filter(({ level }) => level === rule.level)), rule);
      continue;
    }
    const isMet = owing.length > 0 && owing.every(isDutyMet);
    reportPoints += capped(sum(own), rule) + (isMet ? rule.base : 0);
    minus += rule.perMissing * owing.reduce((all, { missingOfEnded }) => all + missingOfEnded, 0);
  }
  const [report, adopt, off] = [reportPoints, adoptPoints, minus].map(rounded);
  const [own = 0, theirs = 0, less = 0] = [report, adopt, off];
  const total = rounded(own + theirs - less);
  return { ...facts, reportPoints: own, adoptPoints: theirs, minus: less, total };
}

function isDutyMet({ missing, kindsMissing }: Duty): boolean {
  return missing === 0 && kindsMissing === 0;
}

/** The one kind of the rules that is meant: just this word, or the longest that holds it or is held by it. */
function ruleKind(kind: string, rules: readonly ScoreRule[]): string | undefined {
  const fitting = [...new Set(rules.map((rule) => rule.kind))].filter(
    (each) => each === kind || (kind !== "" && isSameThing(each, kind)),
  );
  return fitting.find((each) => each === kind) ?? fitting.sort((a, b) => b.length - a.length)[0];
}

function capped(count: number, { points, most }: ScoreRule): number {
  return Math.min(count * points, most);
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((all, { count }) => all + count, 0);
}

/** Each unit's place within its group by its total, equal totals sharing one (1, 1, 3); none without a total. */
export function ranksOf(
  units: readonly UnitScore[],
  groupOf: (unit: string) => string,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { unit, total } of units) {
    if (total === null) continue;
    const better = units.filter(
      (each) => groupOf(each.unit) === groupOf(unit) && (each.total ?? -Infinity) > total,
    );
    ranks.set(unit, better.length + 1);
  }
  return ranks;
}

/** Rows of the ledger, from 0, that say a level of adoption though they do not count: returned, drafted or not yet done. */
export function returnedThoughAdopted(records: Iterable<readonly LedgerRecord[]>): number[] {
  const rows = [...records].flatMap((own) =>
    own.flatMap(({ row, counts, level }) => (!counts && levelsIn(level).length > 0 ? [row] : [])),
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}
