import { ValueType } from "@cj-tech-master/excelts";
import { splitReference } from "./address";
import { formulaValue, plainValue } from "./cellMoves";
import { shiftFormula, type Shift } from "./shift";
import type { Sheet } from "./sheet";

/** Lets every formula and name of the book that looks at a sheet follow a shift of its cells. */
export function shiftFormulas(shifted: Sheet, shift: Shift): void {
  const { book } = shifted;
  for (const sheet of book.sheets) shiftCellFormulas(sheet, shifted, shift);
  for (const name of book.names)
    name.formula = shiftFormula(name.formula, shift, (prefix) =>
      leadsTo(name.scope ?? shifted, prefix, shifted),
    );
  for (const other of book.sheets.filter((sheet) => sheet !== shifted))
    for (const rule of [...other.conditionalFormats, ...other.validations])
      rule.formulas = rule.formulas.map((formula) =>
        shiftFormula(formula, shift, (prefix) => leadsTo(other, prefix, shifted)),
      );
}

function shiftCellFormulas(sheet: Sheet, shifted: Sheet, shift: Shift): void {
  // Formulas that share a text are written out first: a cell whose master changed would change too.
  const found: { cell: ReturnType<Sheet["cell"]>; value: ReturnType<typeof plainValue> }[] = [];
  sheet.inner.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ValueType.Formula) found.push({ cell, value: plainValue(cell) });
    });
  });
  for (const { cell, value } of found) {
    const { formula } = value as { formula: string };
    const moved = shiftFormula(formula, shift, (prefix) => leadsTo(sheet, prefix, shifted));
    const isArray = (value as { shareType?: string }).shareType === "array";
    cell.value = isArray
      ? ({ ...(value as object), formula: moved } as never)
      : formulaValue(moved, cell.result);
  }
}

/** Whether a reference with this prefix, standing on `from`, leads to `to`. */
export function leadsTo(from: Sheet, prefix: string, to: Sheet): boolean {
  if (prefix === "") return from === to;
  return splitReference(`${prefix}A1`).sheet?.toLowerCase() === to.name.toLowerCase();
}
