import { scoreRulesIn, type ScoreRules } from "../../core/score/scoreRules";
import { ranksOf, scoresOf, type Scores } from "../../core/score/scores";
import { mainGroups } from "../../core/sheets/matrix";
import type { CheckResult } from "../check";

/** What a check's units have reported and had adopted, by the workbook's own rules. */
export interface Scoring {
  scores: Scores;
  rules: ScoreRules;
  /** Each unit's place within its group. */
  ranks: ReadonlyMap<string, number>;
}

/** Scores the units of a check. */
export function scoringOf({
  own,
  plan,
  review,
}: Pick<CheckResult, "own" | "plan" | "review">): Scoring {
  const rules = scoreRulesIn(own);
  const scores = scoresOf(review, rules);
  const names = scores.units.map(({ unit }) => unit);
  const groups = mainGroups(names, plan.directory);
  const groupOf = (unit: string) => groups.find((group) => group.units.includes(unit))?.name ?? "";
  return { scores, rules, ranks: ranksOf(scores.units, groupOf) };
}
