import { MARK_WORD } from "../workbook/ownNames";

/** One conditional format of the add-in's own. */
export interface OwnRule {
  sheetId: string;
  rule: Excel.ConditionalFormat;
  formula: string;
}

interface CustomRule {
  sheetId: string;
  rule: Excel.ConditionalFormat;
  text: Excel.ConditionalFormatRule;
}

/** So many formulas fit one message beside a sheet's cells: 580 bytes asked for each, as many answered at most. */
const FORMULAS_AT_ONCE = 1_500;

/**
 * Finds the add-in's own conditional formats among everybody's. Only ids and types are asked for at first, then the
 * formulas of the rules that have one: reading more fails where other kinds of rules are present (OfficeDev/office-js
 * #2180) or a rule was duplicated (#6827, #6835).
 */
export class RuleReader {
  private readonly sheets: { sheet: Excel.Worksheet; rules: Excel.ConditionalFormatCollection }[] =
    [];
  private custom: CustomRule[] | undefined;

  /** Asks for a sheet's rules, and whether it is protected, with the next round trip. */
  askFor(sheet: Excel.Worksheet): void {
    sheet.protection.load("protected");
    this.sheets.push({
      sheet,
      rules: sheet.getRange().conditionalFormats.load("items/id,items/type"),
    });
  }

  /** Asks for the first formulas with the round trip after that; once more where it did not come back. */
  askForFormulas(): void {
    this.custom ??= this.sheets.flatMap(({ sheet, rules }) =>
      rules.items
        .filter(({ type }) => type === "Custom")
        .map((rule) => ({ sheetId: sheet.id, rule, text: rule.custom.rule })),
    );
    for (const { text } of this.custom.slice(0, FORMULAS_AT_ONCE)) text.load("formula");
  }

  /** Reads the formulas that one message did not hold. */
  async readRest(context: Excel.RequestContext): Promise<void> {
    const { custom = [] } = this;
    for (let first = FORMULAS_AT_ONCE; first < custom.length; first += FORMULAS_AT_ONCE) {
      await readFormulas(context, custom.slice(first, first + FORMULAS_AT_ONCE));
    }
  }

  /** The add-in's own rules, once all formulas are read. */
  own(): OwnRule[] {
    return (this.custom ?? [])
      .map(({ sheetId, rule, text }) => ({ sheetId, rule, formula: text.formula }))
      .filter(({ formula }) => isOwn(formula));
  }

  isProtected(sheetId: string): boolean {
    return this.sheets.some(({ sheet }) => sheet.id === sheetId && sheet.protection.protected);
  }

  /** The add-in's own rules that can be taken off. */
  removable(): OwnRule[] {
    return this.own().filter(({ sheetId }) => !this.isProtected(sheetId));
  }

  /** The name of the first protected sheet that holds rules of the add-in's own. */
  protectedWithMarks(): string | undefined {
    const marked = new Set(this.own().map(({ sheetId }) => sheetId));
    return this.sheets.find(({ sheet }) => marked.has(sheet.id) && sheet.protection.protected)
      ?.sheet.name;
  }
}

async function readFormulas(context: Excel.RequestContext, rules: CustomRule[]): Promise<void> {
  for (const { text } of rules) text.load("formula");
  await context.sync();
}

/** A rule without a formula is one whose making was cut off; Excel's own dialog lets nobody make such a rule. */
function isOwn(formula: string): boolean {
  return formula === "" || formula === "=" || formula.includes(`"${MARK_WORD}`);
}
