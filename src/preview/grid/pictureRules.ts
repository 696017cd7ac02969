import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { formatArea } from "../../excelStandIn/book/address";
import type { ConditionalFormat, RuleStyle } from "../../excelStandIn/book/conditionalFormat";
import type { Sheet } from "../../excelStandIn/book/sheet";
import { rangeOf } from "./picture";

/** Draws a sheet's conditional formats, the strongest first; the kinds the grid has no like of are left out. */
export function pictureRules(
  sheet: Sheet,
  rowCount: number,
  columnCount: number,
): IConditionFormattingRule[] {
  return sheet.conditionalFormats.flatMap((format) => {
    const rule = ruleOf(format);
    if (!rule) return [];
    const ranges = format.areas.map((area) =>
      rangeOf({
        ...area,
        bottom: Math.min(area.bottom, rowCount - 1),
        right: Math.min(area.right, columnCount - 1),
      }),
    );
    return [{ cfId: format.id, ranges, stopIfTrue: format.stopIfTrue, rule }];
  });
}

function ruleOf(format: ConditionalFormat): IConditionFormattingRule["rule"] | null {
  const style = styleOf(format.style ?? {});
  const type = CFRuleType.highlightCell;
  switch (format.type) {
    case "colorScale":
    case "dataBar":
    case "iconSet":
    case "top10":
    case "aboveAverage":
      return null;
    case "duplicateValues":
      return { type, subType: CFSubRuleType.duplicateValues, style };
    case "uniqueValues":
      return { type, subType: CFSubRuleType.uniqueValues, style };
    default: {
      const formula = format.type === "cellIs" ? comparison(format) : format.formulas[0];
      if (!formula) return null;
      return { type, subType: CFSubRuleType.formula, value: `=${formula}`, style };
    }
  }
}

const operators: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** A rule about the cell's value as a formula: `greaterThan 5 → B2>(5)`. */
function comparison({ areas, attributes, formulas }: ConditionalFormat): string | null {
  const [first] = areas;
  const [low, high] = formulas;
  if (!first || low === undefined) return null;
  const cell = formatArea({ ...first, bottom: first.top, right: first.left });
  const operator = attributes["operator"] ?? "between";
  if (operators[operator]) return `${cell}${operators[operator]}(${low})`;
  if (high === undefined) return null;
  const inside = `AND(${cell}>=(${low}),${cell}<=(${high}))`;
  return operator === "between" ? inside : `NOT(${inside})`;
}

function styleOf(style: RuleStyle): IStyleBase {
  const drawn: IStyleBase = {};
  if (style.fillColor) drawn.bg = { rgb: style.fillColor };
  if (style.fontColor) drawn.cl = { rgb: style.fontColor };
  if (style.bold) drawn.bl = BooleanNumber.TRUE;
  if (style.italic) drawn.it = BooleanNumber.TRUE;
  if (style.underline) drawn.ul = { s: BooleanNumber.TRUE };
  if (style.strikethrough) drawn.st = { s: BooleanNumber.TRUE };
  return drawn;
}
