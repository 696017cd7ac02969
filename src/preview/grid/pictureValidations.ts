import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Sheet } from "../../excelStandIn/book/sheet";
import { rangeOf } from "./picture";

/** Draws a sheet's drop-down lists. Other validations show nothing in Excel either. */
export function pictureValidations(sheet: Sheet, rowCount: number): ISheetDataValidationRule[] {
  return sheet.validations
    .filter(({ attributes }) => attributes["type"] === "list")
    .map(({ areas, attributes, formulas }, index) => ({
      uid: `${sheet.id}-${index}`,
      type: DataValidationType.LIST,
      ranges: areas.map((area) =>
        rangeOf({ ...area, bottom: Math.min(area.bottom, rowCount - 1) }),
      ),
      formula1: listOf(formulas[0] ?? ""),
      allowBlank: true,
      renderMode: DataValidationRenderMode.ARROW,
      showErrorMessage: isOn(attributes["showErrorMessage"]),
      errorStyle: isOn(attributes["showErrorMessage"])
        ? DataValidationErrorStyle.STOP
        : DataValidationErrorStyle.WARNING,
    }));
}

/** `"是,否" → 是,否`; `$A$1:$A$3 → =$A$1:$A$3` */
const listOf = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
