import type { Workbook } from "@cj-tech-master/excelts";
import { Sheet } from "./sheet";

/** A defined name. `scope` is the sheet it is local to; null for the whole workbook. */
export interface DefinedName {
  name: string;
  scope: Sheet | null;
  /** What it stands for, without `=`. */
  formula: string;
  attributes: Record<string, string>;
}

/** An open workbook: the one source of truth behind the preview host. */
export class Book {
  /** In the order of their tabs. */
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Add-in settings kept in the file: key → the value as JSON text. */
  settings = new Map<string, string>();
  isStructureProtected = false;
  activeSheet: Sheet;

  private lastNumber: number;

  constructor(
    /** The library's workbook: for the other files of this folder, not for the host. */
    readonly inner: Workbook,
    /** The file's name, as Excel's title bar shows it. */
    public name: string,
  ) {
    this.sheets = inner.worksheets.map((worksheet) => new Sheet(this, worksheet, worksheet.id));
    this.lastNumber = Math.max(...inner.worksheets.map((worksheet) => worksheet.id));
    // A book written by some programs has no views at all, whatever the library's types say.
    inner.views = (inner.views as Workbook["views"] | undefined) ?? [];
    const tab = inner.views[0]?.activeTab ?? 0;
    const first = this.sheets[tab] ?? this.sheets[0];
    if (!first) throw new RangeError("A workbook has at least one sheet");
    this.activeSheet = first;
  }

  /** Whether dates count from 1904, as in books that began on an old Mac. */
  get date1904(): boolean {
    return (this.inner.properties as { date1904?: boolean }).date1904 === true;
  }

  /** A number for a new sheet; none is given twice, so that a sheet's id never means another. */
  nextSheetNumber(): number {
    return ++this.lastNumber;
  }

  /** Finds a sheet by its id or, without regard to case, its name. */
  findSheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
      this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted) ??
      null
    );
  }
}
