import { newBarRule, newRule } from "../../book/conditionalFormat";
import type { Sheet } from "../../book/sheet";
import { textArgument, wholeArgument } from "../argument";
import { documented, instance, method, type Instance, type ObjectType } from "../member";
import { checkUnprotected } from "../protectionCheck";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { RuleTarget, rulesMeeting } from "../ruleTarget";
import type { Session } from "../session";
import { conditionalFormatType } from "./conditionalFormat";

/** The rules that meet some ranges, the strongest first. */
export const conditionalFormatCollectionType: ObjectType<RangeTarget[]> = {
  name: "ConditionalFormatCollection",
  items: (ranges) => rulesOf(ranges),
  members: {
    getCount: method("1.6", documented, (ranges) => rulesOf(ranges).length),
    getItem: method("1.6", documented, (ranges, [id], session) => {
      const found = findRule(ranges, textArgument(id, "id"), session);
      if (!found) throw refuse("item", `conditional format ${String(id)}`);
      return found;
    }),
    getItemOrNullObject: method("1.14", documented, (ranges, [id], session) =>
      findRule(ranges, textArgument(id, "id"), session),
    ),
    getItemAt: method("1.6", documented, (ranges, [index]) => {
      const rule = rulesOf(ranges)[wholeArgument(index, "index")];
      if (!rule) throw refuse("item", `conditional format ${String(index)}`);
      return rule;
    }),
    add: method("1.6", "new-rules", (ranges, [type], { excel }) => {
      const sheet = sheetOf(ranges);
      checkUnprotected(sheet);
      if (type !== "Custom" && type !== "DataBar")
        throw refuse("memberNotServed", `ConditionalFormatCollection.add of ${String(type)}`);
      const areas = ranges.map((range) => ({ ...range.area }));
      const rule = type === "DataBar" ? newBarRule(areas) : newRule(areas);
      if (excel.newRules === "first") sheet.conditionalFormats.unshift(rule);
      else sheet.conditionalFormats.push(rule);
      return ruleInstance(sheet, rule.id, ranges);
    }),
  },
};

export const conditionalFormats = (ranges: RangeTarget[]): Instance =>
  instance(conditionalFormatCollectionType, ranges);

const rulesOf = (ranges: RangeTarget[]): Instance[] =>
  rulesMeeting(sheetOf(ranges), ranges).map(({ id }) => ruleInstance(sheetOf(ranges), id, ranges));

function findRule(ranges: RangeTarget[], id: string, { excel }: Session): Instance | null {
  const rules = rulesMeeting(sheetOf(ranges), ranges);
  const rule = excel.ruleIds === "places" ? rules[placeOf(id)] : rules.find((one) => one.id === id);
  return rule ? ruleInstance(sheetOf(ranges), rule.id, ranges) : null;
}

const placeOf = (id: string): number => (/^\d+$/.test(id) ? Number(id) : -1);

const ruleInstance = (sheet: Sheet, id: string, ranges: RangeTarget[]): Instance =>
  instance(conditionalFormatType, new RuleTarget(sheet, id, ranges));

function sheetOf(ranges: RangeTarget[]): Sheet {
  const [first] = ranges;
  if (!first) throw new RangeError("Rules belong to at least one range");
  return first.sheet;
}
