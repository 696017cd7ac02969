import { PEOPLE_HEADINGS as H } from "../../core/register/peopleHeadings";
import { ownTableIn } from "../../core/register/ownTable";
import { isStreetName } from "../../core/text/unitFamilies";
import type { CheckResult } from "../check";
import { makeRegisterOnce } from "../makeRegisterOnce";
import type { Action } from "../session/state";

/** 建立居民小组名单: a row for each unit that is to have people in its bases, the bases to be filled in below it. */
export const listAction: Action = (at) =>
  makeRegisterOnce(at, "居民小组名单", (result) =>
    unitsWithBases(result).map((unit) => ({ [H.street]: unit })),
  );

/** 建立法律明白人台账: a row for each base of the list, where there is one, to be filled in with who was trained. */
export const peopleAction: Action = (at) =>
  makeRegisterOnce(at, "法律明白人台账", (result) => {
    const list = ownTableIn(result.own, "居民小组名单")?.rows ?? [];
    const bases = list.filter((row) => row.text(H.group) !== "");
    if (bases.length === 0) return unitsWithBases(result).map((unit) => ({ [H.street]: unit }));
    return bases.map((row) => ({
      [H.street]: row.text(H.street),
      [H.community]: row.text(H.community),
      [H.group]: row.text(H.group),
    }));
  });

/** The units of the items that ask for people in each base; of a plan that asks for none, its streets. */
function unitsWithBases({ review }: CheckResult): string[] {
  const asked = new Set(
    review.items.flatMap(({ requirements }) =>
      requirements.flatMap(({ eachBase, units }) => (eachBase ? units : [])),
    ),
  );
  const names = review.units.map(({ name }) => name);
  const owing = names.filter((name) => asked.has(name));
  const known = owing.length > 0 ? owing : names.filter(isStreetName);
  return known.filter((name) => !review.openGroups.includes(name));
}
