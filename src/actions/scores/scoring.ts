import { praisedUnits } from "../../core/score/praised";
import { scoreRulesIn, type ScoreRules } from "../../core/score/scoreRules";
import { ranksOf, returnedThoughAdopted, scoresOf, type Scores } from "../../core/score/scores";
import { mainGroups } from "../../core/sheets/matrix";
import type { CheckResult } from "../check";
import { noticesIn } from "../notices/noticePlan";

/** What a check's units have reported and had adopted, by the workbook's own rules. */
export interface Scoring {
  scores: Scores;
  rules: ScoreRules;
  /** Each unit's place within its group. */
  ranks: ReadonlyMap<string, number>;
  /** Rows of the ledger, from 0, with a level of adoption that do not count. */
  returned: number[];
  /** Who might be named for praise. */
  praised: string[];
}

/** Scores the units of a check. */
export function scoringOf(result: CheckResult): Scoring {
  const { own, plan, review } = result;
  const rules = scoreRulesIn(own);
  const scores = scoresOf(review, rules);
  const names = scores.units.map(({ unit }) => unit);
  const groups = mainGroups(names, plan.directory);
  const groupOf = (unit: string) => groups.find((group) => group.units.includes(unit))?.name ?? "";
  const records = [...(plan.ledger?.records.values() ?? [])].flatMap((own) => [...own.values()]);
  const returned = returnedThoughAdopted(records);
  const red = noticesIn(result).rows.filter(({ grade }) => grade === "red");
  const praised = praisedUnits(review, new Set(red.map(({ unit }) => unit)));
  return { scores, rules, ranks: ranksOf(scores.units, groupOf), returned, praised };
}
