import { columnsOf, isUnbounded, rowsOf } from "../book/area";
import type { Sheet } from "../book/sheet";
import { NotReckoned, reckon } from "../book/reckon";
import { reckonSheet } from "../book/reckonSheet";
import { writeContent } from "../book/writeContent";
import { textArgument } from "./argument";
import { checkUnprotected } from "./protectionCheck";
import type { RangeTarget } from "./rangeTarget";
import { refuse } from "./refusals";
import type { Session } from "./session";
import { restyleByPlace } from "./types/styling";

const longestText = 32_767;
const longestFormula = 8_192;

/** Sets the values or formulas of a range: one for all cells, or a table of the range's size. */
export function writeContents(range: RangeTarget, value: unknown, session: Session): void {
  let hasFormula = false;
  eachCell(range, value, (sheet, row, column, input) => {
    const content = contentArgument(input);
    if (content === null) return;
    if (isFormula(content) && sheet.numberFormat(row, column) !== "@") {
      checkReckoned(content);
      hasFormula = true;
    }
    const isTyped = session.excel.formulasInTextCells === "formulas" && isFormula(content);
    if (isTyped) sheet.cell(row, column).value = { formula: content.slice(1) };
    else writeContent(sheet, row, column, content);
  });
  if (hasFormula) range.sheet.isReckoned = true;
  if (range.sheet.isReckoned) reckonSheet(range.sheet);
  session.changed(range.sheet, range.area);
}

/** What the add-in writes must be reckoned here as well, else what comes of it would be seen first in Excel. */
function checkReckoned(formula: string): void {
  try {
    reckon(formula.slice(1), () => 0);
  } catch (error) {
    if (!(error instanceof NotReckoned)) throw error;
    throw refuse("memberNotServed", `${error.message} in the formula ${formula}`);
  }
}

/** Sets number formats in their US form. */
export function writeNumberFormats(range: RangeTarget, value: unknown): void {
  const inputs = inputsOf(range, value);
  const formatOf = (row: number, column: number): string => {
    const input = inputs(row, column);
    return input === null ? LEFT : textArgument(input, "numberFormat");
  };
  restyleByPlace([range], formatOf, (style, numFmt) =>
    numFmt === LEFT ? style : { ...style, numFmt },
  );
}

/** Stands for a null, which leaves its cell as it is. */
const LEFT = "\0";

const isFormula = (content: string | number | boolean): content is string =>
  typeof content === "string" && /^=./.test(content);

type Write = (sheet: Sheet, row: number, column: number, input: unknown) => void;

function eachCell(range: RangeTarget, value: unknown, write: Write): void {
  const { sheet, area } = range;
  const inputs = inputsOf(range, value);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      write(sheet, row, column, inputs(row, column));
}

/** What a cell is to be given, by its place on the sheet: of a table its own part, else the one value there is. */
function inputsOf(range: RangeTarget, value: unknown): (row: number, column: number) => unknown {
  const { sheet, area } = range;
  checkUnprotected(sheet);
  // A whole row or column would make too large a request, the documentation says.
  if (isUnbounded(area)) throw refuse("unboundedWrite", range.address);
  if (!Array.isArray(value)) return () => value;
  const inputs = table(range, value);
  return (row, column) => inputs[row - area.top]?.[column - area.left];
}

function table({ area, address }: RangeTarget, value: unknown[]): unknown[][] {
  const fits =
    value.length === rowsOf(area) &&
    value.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw refuse("otherSize", address);
  return value as unknown[][];
}

/** A null leaves its cell as it is. */
function contentArgument(input: unknown): string | number | boolean | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input !== "string") throw refuse("argument", "a cell takes text, number or boolean");
  if (input.length > longestText) throw refuse("textTooLong", `${input.length} characters`);
  if (input.startsWith("=") && input.length > longestFormula)
    throw refuse("formulaTooLong", `${input.length} characters`);
  return input;
}
