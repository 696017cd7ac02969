import { ValueType, type CellValue } from "@cj-tech-master/excelts";
import { columnsOf, intersect, rowsOf, type Area } from "./area";
import { newRuleId } from "./conditionalFormat";
import { formulaValue, plainValue } from "./cellMoves";
import { cutOut } from "./clear";
import { moveFormula } from "./formula";
import { mergeArea, unmergeArea } from "./merge";
import type { Sheet } from "./sheet";

export type CopyKind = "All" | "Values" | "Formats" | "Formulas";

export interface Place {
  sheet: Sheet;
  area: Area;
}

/**
 * Copies cells to another place of the book, as often as they fit there. Formulas move with their
 * cells; `All` and `Formats` bring merged areas and rules, row heights and column widths stay.
 */
export function copyCells(source: Place, target: Place, kind: CopyKind): void {
  const [height, width] = [rowsOf(source.area), columnsOf(source.area)];
  const fits = rowsOf(target.area) % height === 0 && columnsOf(target.area) % width === 0;
  const down = fits ? rowsOf(target.area) / height : 1;
  const right = fits ? columnsOf(target.area) / width : 1;
  for (let row = 0; row < down; row++)
    for (let column = 0; column < right; column++) {
      const top = target.area.top + row * height;
      const left = target.area.left + column * width;
      copyOnce(
        source,
        {
          sheet: target.sheet,
          area: { top, left, bottom: top + height - 1, right: left + width - 1 },
        },
        kind,
      );
    }
}

function copyOnce(source: Place, target: Place, kind: CopyKind): void {
  const withFormats = kind === "All" || kind === "Formats";
  const [rows, columns] = [target.area.top - source.area.top, target.area.left - source.area.left];
  const read = readCells(source, kind, rows, columns);
  const merges = source.sheet.merges.filter((merge) => intersect(merge, source.area));
  if (withFormats) {
    unmergeArea(target.sheet, target.area);
    copyRules(source, target, rows, columns);
  }
  for (const { row, column, value, style } of read) {
    const cell = target.sheet.cell(row + rows, column + columns);
    if (withFormats) cell.style = style;
    if (kind !== "Formats" && cell.type !== ValueType.Merge) cell.value = value;
  }
  if (withFormats) for (const merge of merges) mergeArea(target.sheet, moved(merge, rows, columns));
}

function readCells({ sheet, area }: Place, kind: CopyKind, rows: number, columns: number) {
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.findCell(row, column);
      const value = cell && cell.type !== ValueType.Merge ? plainValue(cell) : null;
      const formula = cell?.type === ValueType.Formula ? (cell.formula ?? "") : null;
      const copied: CellValue =
        formula === null
          ? value
          : kind === "Values"
            ? (cell?.result ?? null)
            : formulaValue(moveFormula(formula, rows, columns), cell?.result);
      cells.push({ row, column, value: copied, style: sheet.style(row, column) });
    }
  return cells;
}

function copyRules(source: Place, target: Place, rows: number, columns: number): void {
  const copies = source.sheet.conditionalFormats.flatMap((rule) => {
    const [first] = rule.areas;
    const met = rule.areas.flatMap((area) => intersect(area, source.area) ?? []);
    const [start] = met;
    if (!first || !start) return [];
    const formulas = rule.formulas.map((formula) =>
      moveFormula(formula, start.top - first.top + rows, start.left - first.left + columns),
    );
    return [{ rule, areas: met.map((area) => moved(area, rows, columns)), formulas }];
  });
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.flatMap((rule) =>
    cutOut(rule, target.area),
  );
  for (const { rule, areas, formulas } of copies) {
    // Pasted on its own sheet, a rule reaches further instead of standing twice.
    const own = target.sheet.conditionalFormats.find(({ id }) => id === rule.id);
    if (own) own.areas.push(...areas);
    else target.sheet.conditionalFormats.push({ ...rule, id: newRuleId(), areas, formulas });
  }
}

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});
