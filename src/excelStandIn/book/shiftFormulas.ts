import { splitReference } from "./address";
import { rewriteCells } from "./rewriteFormulas";
import { shiftFormula, type Shift } from "./shift";
import type { Sheet } from "./sheet";

/** Lets every formula and name of the book that looks at a sheet follow a shift of its cells. */
export function shiftFormulas(shifted: Sheet, shift: Shift): void {
  const { book } = shifted;
  const follow = (formula: string, home: Sheet | null): string =>
    shiftFormula(formula, shift, (prefix) => leadsTo(home ?? shifted, prefix, shifted));
  for (const sheet of book.sheets) {
    rewriteCells(sheet, follow);
    // Rules of the shifted sheet itself have followed with their cells.
    if (sheet === shifted) continue;
    for (const rule of [...sheet.conditionalFormats, ...sheet.validations])
      rule.formulas = rule.formulas.map((formula) => follow(formula, sheet));
  }
  for (const name of book.names) name.formula = follow(name.formula, name.scope);
}

/** Whether a reference with this prefix, standing on `from`, leads to `to`. */
export function leadsTo(from: Sheet, prefix: string, to: Sheet): boolean {
  if (prefix === "") return from === to;
  return splitReference(`${prefix}A1`).sheet?.toLowerCase() === to.name.toLowerCase();
}
