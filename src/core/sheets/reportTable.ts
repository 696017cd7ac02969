import type { Duty } from "../review/duty";
import type { ItemFinding, Review, UnitPart } from "../review/review";
import { mapInSteps, type Steps } from "../steps";

/** One counted item in the 报送情况统计表, with a row for each thing that each unit must report. */
export interface ReportItem {
  finding: ItemFinding;
  rows: ReportRow[];
}

/** One unit's figures for one thing. */
export interface ReportRow {
  unit: string;
  duty: Duty;
  /** The unit's state in the whole item. */
  part: UnitPart;
}

/** What units have reported of what they owe, item by item; empty where nothing is counted. */
export function* reportTable({ items }: Review): Steps<ReportItem[]> {
  const found = yield* mapInSteps("layout", items, (finding) => {
    const rows = finding.parts.flatMap((part) =>
      (part.duties ?? []).map((duty) => ({ unit: part.unit, duty, part })),
    );
    return rows.length === 0 ? [] : [{ finding, rows }];
  });
  return found.flat();
}
