import type { PrintSheet } from "../../../core/sheets/printSheet";
import type { Step } from "../../../core/steps";
import { MESSAGE_BYTES } from "../../workbook/messageSize";
import { WRITTEN_PROPERTY } from "../../workbook/ownNames";
import { beginCopy, beginSheet } from "../sheetLife";
import { bandsOf, type Band } from "./bands";
import { fillRows, setPrinted } from "./fillSheet";
import { giveLook, giveRows, layBand } from "./sheetLook";
import { TEMPLATE } from "./summaryKinds";

/** A sheet to be made: what it is for, the name it is to have in the end, and how it is laid out. */
export interface SummarySheet {
  kind: string;
  name: string;
  print: PrintSheet;
  /** The sheet that it is copied from, with all the rows that it has and perhaps more. */
  template?: PrintSheet;
  /** By which is known later what the add-in itself wrote there. */
  written?: string;
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
  onStep?: (step: Step) => void;
  /** Stops the run between messages. */
  signal?: AbortSignal;
}

/** A smaller limit than Excel's, so that a long run can be watched and stopped. */
const AT_ONCE = MESSAGE_BYTES / 4;

/**
 * Makes sheets aside, behind all others, under temporary names and marked as being made. As much goes into one message as its
 * bytes hold. Fails with the signal's reason where the run was stopped in between; what is there by then has to go.
 */
export async function buildSheets(
  context: Excel.RequestContext,
  building: Building,
): Promise<BuiltSheet[]> {
  const { singles, units, signal, onStep } = building;
  const builder = new SheetBuilder(context, building);
  for (const message of messagesOf([...singles, ...units])) {
    signal?.throwIfAborted();
    await builder.send(message);
    onStep?.({ at: "sheets", done: builder.built.length, of: singles.length + units.length });
  }
  signal?.throwIfAborted();
  return builder.built;
}

/** Rows of a sheet that go into a message: its first ones, its last ones, or all. */
interface Piece {
  sheet: SummarySheet;
  band: Band;
  isLast: boolean;
}

/** Small sheets go together, a large one goes in several messages. Each is made up when it is asked for. */
function* messagesOf(sheets: SummarySheet[]): Generator<Piece[]> {
  let message: Piece[] = [];
  let bytes = 0;
  for (const sheet of sheets) {
    const bands = bandsOf(sheet.print, AT_ONCE);
    for (const band of bands) {
      if (bytes + band.bytes > AT_ONCE && message.length > 0) {
        yield message;
        message = [];
        bytes = 0;
      }
      message.push({ sheet, band, isLast: band === bands.at(-1) });
      bytes += band.bytes;
    }
  }
  if (message.length > 0) yield message;
}

class SheetBuilder {
  /** The sheets that are whole by now. */
  readonly built: BuiltSheet[] = [];
  private readonly ids = new Map<SummarySheet, string>();
  private readonly templates = new Map<PrintSheet, Excel.Worksheet>();
  private made = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly building: Building,
  ) {}

  /** One message. */
  async send(pieces: Piece[]): Promise<void> {
    this.context.application.suspendScreenUpdatingUntilNextSync();
    const begun = pieces.map(({ sheet, band }) => ({
      sheet,
      worksheet: band.firstRow === 0 ? this.begin(sheet) : this.goOn(sheet),
    }));
    pieces.forEach(({ sheet, band }, index) => {
      const worksheet = begun[index]?.worksheet;
      if (!worksheet) return;
      const { print } = sheet;
      // A copy has the looks of its template's rows.
      const isCopy = surplusOf(sheet) !== undefined;
      if (isCopy) giveRows(worksheet, band, print, false);
      else layBand(worksheet, band, print);
      fillRows(worksheet, band, print);
    });
    for (const { worksheet } of begun) worksheet.load("id");
    await this.context.sync();
    for (const { sheet, worksheet } of begun) this.ids.set(sheet, worksheet.id);
    for (const { sheet, isLast } of pieces) {
      const { kind, name } = sheet;
      if (isLast) this.built.push({ kind, name, id: this.ids.get(sheet) ?? "" });
    }
  }

  private begin(sheet: SummarySheet): Excel.Worksheet {
    const worksheet = this.copy(sheet) ?? this.addSingle(sheet);
    const { written = "" } = sheet;
    if (written !== "") worksheet.customProperties.add(WRITTEN_PROPERTY, written);
    setPrinted(worksheet, sheet.print, surplusOf(sheet) && sheet.template);
    return worksheet;
  }

  private goOn(sheet: SummarySheet): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.ids.get(sheet) ?? "");
  }

  private addSingle({ kind, print }: SummarySheet): Excel.Worksheet {
    const worksheet = beginSheet(this.context, kind, this.nextName());
    giveLook(worksheet, print, this.building.pageNumber);
    return worksheet;
  }

  /** A copy of the template, without the rows that this sheet does not need; undefined where it has others. */
  private copy(sheet: SummarySheet): Excel.Worksheet | undefined {
    const surplus = surplusOf(sheet);
    if (!sheet.template || !surplus) return undefined;
    const template = this.templates.get(sheet.template) ?? this.addTemplate(sheet.template);
    const worksheet = beginCopy(template, sheet.kind, this.nextName());
    for (const { first, last } of [...surplus].reverse())
      worksheet.getRange(`${first + 1}:${last + 1}`).delete("Up");
    return worksheet;
  }

  private addTemplate(print: PrintSheet): Excel.Worksheet {
    const template = beginSheet(this.context, TEMPLATE, this.nextName());
    giveLook(template, print, this.building.pageNumber);
    for (const band of bandsOf(print, Infinity)) layBand(template, band, print);
    setPrinted(template, print, undefined);
    this.templates.set(print, template);
    return template;
  }

  private nextName(): string {
    return `${this.building.temporaryName}${++this.made}`;
  }
}

/** The stretches of a template's rows that a sheet does without; undefined where it is not made of the template's alone. */
function surplusOf({
  template,
  print,
}: SummarySheet): { first: number; last: number }[] | undefined {
  if (!template) return undefined;
  const stretches: { first: number; last: number }[] = [];
  let at = 0;
  template.kinds.forEach((kind, row) => {
    if (print.kinds[at] === kind) {
      at++;
      return;
    }
    const last = stretches.at(-1);
    if (last?.last === row - 1) last.last = row;
    else stretches.push({ first: row, last: row });
  });
  return at === print.kinds.length ? stretches : undefined;
}
