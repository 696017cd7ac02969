import { ItemMatcher } from "../register/itemMatcher";
import { countIn } from "../register/recordCount";
import type { Plan } from "../review/reviewPlan";
import type { Item } from "../table/items";
import { parseDay, type Day } from "../text/day";
import { foldText } from "../text/foldText";
import type { ReturnedRecord } from "./readList";

/** One row of a 报送清单 that the ledger does not hold yet. */
export interface RecordFact {
  file: string;
  unit: string;
  item: Item;
  day: Day;
  type: string;
  title: string;
  count: number;
  remark: string;
}

/** Whose records are compared, and with what. */
interface RecordContext {
  unit: string;
  plan: Plan;
  /** Later days do not exist yet. */
  asOf: Day;
}

/**
 * The rows that exceed what the ledger holds of the unit, compared as a multiset by item, day, type, title and number: the
 * same file again brings nothing. Rows that cannot be used are told of.
 */
export function newRecords(
  rows: readonly (ReturnedRecord & { file: string })[],
  context: RecordContext,
  refuse: (file: string, row: number, text: string) => void,
): RecordFact[] {
  const { plan, unit } = context;
  const matcher = new ItemMatcher(plan.readings.map(({ item }) => item));
  const standing = new Map<string, number>();
  for (const [item, units] of plan.ledger?.records ?? []) {
    for (const { day, type, title, count } of units.get(unit) ?? []) {
      add(standing, keyOf({ item, day, type, title, count }), 1);
    }
  }
  const facts: RecordFact[] = [];
  for (const row of rows) {
    const fact = factOf(row, matcher, context);
    if (!fact) refuse(row.file, row.row, [row.day, row.item, row.title].filter(Boolean).join(" "));
    else if ((standing.get(keyOf(fact)) ?? 0) > 0) {
      // The same title twice counts once in the ledger, and so it does here.
      if (fact.title === "") add(standing, keyOf(fact), -1);
    } else {
      facts.push(fact);
      if (fact.title !== "") add(standing, keyOf(fact), 1);
    }
  }
  return facts;
}

function factOf(
  row: ReturnedRecord & { file: string },
  matcher: ItemMatcher,
  { unit, plan, asOf }: RecordContext,
): RecordFact | undefined {
  const match = matcher.match(row.item, false);
  const day = parseDay(row.day);
  const count = countIn(row.count);
  if ("problem" in match || day === undefined || day > asOf || count === undefined)
    return undefined;
  const { item } = match;
  const reading = plan.readings.find((each) => each.item === item);
  if (!reading?.units.units.some(({ name }) => name === unit)) return undefined;
  const { file, type, title, remark } = row;
  return { file, unit, item, day, type, title, count, remark };
}

function keyOf({
  item,
  day,
  type,
  title,
  count,
}: Pick<RecordFact, "item" | "day" | "type" | "title" | "count">) {
  return [item.row, day, foldText(type), foldText(title), count].join("|");
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
