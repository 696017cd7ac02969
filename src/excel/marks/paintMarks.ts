import { Failure, type FailureFacts } from "../../core/failure";
import type { MarkPlan, RowMark } from "../../core/marks/rowMarks";
import type { Day } from "../../core/text/day";
import { addressOf } from "../../core/table/address";
import type { Grid } from "../../core/table/grid";
import { markFormula } from "./markFormula";
import { markMessages, type MarkMessage } from "./markMessages";
import { areStill, rereadRules, type OwnRule } from "./ownRules";
import { rereadCells } from "../workbook/rereadCells";
import {
  prepareColumn,
  type ColumnWriter,
  type ResultPlace,
  type ResultTexts,
} from "../column/resultColumn";
import { MARK_COLORS } from "./stateColors";

/** What to paint, what to take off, and the table as it was judged. */
export interface Painting {
  sheetId: string;
  plan: MarkPlan;
  asOf: Day;
  /** The marks there are, in the order in which they can be taken off. */
  before: OwnRule[];
  grid: Grid;
  /** Columns whose contents were judged: they are read again with the painting. */
  judgedColumns: number[];
  /** The result column that comes along. */
  column?: { place: ResultPlace; texts: ResultTexts };
}

/** What came of a painting. */
export interface Painted {
  /** The table and the marks there were are still what was read; if not (a coauthor inserted a row), all marks have to come off. */
  isSame: boolean;
  /** Why the column could not come along; the marks are there all the same. */
  columnFailure?: FailureFacts;
}

/**
 * Replaces the add-in's marks by these, writes the result column where it is to come along, and reads the judged cells again
 * in the same messages.
 */
export async function paintMarks(
  context: Excel.RequestContext,
  painting: Painting,
): Promise<Painted> {
  const messages = markMessages(painting);
  // What the first message takes off is read again along with what the column asks of its place.
  const isFirstStill = painting.column && rereadRules(messages[0]?.remove ?? []);
  const { write, failure } = await prepare(context, painting);
  if (painting.column && !write && !failure) return { isSame: false };
  for (const message of messages) {
    const isStill =
      message === messages[0] && isFirstStill
        ? isFirstStill()
        : await areStill(context, message.remove);
    const along = message === messages.at(-1) ? write : undefined;
    if (!isStill || !(await send(context, painting, message, along))) return { isSame: false };
  }
  return { isSame: true, ...(failure ? { columnFailure: failure } : {}) };
}

async function prepare(
  context: Excel.RequestContext,
  { column }: Painting,
): Promise<{ write?: ColumnWriter; failure?: FailureFacts }> {
  try {
    const write = column && (await prepareColumn(context, column.place, column.texts));
    return write ? { write } : {};
  } catch (error) {
    if (error instanceof Failure) return { failure: error.facts };
    throw error;
  }
}

async function send(
  context: Excel.RequestContext,
  painting: Painting,
  { remove, marks }: MarkMessage,
  along?: ColumnWriter,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(painting.sheetId);
  context.application.suspendScreenUpdatingUntilNextSync();
  // First: where Excel refuses it, the marks are as they were.
  const isBesideSame = along?.();
  for (const { rule } of remove) rule.delete();
  for (const mark of marks) paint(sheet, mark, painting.asOf);
  const [first, last] = [marks[0], marks.at(-1)];
  const isSame =
    first && last ? rereadCells(sheet, painting, { first: first.row, last: last.row }) : undefined;
  await context.sync();
  const isBeside = isBesideSame ? await isBesideSame() : true;
  return (isSame?.() ?? true) && isBeside;
}

function paint(sheet: Excel.Worksheet, mark: RowMark, asOf: Day): void {
  const colors = MARK_COLORS[mark.state];
  if (!colors) return;
  const addresses = mark.areas.map(addressOf);
  const [first = ""] = addresses;
  const place =
    addresses.length === 1 ? sheet.getRange(first) : sheet.getRanges(addresses.join(","));
  const rule = place.conditionalFormats.add("Custom");
  const { rule: text, format } = rule.custom;
  text.formula = markFormula(mark, asOf);
  format.fill.color = colors.fill;
  format.font.color = colors.text;
  // Last, for it may be called otherwise from here on: Excel 2021 puts a new rule below the user's, against its reference.
  rule.priority = 0;
}
