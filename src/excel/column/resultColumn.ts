import type { Area, CellValue, Grid } from "../../core/table/grid";
import { areaOf, isSame } from "../workbook/areaOf";
import { RESULT_NAME } from "../workbook/ownNames";
import { rereadCells, type Judged } from "../workbook/rereadCells";
import { giveLook, lookText, readLook, takeLook, type Look } from "./resultLook";
import { probePlace } from "./resultPlace";

/** The add-in's own column beside a table. */
export interface ResultColumn {
  sheetId: string;
  /** Its cells; none where they were deleted and only their name is left. */
  area?: Area;
  /** How the cells looked before; none where they kept the look they had. */
  look?: Look;
  /** Its name is seen in Excel's lists, since its making was cut off: no name that stands can be hidden (#3878). */
  isNameSeen: boolean;
  name: Excel.NamedItem;
}

/** What the column is to hold: one text for each row from the header down. */
export interface ResultTexts {
  area: Area;
  texts: string[];
}

/**
 * Finds result columns by their hidden names, in two steps: what a name stands for is asked only of one that is there, since
 * nobody has said what Excel makes of the range of a name that is not.
 */
export class ResultColumnReader {
  private readonly asked: { sheet: Excel.Worksheet; name: Excel.NamedItem }[] = [];
  private readonly places = new Map<Excel.NamedItem, Excel.Range>();

  /** Asks for a sheet's name with the next round trip, such as the one that reads the sheets' heads. */
  askFor(sheet: Excel.Worksheet): void {
    this.asked.push({
      sheet,
      name: sheet.names.getItemOrNullObject(RESULT_NAME).load("comment,visible"),
    });
  }

  /** Asks for the places of those found with the round trip after that; once more where it did not come back. */
  askForPlaces(): void {
    for (const { name } of this.asked) {
      if (name.isNullObject) continue;
      this.places.set(
        name,
        name.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
      );
    }
  }

  all(): ResultColumn[] {
    return this.asked
      .filter(({ name }) => !name.isNullObject)
      .map(({ sheet, name }) => {
        const look = readLook(name.comment);
        const range = this.places.get(name);
        return {
          sheetId: sheet.id,
          name,
          isNameSeen: name.visible,
          ...(!range || range.isNullObject ? {} : { area: areaOf(range) }),
          ...(look ? { look } : {}),
        };
      });
  }

  of(sheetId: string): ResultColumn | undefined {
    return this.all().find((column) => column.sheetId === sheetId);
  }
}

/** Takes a column's cells out of a grid as read, so that what the add-in wrote there is never read as the user's. */
export function forgetColumn(grid: Grid, column: number): void {
  const index = column - grid.column;
  for (const cells of [grid.values, grid.texts] as CellValue[][][]) {
    for (const row of cells) if (index in row) row[index] = "";
  }
}

/** Where the column goes, and the table beside it as it was judged. */
export interface ResultPlace extends Judged {
  sheetId: string;
  before?: ResultColumn;
}

/**
 * Looks whether the column's place is free, in one round trip. Gives what then writes the column as some more actions of a
 * batch; that gives what tells, after the batch, whether the table beside it is still what was judged. Where somebody has
 * typed in the place in between, that is given back and the answer is no. Undefined where a column before it is no longer
 * where it was read. Fails with `besideExcelTable` or `noRoomForColumn`.
 */
export async function prepareColumn(
  context: Excel.RequestContext,
  place: ResultPlace,
  { area, texts }: ResultTexts,
): Promise<ColumnWriter | undefined> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  // Having been loaded, it follows its cells from now on.
  const target = sheet.getRangeByIndexes(area.row, area.column, area.rows, 1).load("address");
  const probed = await probePlace(context, place, area);
  if (!probed) return undefined;
  const { look, width } = probed;
  const { before } = place;
  return () => {
    // A column that stays keeps its name, so that it is known whatever fails, and is written where the name is by now. Where
    // that has other rows by now, Excel refuses, and the column is as it was.
    const isStaying =
      before?.area &&
      !before.isNameSeen &&
      isSame(before.area, area) &&
      isSameLook(before.look, look);
    const stays = isStaying ? before.name : undefined;
    if (before && !stays) removeResultColumn(before);
    const range = stays?.getRange() ?? target.getAbsoluteResizedRange(area.rows, 1);
    const typed = stays ? undefined : target.getAbsoluteResizedRange(area.rows, 1).load("formulas");
    // The place is free; but where the sheet was protected meanwhile, Excel refuses here, and not with the name made already.
    if (!stays) range.clear("Contents");
    // The name comes before the texts, so that what a failure leaves behind is known as the add-in's own.
    const name = stays ?? sheet.names.add(RESULT_NAME, range, look ? lookText(look) : "");
    // Only a name just added can be hidden (#3878).
    if (!stays) name.visible = false;
    range.values = texts.map((text) => [text]);
    if (look) giveLook(range, area.rows, look, width);
    const isStill = rereadCells(sheet, place, { first: area.row, last: area.row + area.rows - 1 });
    return async () => {
      if (!typed || isBlank(typed)) return isStill();
      sheet.names.getItem(RESULT_NAME).delete();
      if (look) takeLook(range, area.rows, look);
      range.formulas = typed.formulas;
      await context.sync();
      return false;
    };
  };
}

/** Writes the column as some more actions of a batch; what it gives is asked after the batch. */
export type ColumnWriter = () => () => Promise<boolean>;

function isBlank({ formulas }: Excel.Range): boolean {
  return formulas.every((row) => row.every((formula) => formula === ""));
}

function isSameLook(a: Look | undefined, b: Look | undefined): boolean {
  return (a && lookText(a)) === (b && lookText(b));
}

/**
 * Writes the column, in the place of the one before where there is one. One round trip looks whether the place is free,
 * one writes and reads the judged cells again; gives whether they are still what was judged. Fails with
 * `besideExcelTable` or `noRoomForColumn`, and has then written nothing.
 */
export async function writeResultColumn(
  context: Excel.RequestContext,
  place: ResultPlace,
  texts: ResultTexts,
): Promise<boolean> {
  const write = await prepareColumn(context, place, texts);
  const isStill = write?.();
  await context.sync();
  return isStill ? isStill() : false;
}

/** Takes the column of one sheet away. */
export async function removeColumnOf(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<void> {
  const columns = new ResultColumnReader();
  columns.askFor(context.workbook.worksheets.getItem(sheetId).load("id"));
  await context.sync();
  columns.askForPlaces();
  await context.sync();
  columns.all().forEach(removeResultColumn);
  await context.sync();
}

/** Takes the column away, cells as they were before it: some more actions of the batch that is being made. */
export function removeResultColumn({ name, area, look }: ResultColumn): void {
  if (area) {
    // The cells are where the name is by now: a coauthor may have moved them since they were read.
    const range = name.getRange();
    range.clear("Contents");
    if (look) takeLook(range, area.rows, look);
  }
  // Last, so that a failure before it leaves a column that is still known as the add-in's own.
  name.delete();
}
