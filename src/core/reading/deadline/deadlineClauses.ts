import type { DeadlineClause, Rhythm } from "./clause";
import { ClauseReader } from "./clauseReader";
import type { DeadlineToken } from "./deadlineTokens";

/** Tokens put together: moments grow from year to day, rhythms take their days, words are noted. */
export function deadlineClauses(tokens: DeadlineToken[], planYear: number): DeadlineClause[] {
  const reader = new ClauseReader(planYear);
  for (const token of tokens) reader.take(token);
  reader.clauses.forEach((clause, index) => {
    const [rhythm] = clause.rhythms;
    if (rhythm && !rhythm.within && clause.moments.length === 0) {
      takeStretch(rhythm, [reader.clauses[index - 1], reader.clauses[index + 1]]);
    }
  });
  return reader.clauses;
}

/** A stretch that stands alone beside a rhythm bounds it: 5月至10月,每月1次 or 每月1次(5月至10月). */
function takeStretch(rhythm: Rhythm, neighbours: (DeadlineClause | undefined)[]): void {
  for (const clause of neighbours) {
    const [moment, ...others] = clause?.moments ?? [];
    if (!clause || !moment || others.length > 0 || clause.hasOtherWords) continue;
    if (!moment.spanFrom && moment.qualifier !== "from") continue;
    rhythm.within = moment;
    clause.moments = [];
    return;
  }
}
