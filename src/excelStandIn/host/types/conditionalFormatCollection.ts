import { intersect } from "../../book/area";
import { newBarRule, newRule, type ConditionalFormat } from "../../book/conditionalFormat";
import type { Sheet } from "../../book/sheet";
import { textArgument, wholeArgument } from "../argument";
import { documented, instance, method, type Instance, type ObjectType } from "../member";
import { checkUnprotected } from "../protectionCheck";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { RuleTarget } from "../ruleTarget";
import { conditionalFormatType } from "./conditionalFormat";

/** The rules that meet some ranges, the strongest first. */
export const conditionalFormatCollectionType: ObjectType<RangeTarget[]> = {
  name: "ConditionalFormatCollection",
  items: (ranges) => rulesOf(ranges),
  members: {
    getCount: method("1.6", documented, (ranges) => rulesOf(ranges).length),
    getItem: method("1.6", documented, (ranges, [id]) => {
      const found = findRule(ranges, textArgument(id, "id"));
      if (!found) throw refuse("item", `conditional format ${String(id)}`);
      return found;
    }),
    getItemOrNullObject: method("1.14", documented, (ranges, [id]) =>
      findRule(ranges, textArgument(id, "id")),
    ),
    getItemAt: method("1.6", documented, (ranges, [index]) => {
      const rule = rulesOf(ranges)[wholeArgument(index, "index")];
      if (!rule) throw refuse("item", `conditional format ${String(index)}`);
      return rule;
    }),
    add: method("1.6", documented, (ranges, [type]) => {
      const sheet = sheetOf(ranges);
      checkUnprotected(sheet);
      if (type !== "Custom" && type !== "DataBar")
        throw refuse("memberNotServed", `ConditionalFormatCollection.add of ${String(type)}`);
      const areas = ranges.map((range) => ({ ...range.area }));
      const rule = type === "DataBar" ? newBarRule(areas) : newRule(areas);
      // A new rule stands above all others, those of the user's own too.
      sheet.conditionalFormats.unshift(rule);
      return ruleInstance(sheet, rule.id, ranges);
    }),
  },
};

export const conditionalFormats = (ranges: RangeTarget[]): Instance =>
  instance(conditionalFormatCollectionType, ranges);

const isMet = (ranges: RangeTarget[], { areas }: ConditionalFormat): boolean =>
  areas.some((area) => ranges.some((range) => intersect(area, range.area) !== null));

const rulesOf = (ranges: RangeTarget[]): Instance[] =>
  sheetOf(ranges)
    .conditionalFormats.filter((rule) => isMet(ranges, rule))
    .map(({ id }) => ruleInstance(sheetOf(ranges), id, ranges));

function findRule(ranges: RangeTarget[], id: string): Instance | null {
  const rule = sheetOf(ranges).conditionalFormats.find((one) => one.id === id);
  return rule && isMet(ranges, rule) ? ruleInstance(sheetOf(ranges), id, ranges) : null;
}

const ruleInstance = (sheet: Sheet, id: string, ranges: RangeTarget[]): Instance =>
  instance(conditionalFormatType, new RuleTarget(sheet, id, ranges));

function sheetOf(ranges: RangeTarget[]): Sheet {
  const [first] = ranges;
  if (!first) throw new RangeError("Rules belong to at least one range");
  return first.sheet;
}
