/** What a cell holds, to a formula. Errors are their texts, as in #N/A. */
export type CellOf = (column: number, row: number) => string | number | boolean;

type Value = string | number | boolean;

class FormulaError extends Error {}

/**
 * Evaluates the formula of a mark as spreadsheets do, with no more than such a formula holds: AND, N, LEFT, MID, LEN, CLEAN,
 * IFERROR, texts, numbers, =, and references to one cell. `down` is how far below its first cell the rule is asked; what it
 * does not know, it refuses. An error colours nothing.
 */
export function evaluateRule(formula: string, cellOf: CellOf, down = 0): boolean {
  const reader = new Reader(formula.replace(/^=/, ""), cellOf, down);
  try {
    const value = reader.comparison();
    reader.end();
    return value === true;
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly cellOf: CellOf,
    private readonly down: number,
  ) {}

  comparison(): Value {
    const left = this.operand();
    if (!this.take(/=/y)) return left;
    const right = this.operand();
    // Texts compare without regard to case; values of different kinds are never equal.
    if (typeof left === "string" && typeof right === "string") {
      return left.toLowerCase() === right.toLowerCase();
    }
    return left === right;
  }

  end(): void {
    if (this.at !== this.text.length) this.refuse();
  }

  private operand(): Value {
    const text = this.take(/"((?:[^"]|"")*)"/y);
    if (text) return (text[1] ?? "").replaceAll('""', '"');
    const number = this.take(/\d+/y);
    if (number) return Number(number[0]);
    const cell = this.take(/\$([A-Z]{1,3})(\d+)(?![\d(])/y);
    if (cell) return this.cell(cell[1] ?? "", Number(cell[2]));
    const called = this.take(/(AND|N|LEFT|MID|LEN|CLEAN|IFERROR)\(/y);
    if (called) return this.call(called[1] ?? "");
    return this.refuse();
  }

  private cell(letters: string, row: number): Value {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const value = this.cellOf(column - 1, row - 1 + this.down);
    if (typeof value === "string" && /^#[A-Z]/.test(value)) throw new FormulaError(value);
    return value;
  }

  private call(name: string): Value {
    const start = this.at;
    let first: Value;
    try {
      first = this.comparison();
    } catch (error) {
      if (!(error instanceof FormulaError) || name !== "IFERROR") throw error;
      this.at = start;
      this.skip();
      const [, instead = ""] = this.rest("");
      return instead;
    }
    return apply(name, this.rest(first));
  }

  /** Passes over an argument that is an error. */
  private skip(): void {
    let depth = 0;
    while (this.at < this.text.length) {
      if (this.take(/"(?:[^"]|"")*"/y)) continue;
      const sign = this.text[this.at] ?? "";
      if (depth === 0 && (sign === "," || sign === ")")) return;
      if (sign === "(") depth++;
      if (sign === ")") depth--;
      this.at++;
    }
  }

  private rest(first: Value): Value[] {
    const values = [first];
    while (this.take(/,/y)) values.push(this.comparison());
    if (!this.take(/\)/y)) this.refuse();
    return values;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  private refuse(): never {
    throw new Error(`Not understood: ${this.text.slice(this.at)}`);
  }
}

function apply(name: string, values: Value[]): Value {
  const [first = "", second, third] = values;
  switch (name) {
    case "N":
      return typeof first === "string" ? 0 : Number(first);
    case "LEN":
      return textOf(first).length;
    case "LEFT":
      return textOf(first).slice(0, Number(second));
    case "MID":
      return textOf(first).slice(Number(second) - 1, Number(second) - 1 + Number(third));
    case "CLEAN":
      return textOf(first).replace(/[\u0000-\u001f]/g, "");
    case "IFERROR":
      return first;
    default:
      return values.every((value) => value === true);
  }
}

/** Numbers become text with 15 digits. */
function textOf(value: Value): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}
