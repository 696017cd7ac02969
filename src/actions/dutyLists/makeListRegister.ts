import { asksForList, PUBLISHED_HEADINGS as H } from "../../core/register/publishedLists";
import type { CheckResult } from "../check";
import { makeRegisterOnce } from "../makeRegisterOnce";
import type { Action } from "../session/state";
import { unitsWithDuties } from "../unitsWithDuties";

/** 建立清单公示: a row for each unit that is to publish its list, its days to be filled in. */
export const action: Action = (at) =>
  makeRegisterOnce(at, "清单公示", (result) =>
    unitsToPublish(result).map((unit) => ({ [H.unit]: unit })),
  );

/** The units of the items that ask for published lists; all that answer for something where no item does. */
export function unitsToPublish(result: CheckResult): string[] {
  const asking = result.review.items.filter(({ reading }) => asksForList(reading.item));
  const named = new Set(
    asking.flatMap(({ parts }) =>
      parts.filter(({ role }) => role !== "assist").map(({ unit }) => unit),
    ),
  );
  const all = unitsWithDuties(result);
  const publishing = all.filter((unit) => named.has(unit));
  return publishing.length > 0 ? publishing : all;
}
