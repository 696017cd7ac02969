import { addressOf } from "../../../core/table/address";
import type { Area } from "../../../core/table/grid";
import { inLots } from "../../workbook/messageSize";

/** Excel cuts longer address lists off (OfficeDev/office-js #5198). */
const LONGEST_ADDRESS = 8_000;

/** A range of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Several ranges of a sheet under one hand. Fails where their addresses are too long together. */
export function areasOf(
  sheet: Excel.Worksheet,
  areas: Area[],
): { readonly format: Excel.RangeFormat } {
  const [first] = areas;
  if (areas.length === 1 && first) return rangeOf(sheet, first);
  return sheet.getRanges(joined(areas).map(addressOf).join(","));
}

/** So many areas that their addresses fit one request. */
export function inPortions(areas: Area[]): Area[][] {
  return inLots(joined(areas), (area) => addressOf(area).length + 1, LONGEST_ADDRESS);
}

/** Areas that lie directly under one another in the same columns become one. */
function joined(areas: Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result.at(-1);
    const follows =
      last?.column === area.column &&
      last.columns === area.columns &&
      last.row + last.rows === area.row;
    if (last && follows) last.rows += area.rows;
    else result.push({ ...area });
  }
  return result;
}

/** The indices at which each value stands, by value, in order of first appearance. */
export function grouped<T>(values: T[]): Map<T, number[]> {
  const groups = new Map<T, number[]>();
  values.forEach((value, index) => {
    const group = groups.get(value);
    if (group) group.push(index);
    else groups.set(value, [index]);
  });
  return groups;
}
