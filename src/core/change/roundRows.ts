import type { Review } from "../review/review";
import { STATES } from "../review/state";
import { isAlarm } from "./changeClass";
import { STATE_NAMES } from "./stateNames";
import { snapshotOf, type SnapshotItem } from "./snapshot";

/** The headings of the 检查记录. */
export const ROUND_HEADINGS = {
  round: "期次",
  asOf: "截至日期",
  unit: "单位",
  item: "事项",
  result: "检查结果",
  deadline: "完成时限",
  thing: "计数事项",
  owed: "应报",
  came: "已报",
  missing: "还差",
  units: "各单位",
} as const;

/** Stands for all units in the row that says that a round was kept. */
export const ALL_UNITS = "全部";
/** Stands before the text of an item without a ref. */
export const NO_REF = "–";

/** What stands in the row of a round itself: its counts in words, with the remark that alarms are left out where they are. */
export type RoundCounts = (review: Review, withoutAlarms: boolean) => string;

/** Past so many alarms a round keeps its items only. */
const MOST_ALARMS = 5_000;

type Cell = string | number | { day: string };
export type RoundRow = Record<string, Cell>;

/**
 * A check as rows of the 检查记录: one of the round, one of each item with its units by state, one of each thing counted, and
 * one of each unit in alarm.
 */
export function roundRows(review: Review, round: number, counts: RoundCounts): RoundRow[] {
  const { items, asOf, year } = snapshotOf(review);
  const H = ROUND_HEADINGS;
  const base = { [H.round]: round, [H.asOf]: { day: asOf } };
  const alarms = items.flatMap((item) =>
    item.parts
      .filter(({ state }) => isAlarm(state))
      .map(({ unit, state }) => ({
        ...base,
        [H.unit]: unit,
        [H.item]: labelOf(item),
        [H.result]: STATE_NAMES[state],
        [H.deadline]: item.deadline,
      })),
  );
  const isShort = alarms.length <= MOST_ALARMS;
  return [
    {
      ...base,
      [H.unit]: ALL_UNITS,
      [H.item]: `${year}年`,
      [H.result]: counts(review, !isShort),
    },
    ...items.map((item, index) => ({
      ...base,
      [H.unit]: item.units,
      [H.item]: labelOf(item),
      [H.result]: STATE_NAMES[review.items[index]?.state ?? "toConfirm"],
      [H.deadline]: item.deadline,
      [H.units]: unitsByState(item),
    })),
    ...review.items.flatMap((finding, index) =>
      finding.parts.flatMap(({ unit, duties = [] }) =>
        duties.map((duty) => ({
          ...base,
          [H.unit]: unit,
          [H.item]: labelOf(items[index] as SnapshotItem),
          [H.result]: STATE_NAMES[duty.state],
          [H.deadline]: finding.reading.deadline.text,
          [H.thing]: `${duty.thing}(${duty.measure})`,
          [H.owed]: duty.owedByNow,
          [H.came]: duty.came,
          [H.missing]: duty.missingByNow,
        })),
      ),
    ),
    ...(isShort ? alarms : []),
  ];
}

function labelOf({ ref, content }: SnapshotItem): string {
  return `${ref === "" ? NO_REF : ref} ${content}`;
}

/** `已完成:区司法局、区民政局;逾期:区教体局` */
function unitsByState({ parts }: SnapshotItem): string {
  return STATES.flatMap((state) => {
    const units = parts.filter((part) => part.state === state).map(({ unit }) => unit);
    return units.length === 0 ? [] : [`${STATE_NAMES[state]}:${units.join("、")}`];
  }).join(";");
}
