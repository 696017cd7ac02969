import type { RowMark } from "../../core/marks/rowMarks";
import { addressOf } from "../../core/table/address";
import { markFormula } from "./markFormula";
import { bytesIn, MESSAGE_BYTES } from "../workbook/messageSize";
import { RULES_AT_ONCE, type OwnRule } from "./ownRules";
import type { Painting } from "./paintMarks";

/** What one request does: takes rules off, makes new ones, and reads the judged cells from its first mark's row to its last. */
export interface MarkMessage {
  remove: OwnRule[];
  marks: RowMark[];
}

/** What the client sends for one mark besides its formula and addresses, measured at 1,850 bytes. */
const MARK_BYTES = 2_100;
/** What it sends for taking one rule off, measured at 300 bytes. */
const REMOVAL_BYTES = 340;
/** What the client sends for a result column besides its texts. */
const COLUMN_BYTES = 20_000;

/** Divides a painting into as few messages as hold it, a column that comes along in the last. Each reads its own rows again: rules painted before move with theirs. */
export function markMessages(painting: Painting): MarkMessage[] {
  const messages: MarkMessage[] = [];
  const bytesAbove = sumRows(painting);
  let current: MarkMessage | undefined;
  let request = 0;
  let firstRow: number | undefined;
  const open = (): MarkMessage => {
    const opened = { remove: [], marks: [] };
    messages.push(opened);
    request = 0;
    firstRow = undefined;
    return opened;
  };

  for (const rule of painting.before) {
    // What one message takes off, the one before it reads again.
    if (!current || current.remove.length >= RULES_AT_ONCE) current = open();
    request += REMOVAL_BYTES;
    current.remove.push(rule);
  }
  for (const mark of painting.plan.marks) {
    const bytes = markBytes(mark, painting);
    const answer = bytesAbove(mark.row + 1) - bytesAbove(firstRow ?? mark.row);
    if (!current || request + bytes > MESSAGE_BYTES || answer > MESSAGE_BYTES) current = open();
    request += bytes;
    firstRow ??= mark.row;
    current.marks.push(mark);
  }
  const along = columnBytes(painting);
  if (along > 0 && (!current || request + along > MESSAGE_BYTES)) open();
  return messages;
}

/** What the result column that comes along takes in the last message; 0 where none does. */
function columnBytes({ column }: Painting): number {
  if (!column) return 0;
  return COLUMN_BYTES + column.texts.texts.reduce((sum, text) => sum + bytesIn(text) + 3, 0);
}

function markBytes(mark: RowMark, { asOf }: Painting): number {
  const addresses = mark.areas.map(addressOf).join(",");
  return MARK_BYTES + bytesIn(markFormula(mark, asOf)) + bytesIn(addresses);
}

/** Gives for a row how many bytes the judged cells of all rows above it take in an answer. */
function sumRows({ grid, judgedColumns }: Painting): (row: number) => number {
  const sums = [0];
  for (const values of grid.values) {
    const cells = judgedColumns.map((column) => bytesIn(values[column - grid.column] ?? "") + 3);
    sums.push((sums.at(-1) ?? 0) + cells.reduce((sum, bytes) => sum + bytes, 0));
  }
  return (row) => sums[row - grid.row] ?? 0;
}
