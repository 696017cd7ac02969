import { AreasTarget } from "../areasTarget";
import { booleanArgument, wholeArgument } from "../argument";
import {
  documented,
  instance,
  method,
  property,
  relation,
  type Instance,
  type ObjectType,
} from "../member";
import { checkUnprotected } from "../protectionCheck";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { isOneOfTwoValueRules, type RuleTarget } from "../ruleTarget";
import { dataBarType } from "./dataBar";
import type { Session } from "../session";
import { cellValueFormatType, customFormatType } from "./ruleKinds";
import { rangeInstance } from "./range";
import { rangeAreasType } from "./rangeAreas";

/** What Excel calls the kinds of rules that the file has words for. */
const kinds: Record<string, string> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** In Excel 2021 a rule is called by its number in the list that it was found in. */
const idOf = (target: RuleTarget, { excel }: Session): string =>
  excel.ruleIds === "places" ? String(target.place) : target.rule.id;

const kindOf = ({ rule }: RuleTarget): string => kinds[rule.type] ?? "PresetCriteria";

/** One rule. */
export const conditionalFormatType: ObjectType<RuleTarget> = {
  name: "ConditionalFormat",
  identity: (target, session) => ({ Id: idOf(target, session) }),
  members: {
    id: property("1.6", "rule-ids", idOf),
    type: property("1.6", documented, kindOf),
    priority: property("1.6", "rule-priority", priorityOf, setPriority),
    stopIfTrue: property(
      "1.6",
      documented,
      ({ rule }) => rule.stopIfTrue,
      ({ rule, sheet }, value) => {
        checkUnprotected(sheet);
        rule.stopIfTrue = booleanArgument(value, "stopIfTrue");
      },
    ),
    custom: relation("1.6", documented, (target) => only("Custom", target, customFormatType)),
    customOrNullObject: relation("1.6", documented, (target) =>
      kindOf(target) === "Custom" ? instance(customFormatType, target) : null,
    ),
    cellValue: relation("1.6", documented, (target) =>
      only("CellValue", target, cellValueFormatType),
    ),
    cellValueOrNullObject: relation("1.6", documented, (target) =>
      kindOf(target) === "CellValue" ? instance(cellValueFormatType, target) : null,
    ),
    dataBar: relation("1.6", documented, (target) => only("DataBar", target, dataBarType)),
    delete: method("1.6", documented, ({ rule, sheet }) => {
      checkUnprotected(sheet);
      if (isOneOfTwoValueRules(sheet, rule)) throw refuse("twoValueRulesDeleted", rule.id);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== rule.id);
    }),
    getRange: method("1.6", documented, (target) => {
      const [first, ...others] = rangesOf(target);
      if (!first || others.length > 0) throw refuse("ruleOfSeveralRanges", target.rule.id);
      return rangeInstance(first);
    }),
    getRangeOrNullObject: method("1.6", documented, (target) => {
      const [first, ...others] = rangesOf(target);
      return first && others.length === 0 ? rangeInstance(first) : null;
    }),
    getRanges: method("1.9", documented, (target) =>
      instance(rangeAreasType, new AreasTarget(rangesOf(target))),
    ),
  },
};

const rangesOf = ({ sheet, readable }: RuleTarget): RangeTarget[] =>
  readable.areas.map((area) => new RangeTarget(sheet, { ...area }));

/** Excel fails where a rule of another kind is asked for a kind's own words (#2180). */
function only(kind: string, target: RuleTarget, type: ObjectType<RuleTarget>): Instance {
  if (kindOf(target) !== kind) throw refuse("otherRuleType", `${kindOf(target)} is no ${kind}`);
  return instance(type, target);
}

function priorityOf({ rule, sheet }: RuleTarget): number {
  return sheet.conditionalFormats.indexOf(rule);
}

/** A negative priority counts from the back, as the reference says. */
function setPriority({ rule, sheet }: RuleTarget, value: unknown): void {
  checkUnprotected(sheet);
  const wanted = wholeArgument(value, "priority");
  const others = sheet.conditionalFormats.filter((other) => other !== rule);
  const place = wanted < 0 ? others.length + 1 + wanted : wanted;
  others.splice(Math.min(Math.max(place, 0), others.length), 0, rule);
  sheet.conditionalFormats = others;
}
