import { parseDay, type Day } from "../text/day";
import type { Fact } from "./collect";
import type { RecordFact } from "./newRecords";
import { remarkOf } from "./remark";

/** A ledger row to be entered: what a form's fact or a row of its 报送清单 comes to. */
export interface EnteredRecord {
  unit: string;
  /** The item by project and content, folded. */
  identity: string;
  day: Day;
  type: string;
  title: string;
  count: number;
  status: string;
  remark: string;
}

/** Where only reasons were given, the item goes on. */
const GOES_ON = "推进中";

/** One ledger row for each fact that is taken, and one for each new row of a 报送清单; `returned` is the day of return. */
export function enteredRecords(
  facts: readonly Fact[],
  records: readonly RecordFact[],
  returned: Day,
): EnteredRecord[] {
  return [
    ...facts.map(({ unit, identity, returned: said }): EnteredRecord => ({
      unit,
      identity,
      day: parseDay(said.doneDay) ?? returned,
      type: "",
      title: "",
      count: 1,
      status: said.status === "" ? GOES_ON : said.status,
      remark: remarkOf(said),
    })),
    ...records.map(({ unit, item, day, type, title, count, remark }): EnteredRecord => ({
      unit,
      identity: item.identity,
      day,
      type,
      title,
      count,
      status: "",
      remark,
    })),
  ];
}
