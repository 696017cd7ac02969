import { ValueType, type CellValue } from "@cj-tech-master/excelts";
import { NotReckoned, reckon, type Reckoned } from "./reckon";
import type { Sheet } from "./sheet";

/** More rounds than formulas of the add-in's sheets lean on one another. */
const ROUNDS = 5;

/** Gives each formula of a sheet that can be reckoned what it comes to now; the others keep their last results. */
export function reckonSheet(sheet: Sheet): void {
  const formulas: { row: number; column: number; formula: string }[] = [];
  const { rowCount, columnCount } = sheet.inner;
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columnCount; column++) {
      const { formula } = sheet.content(row, column);
      if (formula !== null) formulas.push({ row, column, formula: formula.slice(1) });
    }
  for (let round = 0; round < ROUNDS; round++) {
    let isSame = true;
    for (const { row, column, formula } of formulas) {
      const result = resultOf(sheet, formula);
      const cell = sheet.cell(row, column);
      if (result === undefined || cell.type !== ValueType.Formula) continue;
      const before = JSON.stringify(cell.result);
      cell.value = { formula, result } as CellValue;
      if (JSON.stringify(result) !== before) isSame = false;
    }
    if (isSame) return;
  }
}

function resultOf(sheet: Sheet, formula: string): Reckoned | undefined {
  try {
    return reckon(formula, (row, column) => {
      const { type, value } = sheet.content(row, column);
      return type === "Error" ? { error: String(value) } : value;
    });
  } catch (error) {
    if (error instanceof NotReckoned) return undefined;
    throw error;
  }
}
