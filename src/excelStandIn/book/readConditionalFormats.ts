import { parseArea } from "./address";
import { newRuleId, type ConditionalFormat, type RuleStyle } from "./conditionalFormat";
import { element, elements, unescapeXml, type Element } from "./xml";

/** Reads a sheet's rules in the order of their priority, with nothing lost of what they say. */
export function readConditionalFormats(sheetXml: string, stylesXml: string): ConditionalFormat[] {
  const styles = elements(element(stylesXml, "dxfs")?.inner ?? "", "dxf");
  const rules = elements(sheetXml, "conditionalFormatting").flatMap((block) =>
    elements(block.inner, "cfRule").map((rule) => ({
      priority: Number(rule.attributes["priority"] ?? 0),
      format: readRule(block, rule, styles),
    })),
  );
  return rules.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function readRule(block: Element, rule: Element, styles: Element[]): ConditionalFormat {
  const { type = "", stopIfTrue, dxfId, ...attributes } = rule.attributes;
  // Given anew on saving, from the rule's place among the others.
  delete attributes["priority"];
  const dxf = dxfId === undefined ? undefined : styles[Number(dxfId)];
  const formulas = elements(rule.inner, "formula");
  return {
    id: newRuleId(),
    areas: (block.attributes["sqref"] ?? "").split(" ").flatMap((part) => parseArea(part) ?? []),
    type,
    stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true",
    formulas: formulas.map((formula) => unescapeXml(formula.inner)),
    style: dxf ? readStyle(dxf.inner) : null,
    attributes,
    children: formulas.reduce((rest, formula) => rest.replace(formula.outer, ""), rule.inner),
    dxf: dxf?.outer ?? null,
  };
}

function readStyle(dxf: string): RuleStyle {
  const font = element(dxf, "font")?.inner ?? "";
  const fill = element(dxf, "fill")?.inner ?? "";
  const style: RuleStyle = {};
  // In a differential style a solid fill keeps its colour as the background's.
  const fillColor = colorOf(element(fill, "bgColor") ?? element(fill, "fgColor"));
  const fontColor = colorOf(element(font, "color"));
  if (fillColor) style.fillColor = fillColor;
  if (fontColor) style.fontColor = fontColor;
  if (isOn(font, "b")) style.bold = true;
  if (isOn(font, "i")) style.italic = true;
  if (isOn(font, "u")) style.underline = true;
  if (isOn(font, "strike")) style.strikethrough = true;
  const numberFormat = element(dxf, "numFmt")?.attributes["formatCode"];
  if (numberFormat) style.numberFormat = numberFormat;
  return style;
}

function isOn(font: string, name: string): boolean {
  const value = element(font, name)?.attributes["val"];
  return element(font, name) !== null && value !== "0" && value !== "false" && value !== "none";
}

const colorOf = (color: Element | null): string | null => {
  const rgb = color?.attributes["rgb"];
  return rgb ? `#${rgb.slice(-6).toUpperCase()}` : null;
};
