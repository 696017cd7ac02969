import type { CheckResult } from "../actions/check";
import { scoringOf } from "../actions/scores/scoring";
import type { UnitScore } from "../core/score/scores";
import { scoreRemarks, scoreWords } from "../words/compose/scoreTexts";
import type { Words } from "../words/words";

/** `--scores`: what each unit had adopted and its points, as data; places only where they are asked for. Rows count from 1. */
export function scoresJson(
  result: CheckResult,
  { rank }: { rank: boolean },
): { scores: object[]; scoresNotUsed: object } {
  const { scores, rules, ranks, returned } = scoringOf(result);
  const asRows = (rows: readonly number[]) => rows.map((row) => row + 1);
  return {
    scores: scores.units.map((each) => ({
      ...each,
      rank: (rank ? ranks.get(each.unit) : undefined) ?? null,
    })),
    scoresNotUsed: {
      rules: asRows(rules.broken),
      levels: asRows(scores.unknownLevels),
      returned: asRows(returned),
    },
  };
}

/** The same in short: how much was adopted, by how many rules it is scored, and what cannot be used. */
export function scoreLines(result: CheckResult, words: Words): string[] {
  const own = scoreWords(words);
  const scoring = scoringOf(result);
  const { scores } = scoring;
  const sum = (of: (unit: UnitScore) => number) =>
    scores.units.reduce((all, unit) => all + of(unit), 0);
  const told = own.counted(
    scores.units.length,
    sum(({ reported }) => reported),
    sum(({ adopted }) => adopted),
  );
  return [`${own.title}: ${told}`, ...scoreRemarks(scoring, words)];
}
