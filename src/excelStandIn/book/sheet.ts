import {
  ValueType,
  type Cell,
  type Row,
  type Style,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { parseArea } from "./address";
import { boundingArea, intersect, isInside, wholeSheet, type Area } from "./area";
import type { Book } from "./book";
import { emptyContent, readContent, type CellContent } from "./cellContent";
import type { ConditionalFormat } from "./conditionalFormat";
import type { Chart } from "./chart";
import type { Link } from "./link";
import { displayedText } from "./displayedText";
import { numberFormatOf } from "./numberFormat";
import type { Validation } from "./validation";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** What this folder keeps of a sheet by itself, since the library would lose some of it. */
export interface OwnParts {
  /** Rules in the order of their priority, the strongest first. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  links: Link[];
  /** Those added here; what a file brings of charts, the library keeps. */
  charts: Chart[];
  printArea: Area[];
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
}

/** One worksheet. Rows and columns count from 0; the library behind it counts from 1. */
export class Sheet implements OwnParts {
  /** Merged areas in the order they were made. */
  merges: Area[];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  links: Link[] = [];
  charts: Chart[] = [];
  /** The add-in has written formulas here: what they come to is reckoned whenever it writes here, not while a user types. */
  isReckoned = false;
  printArea: Area[] = [];
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  /** Worksheet custom properties: key → value. Keys compare without regard to case. */
  customProperties = new Map<string, string>();
  /** What is selected; its first cell is the active one. */
  selection: Area;

  constructor(
    readonly book: Book,
    /** The library's sheet: for the other files of this folder, not for the host. */
    readonly inner: Worksheet,
    /** No other sheet of the book has or had it. */
    private readonly number: number,
  ) {
    // A sheet written by some programs has no views at all, whatever the library's types say.
    inner.views = (inner.views as Worksheet["views"] | undefined) ?? [];
    this.merges = readMerges(inner);
    this.selection = readSelection(inner);
    tidy(inner);
  }

  /** A copy to set on another sheet. */
  ownParts(): OwnParts {
    const { conditionalFormats, validations, links, charts } = this;
    const { printArea, printTitleRows, printTitleColumns } = this;
    const printed = { printArea, printTitleRows, printTitleColumns };
    return { conditionalFormats, validations, links, charts, ...printed };
  }

  setOwnParts(parts: OwnParts): void {
    Object.assign(this, parts);
    this.merges = readMerges(this.inner);
    tidy(this.inner);
  }

  /** An opaque id that renaming and moving leave as it is. */
  get id(): string {
    return `{00000000-0001-0000-${this.number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  }

  get name(): string {
    return this.inner.name;
  }

  get visibility(): Visibility {
    return visibilities[this.inner.state as keyof typeof visibilities] ?? "Visible";
  }

  set visibility(visibility: Visibility) {
    this.inner.state = states[visibility];
  }

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  /** The tab's colour as `#RRGGBB`; empty when it has none. */
  get tabColor(): string {
    const argb = this.inner.properties.tabColor?.argb;
    return argb ? `#${argb.slice(-6).toUpperCase()}` : "";
  }

  set tabColor(color: string) {
    const properties = { ...this.inner.properties };
    if (color === "") delete properties.tabColor;
    else properties.tabColor = { argb: `FF${color.slice(1)}` };
    this.inner.properties = properties;
  }

  get showsGridlines(): boolean {
    return this.inner.views[0]?.showGridLines !== false;
  }

  set showsGridlines(shows: boolean) {
    const [first, ...others] = this.inner.views;
    this.inner.views = [{ ...first, showGridLines: shows }, ...others];
  }

  get isProtected(): boolean {
    return this.inner.sheetProtection?.sheet === true;
  }

  content(row: number, column: number): CellContent {
    const cell = this.findCell(row, column);
    return cell ? readContent(cell, this.book.date1904) : emptyContent;
  }

  numberFormat(row: number, column: number): string {
    return numberFormatOf(this.style(row, column));
  }

  text(row: number, column: number): string {
    const content = this.content(row, column);
    if (content.type === "Empty") return "";
    return displayedText(content, this.numberFormat(row, column), this.book.date1904);
  }

  /** A cell's style; a cell never touched has its row's or its column's. */
  style(row: number, column: number): Partial<Style> {
    const cell = this.findCell(row, column);
    if (cell) return cell.style;
    const rowStyle = this.findRow(row)?.style;
    if (rowStyle && Object.keys(rowStyle).length > 0) return rowStyle;
    return this.inner.columns?.[column]?.style ?? {};
  }

  isRowHidden(row: number): boolean {
    return this.findRow(row)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.inner.columns?.[column]?.hidden === true;
  }

  /** The merged area that covers a cell, if any. */
  mergeAt(row: number, column: number): Area | null {
    const cell: Area = { top: row, left: column, bottom: row, right: column };
    return this.merges.find((merge) => isInside(cell, merge)) ?? null;
  }

  /** The smallest area that holds every cell with a value, or also every cell with a format. */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    let used: Area | null = null;
    this.inner.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const place = {
          top: cell.row - 1,
          bottom: cell.row - 1,
          left: cell.col - 1,
          right: cell.col - 1,
        };
        if (!isInside(place, within) || !isUsed(cell, valuesOnly)) return;
        used = used ? boundingArea(used, place) : place;
      });
    });
    return used;
  }

  /** The part of an area that can hold anything: where the library has rows and columns. */
  touchedPart(area: Area): Area | null {
    const { rowCount, columnCount } = this.inner;
    if (rowCount === 0 || columnCount === 0) return null;
    return intersect(area, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 });
  }

  findRow(row: number): Row | undefined {
    return this.inner.findRow(row + 1);
  }

  findCell(row: number, column: number): Cell | undefined {
    return this.findRow(row)?.findCell(column + 1);
  }

  /** The library's cell, made if need be. */
  cell(row: number, column: number): Cell {
    return this.inner.getCell(row + 1, column + 1);
  }
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  const isEmpty = readContent(cell, false).type === "Empty" && cell.formula === undefined;
  if (!isEmpty) return true;
  if (valuesOnly) return false;
  const { fill, border, numFmt } = cell.style;
  const isFilled = fill?.type === "gradient" || (fill?.pattern ?? "none") !== "none";
  const isBordered = Object.values(border ?? {}).some((side) => side?.style !== undefined);
  return (
    isFilled || isBordered || (numFmt !== undefined && numberFormatOf(cell.style) !== "General")
  );
}

function readMerges(inner: Worksheet): Area[] {
  return (inner.model.merges ?? []).flatMap((address) => parseArea(address) ?? []);
}

function readSelection(inner: Worksheet): Area {
  const cell = parseArea(inner.views[0]?.activeCell ?? "A1");
  return cell ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** Takes from the library's sheet what this folder keeps, so that nothing is written twice. */
function tidy(inner: Worksheet): void {
  inner.conditionalFormattings = [];
  inner.dataValidations.model = {};
  for (const part of ["printArea", "printTitlesRow", "printTitlesColumn"] as const)
    Reflect.deleteProperty(inner.pageSetup, part);
  // The library reads page 1 where the file leaves the first page to Excel.
  const setup = inner.pageSetup as { useFirstPageNumber?: boolean };
  if (!setup.useFirstPageNumber) Reflect.deleteProperty(setup, "firstPageNumber");
  inner.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ValueType.Hyperlink) cell.value = (cell.value as { text: string }).text;
    });
  });
}
