import type { CheckResult } from "../actions/check";
import { scoreRulesIn } from "../core/score/scoreRules";
import { ranksOf, scoresOf } from "../core/score/scores";
import { mainGroups } from "../core/sheets/matrix";

/** `--scores`: what each unit had adopted and its points, as data; places only where they are asked for. Rows count from 1. */
export function scoresJson(
  { own, plan, review }: CheckResult,
  { rank }: { rank: boolean },
): { scores: object[]; scoresNotUsed: object } {
  const rules = scoreRulesIn(own);
  const { units, unknownLevels } = scoresOf(review, rules);
  const names = units.map(({ unit }) => unit);
  const groups = mainGroups(names, plan.directory);
  const groupOf = (unit: string) => groups.find((group) => group.units.includes(unit))?.name ?? "";
  const ranks = rank ? ranksOf(units, groupOf) : undefined;
  const asRows = (rows: readonly number[]) => rows.map((row) => row + 1);
  return {
    scores: units.map((each) => ({ ...each, rank: ranks?.get(each.unit) ?? null })),
    scoresNotUsed: { rules: asRows(rules.broken), levels: asRows(unknownLevels) },
  };
}
