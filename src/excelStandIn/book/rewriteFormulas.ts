import { ValueType, type Cell } from "@cj-tech-master/excelts";
import { formulaValue, plainValue } from "./cellMoves";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Rewrites a formula; `home` is the sheet it stands on, null for a name of the whole workbook. */
export type Rewrite = (formula: string, home: Sheet | null) => string;

/** Rewrites every formula of a book: of cells, rules, validations and names. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    rewriteCells(sheet, rewrite);
    for (const rule of [...sheet.conditionalFormats, ...sheet.validations])
      rule.formulas = rule.formulas.map((formula) => rewrite(formula, sheet));
  }
  for (const name of book.names) name.formula = rewrite(name.formula, name.scope);
}

/** Rewrites the formulas of a sheet's cells. */
export function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  // Formulas that share a text are written out first: with one of them the others would change.
  for (const { cell, value } of formulaCells(sheet)) {
    const formula = rewrite(value.formula, sheet);
    if (value.shareType === "array") cell.value = { ...value, formula } as Cell["value"];
    else cell.value = formulaValue(formula, cell.result);
  }
}

interface FormulaCell {
  cell: Cell;
  value: { formula: string; shareType?: string };
}

function formulaCells(sheet: Sheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  sheet.inner.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ValueType.Formula)
        found.push({ cell, value: plainValue(cell) as FormulaCell["value"] });
    });
  });
  return found;
}
