import type { CountReason } from "../review/reason";
import type { ItemFinding, Review, UnitPart } from "../review/review";
import { mapInSteps, type Steps } from "../steps";

/** One counted item in the 报送情况统计表, with a row for each duty of each unit. */
export interface ReportItem {
  finding: ItemFinding;
  rows: ReportRow[];
}

/** One unit's figures for one counted duty. */
export interface ReportRow {
  unit: string;
  /** Its last period, whose figures hold those of the periods before it. */
  count: CountReason;
  /** The unit's state in the whole item. */
  part: UnitPart;
}

/** What units have reported of what they owe, item by item; empty where nothing is counted. */
export function* reportTable({ items }: Review): Steps<ReportItem[]> {
  const found = yield* mapInSteps("layout", items, (finding) => {
    const rows = finding.parts.flatMap((part) =>
      lastPeriods(part.counts ?? []).map((count) => ({ unit: part.unit, count, part })),
    );
    return rows.length === 0 ? [] : [{ finding, rows }];
  });
  return found.flat();
}

/** Of every duty the last period: a duty's periods follow one another. */
function lastPeriods(counts: CountReason[]): CountReason[] {
  return counts.filter((count, index) => {
    const next = counts[index + 1];
    return !next || !isNextPeriod(count, next);
  });
}

function isNextPeriod(count: CountReason, next: CountReason): boolean {
  return (
    count.code === "counted" &&
    next.code === "counted" &&
    next.start > count.end &&
    next.thing === count.thing &&
    next.per === count.per &&
    next.atLeast === count.atLeast
  );
}
