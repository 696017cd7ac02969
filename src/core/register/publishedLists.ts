import type { Problem, ProblemCode } from "../plan/problem";
import type { ItemReading } from "../plan/readPlan";
import type { Item } from "../table/items";
import { partsOf, type Day } from "../text/day";
import { foldText } from "../text/foldText";
import type { OwnRow, OwnTable } from "./ownTable";
import type { Directory } from "./readDirectory";
import { unitCalled } from "./unitCalled";

/** The headings of the 清单公示. */
export const PUBLISHED_HEADINGS = {
  unit: "单位",
  made: "制定日期",
  published: "公示日期",
  address: "网址",
} as const;

/** A unit's 普法责任清单: drawn up, then made public. Whole days. */
export interface PublishedList {
  made: Day;
  published: Day;
}

/** The lists of a plan's year by their units, and the rows of the register that cannot be used. */
export interface PublishedLists {
  byUnit: ReadonlyMap<string, PublishedList>;
  problems: Problem[];
}

/** What the register is read against: its units, and the year of which a list must be. */
interface ListedPlan {
  readings: readonly ItemReading[];
  directory?: Directory;
  year: number;
}

/**
 * Reads the 清单公示. A row without both days says that nothing is published yet; of several of a unit the first to be made
 * public counts. A list that was made public in another year is that year's.
 */
export function readPublishedLists(table: OwnTable, plan: ListedPlan): PublishedLists {
  const byUnit = new Map<string, PublishedList>();
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const unit = unitCalled(row.text(PUBLISHED_HEADINGS.unit), plan);
    const [made, published] = daysOf(row);
    const problem = problemOf(row, unit);
    if (problem) problems.push(problemIn(table, row, problem));
    if (problem || unit === undefined || made === undefined || published === undefined) continue;
    if (partsOf(published).year !== plan.year) continue;
    const known = byUnit.get(unit);
    if (!known || published < known.published) byUnit.set(unit, { made, published });
  }
  return { byUnit, problems };
}

/** Those of the lists that are public by a day. */
export function publishedBy(
  lists: PublishedLists["byUnit"],
  asOf: Day,
): Map<string, PublishedList> {
  return new Map([...lists].filter(([, { published }]) => published <= asOf));
}

/** Whether an item asks for a 普法责任清单 that is made public. */
export function asksForList({ content }: Item): boolean {
  const text = foldText(content);
  return text.includes("普法责任清单") && text.includes("公示");
}

const DAYS = [PUBLISHED_HEADINGS.made, PUBLISHED_HEADINGS.published];

const daysOf = (row: OwnRow): (Day | undefined)[] => DAYS.map((heading) => row.day(heading));

function problemOf(row: OwnRow, unit: string | undefined): ProblemCode | undefined {
  if (unit === undefined) return "unknownUnit";
  const [made, published] = daysOf(row);
  if (DAYS.some((heading) => row.text(heading) !== "" && row.day(heading) === undefined))
    return "badDate";
  return made !== undefined && published !== undefined && published < made
    ? "publishedBeforeMade"
    : undefined;
}

function problemIn(table: OwnTable, row: OwnRow, code: ProblemCode): Problem {
  const { unit, published } = PUBLISHED_HEADINGS;
  const heading = code === "unknownUnit" ? unit : published;
  return {
    code,
    sheet: table.ref,
    row: row.row,
    text: [unit, ...DAYS]
      .map((each) => row.text(each))
      .join(" ")
      .trim(),
    column: table.column(heading) ?? 0,
  };
}
