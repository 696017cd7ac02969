import { LEVELS } from "../../core/score/levels";
import { REPORTED, type ScoreRules } from "../../core/score/scoreRules";
import type { Scores, UnitScore } from "../../core/score/scores";
import type { ListTexts } from "../../core/sheets/listTexts";
import { enUSScores } from "../enUS/scores";
import type { Words } from "../words";
import { zhCNScores, type ScoreWords } from "../zhCN/scores";
import { formulaTable, shareColumn, summedColumn, type FormulaColumn } from "./formulaTable";
import { planOf, type SummaryContext } from "./summaryTexts";

/** The words of 采用与计分 in the language of the others. */
export function scoreWords(words: Words): ScoreWords {
  return words.locale === "zh-CN" ? zhCNScores : enUSScores;
}

/** What the sheet is made of; ranks only where they are wanted. */
export interface ScoreMaterial {
  scores: Scores;
  rules: ScoreRules;
  /** Rows of the ledger, from 0, with a level of adoption that do not count. */
  returned: number[];
  ranks?: ReadonlyMap<string, number>;
}

/** By how many rules it is scored, or that it is not, and the rows that cannot be used. */
export function scoreRemarks(
  { scores, rules, returned }: Pick<ScoreMaterial, "scores" | "rules" | "returned">,
  words: Words,
): string[] {
  const own = scoreWords(words);
  const asRows = (rows: number[]) => rows.map((row) => String(row + 1)).join(words.listSeparator);
  const told = rules.rules.length > 0 ? own.rules(rules.rules.length) : own.noRules;
  return [
    rules.broken.length > 0 ? own.broken(asRows(rules.broken)) : told,
    ...(scores.unknownLevels.length > 0 ? [own.unknownLevels(asRows(scores.unknownLevels))] : []),
    ...(scores.assumedLevels.length > 0 ? [own.assumedLevels(asRows(scores.assumedLevels))] : []),
    ...(returned.length > 0 ? [own.returned(asRows(returned))] : []),
  ];
}

type ScoreColumn = FormulaColumn<UnitScore>;

const NUMBER = 28;
const NAME = 130;

/** The texts of the 报送采用情况统计表: a row for each unit that owes something; what adds up is a formula in sight. */
export function scoreTexts(
  { scores, rules, returned, ranks }: ScoreMaterial,
  context: SummaryContext,
  words: Words,
): ListTexts {
  const own = scoreWords(words);
  const { summary } = words;
  const { units } = scores;
  const isScored = units.some(({ total }) => total !== null);
  const shown = { scores, rules, isScored, ranks: isScored ? ranks : undefined };
  const columns = columnsOf(shown, own);
  const asOf = summary.asOf(words.day(context.asOf));
  const remarks = scoreRemarks({ scores, rules, returned }, words);
  return {
    title: own.sheetTitle(planOf(context, words)),
    left: "",
    right: asOf,
    ...formulaTable(columns, units, { sum: summary.sum, none: own.none }),
    groups: [],
    notes: [
      own.note,
      ...(isScored ? [own.scored] : []),
      ...(isScored && ranks ? [own.ranked] : []),
      // Of rules that were followed, the sheet need not say how many they are.
      ...(isScored ? remarks.slice(1) : remarks),
    ],
    signature: summary.madeBy,
    size: 10,
    fixed: 2,
    footer: { left: own.sheet, right: asOf },
  };
}

function columnsOf(
  {
    scores,
    rules,
    isScored,
    ranks,
  }: Pick<ScoreMaterial, "scores" | "rules"> & {
    isScored: boolean;
    ranks: ScoreMaterial["ranks"];
  },
  own: ScoreWords,
): ScoreColumn[] {
  const { units } = scores;
  const h = own.headings;
  const counted = (role: keyof typeof h, of: (unit: UnitScore) => number): ScoreColumn =>
    summedColumn({ role, heading: h[role], width: 44 }, units, of);
  const levels = levelsOf(scores, rules);
  const [first, last] = [levels[0], levels.at(-1)];
  const adopted: ScoreColumn = {
    ...counted("adopted", (unit) => unit.adopted),
    cell: ({ adopted: value }, letter) =>
      first === undefined || last === undefined
        ? value
        : { value, formula: (row) => `=SUM(${letter(first)}${row + 1}:${letter(last)}${row + 1})` },
  };
  const points = (role: "reportPoints" | "adoptPoints" | "minus"): ScoreColumn => ({
    ...counted(role, (unit) => unit[role] ?? 0),
    width: 56,
    isPoints: true,
  });
  const total: ScoreColumn = {
    ...counted("total", (unit) => unit.total ?? 0),
    width: 56,
    isPoints: true,
    isBold: true,
    cell: ({ total: value }, letter) => ({
      value: value ?? 0,
      formula: (row) => {
        const at = (role: string) => `${letter(role)}${row + 1}`;
        return `=ROUND(${at("reportPoints")}+${at("adoptPoints")}-${at("minus")},2)`;
      },
    }),
  };
  const places = new Map(units.map(({ unit }, index) => [unit, index + 1]));
  return [
    { role: "number", heading: h.number, width: NUMBER, cell: ({ unit }) => places.get(unit) ?? 0 },
    { role: "unit", heading: h.unit, width: NAME, isText: true, cell: ({ unit }) => unit },
    counted("owed", (unit) => unit.owed),
    counted("reported", (unit) => unit.reported),
    adopted,
    shareColumn(
      { role: "rate", heading: h.rate, width: 70 },
      { of: "reported", part: "adopted", none: own.none },
      units,
      rateOf,
    ),
    ...levels.map((level) =>
      summedColumn({ role: level, heading: level, width: 40 }, units, (unit) =>
        levelIn(unit, level),
      ),
    ),
    ...(isScored ? [points("reportPoints"), points("adoptPoints"), points("minus"), total] : []),
    ...(ranks
      ? [
          {
            role: "rank",
            heading: h.rank,
            width: 36,
            cell: ({ unit }: UnitScore) => ranks.get(unit) ?? own.none,
          },
        ]
      : []),
  ];
}

const levelIn = ({ levels }: UnitScore, level: string) => levels[level] ?? 0;

/** Adopted of reported, of some units together. */
function rateOf(units: readonly UnitScore[]): number | null {
  const reported = units.reduce((sum, unit) => sum + unit.reported, 0);
  return reported === 0 ? null : units.reduce((sum, unit) => sum + unit.adopted, 0) / reported;
}

/** The levels that occur or that the rules name, the four first. */
function levelsOf({ units }: Scores, { rules }: ScoreRules): string[] {
  const found = new Set([
    ...units.flatMap(({ levels }) => Object.keys(levels)),
    ...rules.map(({ level }) => level).filter((level) => level !== REPORTED),
  ]);
  return [...new Set<string>([...LEVELS.filter((level) => found.has(level)), ...found])];
}
