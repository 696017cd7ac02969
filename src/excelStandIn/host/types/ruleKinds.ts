import type { RuleStyle } from "../../book/conditionalFormat";
import { booleanArgument, textArgument, wordArgument } from "../argument";
import { parseColor } from "../color";
import { complexValue } from "../complexValue";
import {
  documented,
  instance,
  method,
  property,
  relation,
  type ObjectType,
  type Property,
} from "../member";
import { checkUnprotected } from "../protectionCheck";
import { refuse } from "../refusals";
import type { RuleTarget } from "../ruleTarget";

/** Excel takes no longer formula for a rule. */
const longestFormula = 255;

/** A rule by a formula of its own. */
export const customFormatType: ObjectType<RuleTarget> = {
  name: "CustomConditionalFormat",
  members: {
    rule: relation("1.6", documented, (target) => instance(ruleType, target)),
    format: relation("1.6", documented, (target) => instance(conditionalRangeFormatType, target)),
  },
};

/** A rule that compares the cell's value. */
export const cellValueFormatType: ObjectType<RuleTarget> = {
  name: "CellValueConditionalFormat",
  members: {
    rule: property(
      "1.6",
      "complex-values",
      ({ readable }, { excel }) =>
        complexValue("ConditionalCellValueRule", excel, {
          formula1: `=${readable.formulas[0] ?? ""}`,
          formula2: readable.formulas[1] === undefined ? null : `=${readable.formulas[1]}`,
          operator: operatorOf(readable.attributes["operator"]),
        }),
      ({ rule, sheet }, value) => {
        checkUnprotected(sheet);
        const { formula1, formula2, operator } = (value ?? {}) as Record<string, unknown>;
        const word = wordArgument(operator, operators, "operator");
        const given = formula2 === undefined ? [formula1] : [formula1, formula2];
        rule.formulas = given.map((formula) => textArgument(formula, "formula").replace(/^=/, ""));
        rule.attributes = { ...rule.attributes, operator: operatorInFile(word) };
      },
    ),
    format: relation("1.6", documented, (target) => instance(conditionalRangeFormatType, target)),
  },
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** `GreaterThan → greaterThan`, `EqualTo → equal`, as the file spells them. */
const operatorInFile = (word: (typeof operators)[number]): string =>
  word.charAt(0).toLowerCase() + word.slice(1).replace(/To$/, "");

/** `greaterThanOrEqual → GreaterThanOrEqual`, `equal → EqualTo`, as the enumeration spells them. */
function operatorOf(word = "between"): string {
  const spelled = word.charAt(0).toUpperCase() + word.slice(1);
  return spelled === "Equal" || spelled === "NotEqual" ? `${spelled}To` : spelled;
}

export const ruleType: ObjectType<RuleTarget> = {
  name: "ConditionalFormatRule",
  members: {
    formula: property(
      "1.6",
      "refused-rules",
      (target) => target.formula,
      (target, value, { excel }) => {
        checkUnprotected(target.sheet);
        if (excel.refusedRules === "are gone" && !isTaken(value)) takeAway(target);
        target.formula = takenFormula(value);
      },
    ),
  },
};

function takenFormula(value: unknown): string {
  const formula = textArgument(value, "formula");
  if (!formula.startsWith("=")) throw refuse("ruleWithoutFormula", formula);
  if (formula.length > longestFormula) throw refuse("ruleTooLong", `${formula.length}`);
  return formula;
}

const isTaken = (value: unknown): boolean =>
  typeof value === "string" && value.startsWith("=") && value.length <= longestFormula;

function takeAway({ sheet, rule }: RuleTarget): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== rule);
}

export const conditionalRangeFormatType: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFormat",
  members: {
    fill: relation("1.6", documented, (target) => instance(fillType, target)),
    font: relation("1.6", documented, (target) => instance(fontType, target)),
  },
};

export const fillType: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFill",
  members: {
    color: styled("fillColor", (value) => parseColor(value)),
    clear: method("1.6", documented, (target) => {
      restyle(target, { fillColor: undefined });
    }),
  },
};

export const fontType: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFont",
  members: {
    color: styled("fontColor", (value) => parseColor(value)),
    bold: styled("bold", (value) => booleanArgument(value, "bold")),
    italic: styled("italic", (value) => booleanArgument(value, "italic")),
    strikethrough: styled("strikethrough", (value) => booleanArgument(value, "strikethrough")),
  },
};

function styled<K extends keyof RuleStyle>(
  key: K,
  parse: (value: unknown) => NonNullable<RuleStyle[K]>,
): Property<RuleTarget> {
  return property(
    "1.6",
    documented,
    ({ readable }) => readable.style?.[key] ?? null,
    (target, value) => {
      restyle(target, { [key]: parse(value) });
    },
  );
}

/** Changes the looks a rule lends; what the file said of them before is no longer word for word. */
function restyle(
  { rule, sheet }: RuleTarget,
  change: Partial<Record<keyof RuleStyle, unknown>>,
): void {
  checkUnprotected(sheet);
  const style = Object.entries({ ...rule.style, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  rule.style = Object.fromEntries(style);
  rule.dxf = null;
}
