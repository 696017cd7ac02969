import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent } from "../../excelStandIn/book/cellContent";
import type { Sheet } from "../../excelStandIn/book/sheet";
import { linkOf, pictureLink } from "./pictureLink";
import { pictureStyle } from "./pictureStyle";

/** Draws a cell: its last value, its formula and its looks; null for one with nothing to show. */
export function pictureCell(sheet: Sheet, row: number, column: number): ICellData | null {
  const content = sheet.content(row, column);
  const s = pictureStyle(sheet.style(row, column), sheet.numberFormat(row, column));
  if (content.type === "Empty" && !content.formula) return s ? { s } : null;
  const cell: ICellData = { ...valueOf(content) };
  if (s) cell.s = s;
  if (content.formula) cell.f = content.formula;
  const link = linkOf(sheet, row, column);
  if (link) cell.p = pictureLink(sheet.book, String(content.value), link, s);
  return cell;
}

function valueOf({ type, value }: CellContent): ICellData {
  switch (type) {
    case "Empty":
      return { v: "" };
    case "Double":
      return { v: value, t: CellValueType.NUMBER };
    case "Boolean":
      return { v: value === true ? 1 : 0, t: CellValueType.BOOLEAN };
    // A text that looks like a number stays a text, as in the book.
    case "String":
      return { v: value, t: isNumeric(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "Error":
      return { v: value, t: CellValueType.STRING };
  }
}

const isNumeric = (value: unknown): boolean =>
  typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
