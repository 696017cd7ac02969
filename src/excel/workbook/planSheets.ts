import { Failure } from "../../core/failure";
import type { HeaderRead, PointedRole } from "../../core/headerRead";
import { countsAsPlan, sheetKind, type SheetKind } from "../../core/register/sheetKind";
import type { SheetRef, WantedSheet } from "../../core/sheetRef";
import { chooseSheet, type Candidate } from "../../core/table/chooseSheet";
import type { CellValue, Grid } from "../../core/table/grid";
import type { Pointing } from "../../core/table/pointing";
import type { SheetOverview, WorkbookOverview } from "./workbookOverview";

/** Which sheet is to be read, where the user has chosen one, and what was said of its columns by their place, counted from 0. */
export interface WantedPlan {
  sheet?: WantedSheet | undefined;
  places?: ReadonlyMap<number, PointedRole> | undefined;
}

/** What one of the user's sheets holds. */
interface KnownSheet {
  sheet: SheetOverview;
  is: SheetKind;
}

/** What sheets of the add-in's own may hold a register; the user may as well have saved one under a name of theirs. */
const REGISTERS: readonly string[] = ["directory", "ledger", "register"];

/** What the sheets of a workbook hold: which may be checked, which one is to be, and where its registers are. */
export class PlanSheets {
  private readonly known: KnownSheet[];
  private readonly candidates: (Candidate & { sheet: SheetOverview })[];

  constructor(private readonly overview: WorkbookOverview) {
    const { sheets, settings } = overview;
    this.known = sheets
      .filter(({ madeAs }) => madeAs === undefined || REGISTERS.includes(madeAs))
      .map((sheet) => ({ sheet, is: sheetKind(headOf(sheet), settings.pointings[sheet.name]) }));
    this.candidates = this.usable().flatMap(({ sheet, is }) => {
      if (is.kind !== "plan" || !countsAsPlan(is, sheet.active)) return [];
      const { isWhole, saysSo } = is;
      const { name, active } = sheet;
      return [{ sheet, name, active, isWhole, isSure: isWhole || saysSo }];
    });
  }

  /** The sheets that hold a plan, in tab order. */
  get refs(): SheetRef[] {
    return this.candidates.map(({ sheet: { id, name } }) => ({ id, name }));
  }

  /** The sheet to read: the one named, or the one that the rules choose. Fails with `noSuchSheet` or `noTable`. */
  choose({ sheet: wanted, places }: WantedPlan): SheetOverview {
    const usable = this.usable();
    if (wanted) {
      const named = usable.find(({ sheet: { id, name } }) =>
        wanted.id === undefined ? name === wanted.name : id === wanted.id,
      );
      if (!named) throw new Failure({ code: "noSuchSheet", sheet: wanted.name });
      // Who names a sheet, or points at its columns, says that it is a plan.
      if (named.is.kind === "plan" || places) return named.sheet;
      throw noTable([named]);
    }
    const chosen = chooseSheet(this.candidates)?.sheet;
    const active = places && usable.find(({ sheet }) => sheet.active)?.sheet;
    if (chosen ?? active) return (chosen ?? active) as SheetOverview;
    throw noTable(usable);
  }

  /** What the user has settled for a sheet. */
  pointingOf({ name }: SheetOverview, { places }: WantedPlan): Pointing | undefined {
    const stored = this.overview.settings.pointings[name];
    if (!stored && !places) return undefined;
    return { columns: {}, ...stored, ...(places ? { places } : {}) };
  }

  /** The directory and the ledgers, wherever they stand, those first whose name says so; the sheet of corrections; and the add-in's other registers. */
  registersBeside(table: SheetOverview) {
    const find = (kind: "directory" | "ledger", name: RegExp) => {
      const found = this.known
        .filter(({ sheet, is }) => sheet !== table && is.kind === kind)
        .map(({ sheet }) => sheet);
      const isNamed = (sheet: SheetOverview) => name.test(sheet.name);
      return [...found.filter(isNamed), ...found.filter((sheet) => !isNamed(sheet))];
    };
    return {
      directory: find("directory", /名录/)[0],
      ledgers: find("ledger", /台账/),
      corrections: this.overview.sheets.find(({ madeAs }) => madeAs === "readings"),
      own: this.known
        .filter(({ sheet, is }) => sheet !== table && is.kind === "register")
        .map(({ sheet }) => sheet),
    };
  }

  /** The user's own sheets that can be seen. */
  private usable(): KnownSheet[] {
    return this.known.filter(({ sheet }) => sheet.visible && sheet.madeAs === undefined);
  }
}

/** With the header that comes nearest to a plan's: what most was found of, of equals the one looked at. */
function noTable(sheets: KnownSheet[]): Failure {
  const [nearest] = sheets
    .flatMap(({ sheet, is }) => {
      const header = nearestIn(is);
      return header ? [{ header, lacks: header.missing.length, active: sheet.active }] : [];
    })
    .sort((a, b) => a.lacks - b.lacks || Number(b.active) - Number(a.active));
  return new Failure({ code: "noTable", ...(nearest ? { nearest: nearest.header } : {}) });
}

function nearestIn(is: SheetKind): HeaderRead | undefined {
  if (is.kind === "plan") return is.header;
  return is.kind === "other" ? is.nearest : undefined;
}

/** The first rows of a sheet as a grid: values only, merged areas not known. */
function headOf({ id, name, head }: SheetOverview): Grid {
  const blank = (value: CellValue) => (typeof value === "number" ? "General" : "@");
  return {
    sheet: { id, name },
    row: 0,
    column: 0,
    values: head,
    texts: head.map((row) => row.map(String)),
    formats: head.map((row) => row.map(blank)),
    merged: [],
  };
}
