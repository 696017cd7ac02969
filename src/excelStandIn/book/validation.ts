import { formatArea, parseArea } from "./address";
import type { Area } from "./area";
import { insertElement } from "./elementOrder";
import { element, elements, escapeXml, renderAttributes, unescapeXml } from "./xml";

/** What may be typed into some cells; as the file keeps it. */
export interface Validation {
  areas: Area[];
  /** type, operator, errorStyle, allowBlank, showErrorMessage, promptTitle, error, … */
  attributes: Record<string, string>;
  /** Relative to the first area's first cell; a list written out stands in quotes. */
  formulas: string[];
}

/** Reads the data validations of a sheet's part. */
export function readValidations(sheetXml: string): Validation[] {
  return elements(sheetXml, "dataValidation").map(({ attributes, inner }) => {
    const { sqref = "", ...rest } = attributes;
    return {
      areas: sqref.split(" ").flatMap((part) => parseArea(part) ?? []),
      attributes: rest,
      formulas: ["formula1", "formula2"].flatMap((name) => {
        const formula = element(inner, name);
        return formula ? [unescapeXml(formula.inner)] : [];
      }),
    };
  });
}

/** Puts data validations into a sheet's part. */
export function writeValidations(sheetXml: string, validations: Validation[]): string {
  if (validations.length === 0) return sheetXml;
  const rendered = validations.map(({ areas, attributes, formulas }) => {
    const all = renderAttributes({ ...attributes, sqref: areas.map(formatArea).join(" ") });
    const inner = formulas.map((formula, index) => {
      const name = `formula${index + 1}`;
      return `<${name}>${escapeXml(formula)}</${name}>`;
    });
    return `<dataValidation${all}>${inner.join("")}</dataValidation>`;
  });
  const xml = `<dataValidations count="${rendered.length}">${rendered.join("")}</dataValidations>`;
  return insertElement(sheetXml, "dataValidations", xml);
}
