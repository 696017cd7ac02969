import { formatArea } from "./address";
import type { ConditionalFormat, RuleStyle } from "./conditionalFormat";
import { dataBarXml, writeSolidBars } from "./dataBar";
import { insertElement } from "./elementOrder";
import { escapeXml, renderAttributes } from "./xml";

/** Puts a sheet's rules into its part; their styles are appended to `styles`, which they number. */
export function writeConditionalFormats(
  sheetXml: string,
  rules: ConditionalFormat[],
  styles: string[],
): string {
  const xml = rules
    .map((rule, index) => ({ rule, priority: index + 1 }))
    // Excel writes no rule that was given no formula.
    .filter(({ rule }) => rule.type !== "expression" || rule.formulas.length > 0)
    .map(({ rule, priority }) => renderRule(rule, priority, styles))
    .join("");
  return writeSolidBars(insertElement(sheetXml, "conditionalFormatting", xml), rules);
}

function renderRule(rule: ConditionalFormat, priority: number, styles: string[]): string {
  const dxf = rule.dxf ?? (rule.style ? renderStyle(rule.style) : null);
  const attributes = renderAttributes({
    type: rule.type,
    dxfId: dxf === null ? undefined : styles.push(dxf) - 1,
    priority,
    stopIfTrue: rule.stopIfTrue ? 1 : undefined,
    ...rule.attributes,
  });
  const formulas = rule.formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`);
  const sqref = rule.areas.map(formatArea).join(" ");
  return (
    `<conditionalFormatting sqref="${sqref}"><cfRule${attributes}>` +
    `${formulas.join("")}${rule.dataBar ? dataBarXml(rule.dataBar, priority - 1) : rule.children}</cfRule></conditionalFormatting>`
  );
}

function renderStyle(style: RuleStyle): string {
  const font = [
    flag("b", style.bold),
    flag("i", style.italic),
    flag("strike", style.strikethrough),
    style.fontColor ? `<color rgb="${argb(style.fontColor)}"/>` : "",
  ].join("");
  const underline = style.underline ? "<u/>" : "";
  const fill = style.fillColor
    ? `<fill><patternFill patternType="solid"><bgColor rgb="${argb(style.fillColor)}"/></patternFill></fill>`
    : "";
  return `<dxf>${font || underline ? `<font>${font}${underline}</font>` : ""}${fill}</dxf>`;
}

const flag = (name: string, value: boolean | undefined): string =>
  value === undefined ? "" : `<${name}${value ? "" : ' val="0"'}/>`;

const argb = (color: string): string => `FF${color.slice(1)}`;
