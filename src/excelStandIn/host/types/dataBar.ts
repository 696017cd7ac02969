import { readDataBar, type BarEnd, type DataBar } from "../../book/dataBar";
import { booleanArgument, textArgument, wordArgument } from "../argument";
import { parseColor } from "../color";
import { documented, instance, property, relation, type Member, type ObjectType } from "../member";
import { checkUnprotected } from "../protectionCheck";
import { refuse } from "../refusals";
import type { RuleTarget } from "../ruleTarget";

/** A rule that draws bars into cells. */
export const dataBarType: ObjectType<RuleTarget> = {
  name: "DataBarConditionalFormat",
  members: {
    lowerBoundRule: end("lower"),
    upperBoundRule: end("upper"),
    positiveFormat: relation("1.6", documented, (target) => instance(positiveFormatType, target)),
  },
};

export const positiveFormatType: ObjectType<RuleTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  members: {
    fillColor: property(
      "1.6",
      documented,
      (target) => barOf(target).color,
      (target, value) => {
        change(target, { color: parseColor(value) });
      },
    ),
    gradientFill: property(
      "1.6",
      documented,
      (target) => !barOf(target).isSolid,
      (target, value) => {
        change(target, { isSolid: !booleanArgument(value, "gradientFill") });
      },
    ),
  },
};

const barOf = ({ readable }: RuleTarget): DataBar =>
  readable.dataBar ?? readDataBar(readable.children);

function change(target: RuleTarget, bar: Partial<DataBar>): void {
  checkUnprotected(target.sheet);
  target.rule.dataBar = { ...barOf(target), ...bar };
}

const ends = ["LowestValue", "HighestValue", "Number", "Percent"] as const;

function end(side: "lower" | "upper"): Member<RuleTarget> {
  return property(
    "1.6",
    documented,
    (target) => {
      const { type, value } = barOf(target)[side];
      return value === "" ? { type } : { type, formula: value };
    },
    (target, given) => {
      const { type, formula } = (given ?? {}) as Record<string, unknown>;
      const word = wordArgument(type, ends, "type");
      const isNumber = word === "Number" || word === "Percent";
      const value = isNumber ? textArgument(formula, "formula").replace(/^=/, "") : "";
      if (isNumber && Number.isNaN(Number(value))) throw refuse("argument", `the bound ${value}`);
      change(target, { [side]: { type: word, value } satisfies BarEnd });
    },
  );
}
