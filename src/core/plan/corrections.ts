import type { SheetRef } from "../sheetRef";
import { identityOf } from "../text/foldText";
import { foldHeading } from "../table/headings";
import type { Cell, Sheet } from "../table/grid";
import { CORRECTION_HEADINGS, DIVISION_HEADING } from "./correctionHeadings";
import { HEADER_WITHIN_ROWS } from "../table/findTable";

/** What a person has put right for one item in the 识别核对表; a cell left blank corrects nothing. */
export interface Correction {
  /** Row of the sheet, from 0. */
  row: number;
  deadline?: Cell;
  units?: string;
  requirements?: string;
  /** 分工: which unit answers for which law. */
  division?: string;
}

/** Corrections by the identity of the item they are for, and the sheet they stand in. */
export interface Corrections {
  sheet: SheetRef;
  byItem: ReadonlyMap<string, Correction>;
}

/** Reads the corrections in a 识别核对表, or undefined where the sheet is none any more. */
export function readCorrections(sheet: Sheet): Corrections | undefined {
  const header = headerOf(sheet);
  if (!header) return undefined;
  const { columns } = header;
  const byItem = new Map<string, Correction>();
  for (let row = header.row + 1; row <= sheet.lastRow; row++) {
    const text = (column: number) => sheet.text(row, column);
    const content = text(columns.content);
    if (content === "") continue;
    const deadline = sheet.cell(row, columns.deadline);
    const units = text(columns.units);
    const requirements = text(columns.requirements);
    const division = columns.division === undefined ? "" : text(columns.division);
    const correction: Correction = {
      row,
      ...(deadline.text.trim() === "" ? {} : { deadline }),
      ...(units === "" ? {} : { units }),
      ...(requirements === "" ? {} : { requirements }),
      ...(division === "" ? {} : { division }),
    };
    if (Object.keys(correction).length > 1)
      byItem.set(identityOf(text(columns.project), content), correction);
  }
  return { sheet: sheet.grid.sheet, byItem };
}

type CorrectionColumns = Record<keyof typeof CORRECTION_HEADINGS, number> & { division?: number };

function headerOf(sheet: Sheet): { row: number; columns: CorrectionColumns } | undefined {
  for (let row = 0; row < HEADER_WITHIN_ROWS; row++) {
    const at = new Map<string, number>();
    for (let column = 0; column <= sheet.lastColumn; column++)
      at.set(foldHeading(sheet.text(row, column)), column);
    const found = Object.entries(CORRECTION_HEADINGS).map(([role, heading]) => [
      role,
      at.get(heading),
    ]);
    if (found.every(([, column]) => column !== undefined)) {
      const columns = Object.fromEntries(found) as CorrectionColumns;
      const division = at.get(DIVISION_HEADING);
      return { row, columns: { ...columns, ...(division === undefined ? {} : { division }) } };
    }
  }
  return undefined;
}
