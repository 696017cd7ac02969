import type { PrintSheet } from "../../core/summary/printSheet";
import { FIRST_BODY_ROW } from "../../core/summary/tableSheet";
import { MESSAGE_BYTES } from "../messageSize";
import { OWN_SHEET_PROPERTY } from "../ownNames";
import { bytesOf, fillSheet } from "./fillSheet";
import { giveLook } from "./sheetLook";
import { buildingKind, TEMPLATE } from "./summaryKinds";

/** A sheet to be made: what it is for, the name it is to have in the end, and how it is laid out. */
export interface SummarySheet {
  kind: string;
  name: string;
  print: PrintSheet;
}

/** A sheet that has been made under a temporary name. */
export interface BuiltSheet {
  kind: string;
  name: string;
  id: string;
}

/** The sheets of one run. */
export interface Building {
  /** Sheets that are one of their kind. */
  singles: SummarySheet[];
  /** Unit sheets, all of one kind. */
  units: SummarySheet[];
  /** What temporary names begin with; no other sheet's does. */
  temporaryName: string;
  pageNumber: string;
  /** Told after each message how many of the sheets are there. */
  onProgress?: (done: number, of: number) => void;
  /** Asked between messages; nothing more is made once it says so. */
  isCancelled?: () => boolean;
}

/** A smaller limit than Excel's, so that a long run can be watched and stopped. */
const AT_ONCE = MESSAGE_BYTES / 4;

/**
 * Makes sheets aside, behind all others, under temporary names and marked as being made. As many go into one message as its
 * bytes hold. Gives undefined where the run was cancelled in between.
 */
export async function buildSheets(
  context: Excel.RequestContext,
  building: Building,
): Promise<BuiltSheet[] | undefined> {
  const builder = new SheetBuilder(context, building);
  const { singles, units } = building;
  const sheets = [...singles, ...units];
  const built: BuiltSheet[] = [];
  for (const portion of portionsOf(sheets)) {
    if (building.isCancelled?.() === true) return undefined;
    built.push(...(await builder.send(portion)));
    building.onProgress?.(built.length, sheets.length);
  }
  return building.isCancelled?.() === true ? undefined : built;
}

function portionsOf(sheets: SummarySheet[]): SummarySheet[][] {
  const portions: SummarySheet[][] = [];
  let bytes = Infinity;
  for (const sheet of sheets) {
    const own = bytesOf(sheet.print);
    if (bytes + own > AT_ONCE) {
      portions.push([]);
      bytes = 0;
    }
    portions.at(-1)?.push(sheet);
    bytes += own;
  }
  return portions;
}

class SheetBuilder {
  private made = 0;
  private template: Excel.Worksheet | undefined;
  private readonly longest: number;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly building: Building,
  ) {
    this.longest = Math.max(0, ...building.units.map(({ print }) => bodyRows(print)));
  }

  /** One message. */
  async send(sheets: SummarySheet[]): Promise<BuiltSheet[]> {
    this.context.application.suspendScreenUpdatingUntilNextSync();
    const made = sheets.map((sheet) => ({
      sheet,
      worksheet: this.building.units.includes(sheet) ? this.copy(sheet) : this.addSingle(sheet),
    }));
    for (const { worksheet } of made) worksheet.load("id");
    await this.context.sync();
    return made.map(({ sheet: { kind, name }, worksheet }) => ({ kind, name, id: worksheet.id }));
  }

  private addSingle({ kind, print }: SummarySheet): Excel.Worksheet {
    const worksheet = this.add(kind);
    giveLook(worksheet, print, this.building.pageNumber);
    fillSheet(worksheet, print);
    return worksheet;
  }

  /** A copy of the template, without the rows that this unit does not need. */
  private copy({ kind, print }: SummarySheet): Excel.Worksheet {
    this.template ??= this.addTemplate();
    const worksheet = this.template.copy("End");
    // First of all: a copy brings no properties, and what a failure leaves behind must be known.
    worksheet.customProperties.add(OWN_SHEET_PROPERTY, buildingKind(kind));
    worksheet.name = this.nextName();
    const surplus = this.longest - bodyRows(print);
    if (surplus > 0) {
      const first = FIRST_BODY_ROW + bodyRows(print) + 1;
      worksheet.getRange(`${first}:${first + surplus - 1}`).delete("Up");
    }
    fillSheet(worksheet, print);
    return worksheet;
  }

  /** The unit sheet with the most rows, as far as others look the same. */
  private addTemplate(): Excel.Worksheet {
    const longest = this.building.units.find(({ print }) => bodyRows(print) === this.longest);
    const template = this.add(TEMPLATE);
    if (longest) giveLook(template, longest.print, this.building.pageNumber);
    return template;
  }

  private add(kind: string): Excel.Worksheet {
    const worksheet = this.context.workbook.worksheets.add(this.nextName());
    worksheet.customProperties.add(OWN_SHEET_PROPERTY, buildingKind(kind));
    return worksheet;
  }

  private nextName(): string {
    return `${this.building.temporaryName}${++this.made}`;
  }
}

function bodyRows({ kinds }: PrintSheet): number {
  return kinds.filter((kind) => kind === "body").length;
}
