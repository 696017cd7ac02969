import type { MarkPlan, RowMark } from "../core/marks/rowMarks";
import type { Day } from "../core/reading/day";
import { addressOf } from "../core/table/address";
import type { Grid } from "../core/table/grid";
import { markFormula } from "./markFormula";
import type { OwnRule } from "./ownRules";
import { STATE_COLORS } from "./stateColors";

/** Marks of one message: its requests stay below 4 MB. A mark takes about 2.5 KB of a request. */
const MARKS_AT_ONCE = 1_200;

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
  const sheet = context.workbook.worksheets.getItem(painting.sheetId);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { rule } of painting.before) rule.delete();
  const { marks } = painting.plan;
  const lastMessage = Math.max(0, Math.ceil(marks.length / MARKS_AT_ONCE) - 1) * MARKS_AT_ONCE;
  for (let first = 0; first < lastMessage; first += MARKS_AT_ONCE) {
    await sendMarks(context, sheet, marks.slice(first, first + MARKS_AT_ONCE), painting.asOf);
  }
  for (const mark of marks.slice(lastMessage)) paint(sheet, mark, painting.asOf);
  const again = rereadJudged(sheet, painting);
  await context.sync();
  return again();
}

/** More marks than one message holds go in several: round trips are bounded by bytes. */
async function sendMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: RowMark[],
  asOf: Day,
): Promise<void> {
  for (const mark of marks) paint(sheet, mark, asOf);
  await context.sync();
}

function paint(sheet: Excel.Worksheet, mark: RowMark, asOf: Day): void {
  const colors = STATE_COLORS[mark.state];
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

/** Asks for the judged cells; the answer, once there, says whether they are the same. */
function rereadJudged(sheet: Excel.Worksheet, { grid, judgedColumns }: Painting): () => boolean {
  const columns = judgedColumns.map((column) => ({
    index: column - grid.column,
    range: sheet.getRangeByIndexes(grid.row, column, grid.values.length, 1).load("values"),
  }));
  return () =>
    columns.every(({ index, range }) =>
      range.values.every((row, at) => row[0] === grid.values[at]?.[index]),
    );
}
