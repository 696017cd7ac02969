import { parseArea } from "./address";

/** What a cell or a part of a formula comes to; an error by its name, as `#DIV/0!`. */
export type Reckoned = string | number | boolean | { error: string };

/** Gives what a cell holds; a blank one holds an empty text. */
export type CellAt = (row: number, column: number) => Reckoned;

/** A formula that this reckoning does not know, by what it stumbles over. */
export class NotReckoned extends Error {}

const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Z0-9(])|([A-Z][A-Z0-9.]*)(?=\()|(<>|<=|>=|[-+*/^&=<>(),%])|(\S))/gy;

/**
 * Reckons a formula (without its `=`) as Excel does, as far as the add-in's own sheets use formulas: SUM, COUNT, COLUMNS, IF,
 * ROUND, the four operations and comparisons, over cells of one sheet. Fails with `NotReckoned` for everything else, by its name.
 */
export function reckon(formula: string, cellAt: CellAt): Reckoned {
  const reading = new Reading(formula, cellAt);
  const value = reading.comparison();
  reading.end();
  return value;
}

interface Token {
  kind: "text" | "number" | "cells" | "function" | "sign";
  text: string;
}

function tokensOf(formula: string): Token[] {
  return [...formula.matchAll(TOKEN)].map(([, text, number, cells, name, sign, strange]) => {
    if (text !== undefined) return { kind: "text", text: text.replaceAll('""', '"') };
    if (number !== undefined) return { kind: "number", text: number };
    if (cells !== undefined) return { kind: "cells", text: cells };
    if (name !== undefined) return { kind: "function", text: name };
    if (sign !== undefined) return { kind: "sign", text: sign };
    throw new NotReckoned(strange ?? formula);
  });
}

class Reading {
  private readonly tokens: Token[];
  private at = 0;

  constructor(
    formula: string,
    private readonly cellAt: CellAt,
  ) {
    this.tokens = tokensOf(formula);
  }

  end(): void {
    if (this.at < this.tokens.length) throw new NotReckoned(this.tokens[this.at]?.text ?? "");
  }

  comparison(): Reckoned {
    let left = this.sum();
    for (let sign = this.take("=", "<>", "<", ">", "<=", ">="); sign;) {
      left = compare(left, sign, this.sum());
      sign = this.take("=", "<>", "<", ">", "<=", ">=");
    }
    return left;
  }

  private sum(): Reckoned {
    let left = this.product();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      const factor = sign === "-" ? -1 : 1;
      left = operate(left, this.product(), (a, b) => a + factor * b);
    }
    return left;
  }

  private product(): Reckoned {
    let left = this.part();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) {
      const right = this.part();
      if (sign === "*") left = operate(left, right, (a, b) => a * b);
      else if (numberIn(right) === 0) left = { error: "#DIV/0!" };
      else left = operate(left, right, (a, b) => a / b);
    }
    return left;
  }

  private part(): Reckoned {
    if (this.take("-")) return operate(0, this.part(), (_, b) => -b);
    if (this.take("(")) {
      const inner = this.comparison();
      this.need(")");
      return inner;
    }
    const token = this.tokens[this.at++];
    if (token?.kind === "number") return Number(token.text);
    if (token?.kind === "text") return token.text;
    if (token?.kind === "function") return this.call(token.text);
    if (token?.kind === "cells") {
      const [value, ...others] = this.cells(token.text);
      if (value !== undefined && others.length === 0) return value;
    }
    throw new NotReckoned(token?.text ?? "");
  }

  private call(name: string): Reckoned {
    this.need("(");
    if (name === "SUM") return this.sumOfCells();
    if (name === "COUNT")
      return this.allCells().filter((value) => typeof value === "number").length;
    if (name === "COLUMNS") return this.columns();
    if (name === "ROUND") {
      const value = this.comparison();
      this.need(",");
      const digits = numberIn(this.comparison()) ?? 0;
      this.need(")");
      return operate(value, 0, (a) => roundTo(a, digits));
    }
    if (name === "IF") {
      const condition = this.comparison();
      this.need(",");
      const yes = this.comparison();
      this.need(",");
      const no = this.comparison();
      this.need(")");
      if (isError(condition)) return condition;
      return condition === true || (typeof condition === "number" && condition !== 0) ? yes : no;
    }
    throw new NotReckoned(name);
  }

  /** Texts in cells count for nothing. */
  private sumOfCells(): Reckoned {
    const values = this.allCells();
    const numbers = values.filter((value) => typeof value === "number");
    return values.find(isError) ?? numbers.reduce((sum, value) => sum + value, 0);
  }

  /** The cells of areas with commas between them, to the bracket that closes. */
  private allCells(): Reckoned[] {
    const values: Reckoned[] = [];
    do {
      const token = this.tokens[this.at++];
      if (token?.kind !== "cells") throw new NotReckoned(token?.text ?? "");
      values.push(...this.cells(token.text));
    } while (this.take(","));
    this.need(")");
    return values;
  }

  private columns(): number {
    const token = this.tokens[this.at++];
    const area = token?.kind === "cells" && parseArea(token.text.replaceAll("$", ""));
    if (!area) throw new NotReckoned(token?.text ?? "");
    this.need(")");
    return area.right - area.left + 1;
  }

  private cells(address: string): Reckoned[] {
    const area = parseArea(address.replaceAll("$", ""));
    if (!area) throw new NotReckoned(address);
    const values: Reckoned[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        values.push(this.cellAt(row, column));
    return values;
  }

  private take(...signs: string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new NotReckoned(this.tokens[this.at]?.text ?? sign);
  }
}

const isError = (value: Reckoned): value is { error: string } => typeof value === "object";

/** A blank cell is nought in a sum; undefined for a text that is no number. */
function numberIn(value: Reckoned): number | undefined {
  if (value === "") return 0;
  const number = Number(value);
  return typeof value === "object" || Number.isNaN(number) ? undefined : number;
}

function operate(a: Reckoned, b: Reckoned, how: (a: number, b: number) => number): Reckoned {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const [left, right] = [numberIn(a), numberIn(b)];
  return left === undefined || right === undefined ? { error: "#VALUE!" } : how(left, right);
}

/** Numbers stand before texts; a blank cell is nought beside a number. */
function compare(a: Reckoned, sign: string, b: Reckoned): Reckoned {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const plain = (value: typeof a, other: typeof b) =>
    value === "" && typeof other === "number" ? 0 : value;
  const [left, right] = [plain(a, b), plain(b, a)];
  const isBefore = typeof left === typeof right ? left < right : typeof left === "number";
  const isSame = left === right;
  switch (sign) {
    case "=":
      return isSame;
    case "<>":
      return !isSame;
    case "<":
      return isBefore;
    case "<=":
      return isBefore || isSame;
    case ">":
      return !isBefore && !isSame;
    default:
      return !isBefore;
  }
}

/** Half away from nought, by the fifteen digits that Excel reckons with. */
function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  const exact = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(exact)) / factor;
}
