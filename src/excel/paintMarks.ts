import type { MarkPlan, RowMark } from "../core/marks/rowMarks";
import type { Day } from "../core/reading/day";
import { addressOf } from "../core/table/address";
import type { Grid } from "../core/table/grid";
import { markFormula } from "./markFormula";
import { markMessages, type MarkMessage } from "./markMessages";
import type { OwnRule } from "./ownRules";
import { rereadCells } from "./rereadCells";
import { MARK_COLORS } from "./stateColors";

/** What to paint, what to take off, and the table as it was judged. */
export interface Painting {
  sheetId: string;
  plan: MarkPlan;
  asOf: Day;
  before: OwnRule[];
  grid: Grid;
  /** Columns whose contents were judged: they are read again with the painting. */
  judgedColumns: number[];
}

/**
 * Replaces the add-in's marks by these and reads the judged cells again in the same message. Gives whether they are still
 * what was judged; if not (a coauthor inserted a row), the marks lie on other rows and have to come off.
 */
export async function paintMarks(
  context: Excel.RequestContext,
  painting: Painting,
): Promise<boolean> {
  for (const message of markMessages(painting)) {
    if (!(await send(context, painting, message))) return false;
  }
  return true;
}

async function send(
  context: Excel.RequestContext,
  painting: Painting,
  { remove, marks }: MarkMessage,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(painting.sheetId);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { rule } of remove) rule.delete();
  for (const mark of marks) paint(sheet, mark, painting.asOf);
  const [first, last] = [marks[0], marks.at(-1)];
  const isSame =
    first && last ? rereadCells(sheet, painting, { first: first.row, last: last.row }) : undefined;
  await context.sync();
  return isSame?.() ?? true;
}

function paint(sheet: Excel.Worksheet, mark: RowMark, asOf: Day): void {
  const colors = MARK_COLORS[mark.state];
  if (!colors) return;
  const addresses = mark.areas.map(addressOf);
  const [first = ""] = addresses;
  const place =
    addresses.length === 1 ? sheet.getRange(first) : sheet.getRanges(addresses.join(","));
  const rule = place.conditionalFormats.add("Custom").custom;
  rule.rule.formula = markFormula(mark, asOf);
  rule.format.fill.color = colors.fill;
  rule.format.font.color = colors.text;
}
