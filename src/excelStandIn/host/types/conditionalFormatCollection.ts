import type { Area } from "../../book/area";
import { newBarRule, newRule, type ConditionalFormat } from "../../book/conditionalFormat";
import type { Sheet } from "../../book/sheet";
import { textArgument, wholeArgument } from "../argument";
import { documented, instance, method, type Instance, type ObjectType } from "../member";
import { checkUnprotected } from "../protectionCheck";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { RuleTarget, rulesMeeting } from "../ruleTarget";
import type { Session } from "../session";
import { conditionalFormatType } from "./conditionalFormat";

/** The kinds of rules that can be added here. */
const makers: Record<string, ((areas: Area[]) => ConditionalFormat) | undefined> = {
  Custom: newRule,
  CellValue: (areas) => ({ ...newRule(areas), type: "cellIs" }),
  DataBar: newBarRule,
};

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
      const make = makers[String(type)];
      if (!make)
        throw refuse("memberNotServed", `ConditionalFormatCollection.add of ${String(type)}`);
      const rule = make(ranges.map((range) => ({ ...range.area })));
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
