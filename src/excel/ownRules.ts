import { MARK_WORD } from "./ownNames";

/** One conditional format of the add-in's own. */
export interface OwnRule {
  sheetId: string;
  rule: Excel.ConditionalFormat;
  formula: string;
}

/**
 * Finds the add-in's own conditional formats among everybody's. Only ids and types are asked for at first, then the
 * formulas of the rules that have one: reading more fails where other kinds of rules are present (OfficeDev/office-js
 * #2180) or a rule was duplicated (#6827, #6835).
 */
export class RuleReader {
  private readonly sheets: { sheet: Excel.Worksheet; rules: Excel.ConditionalFormatCollection }[] =
    [];
  private readonly custom: {
    sheetId: string;
    rule: Excel.ConditionalFormat;
    text: Excel.ConditionalFormatRule;
  }[] = [];

  /** Asks for a sheet's rules, and whether it is protected, with the next round trip. */
  askFor(sheet: Excel.Worksheet): void {
    sheet.protection.load("protected");
    this.sheets.push({
      sheet,
      rules: sheet.getRange().conditionalFormats.load("items/id,items/type"),
    });
  }

  /** Asks for the formulas with the round trip after that. */
  askForFormulas(): void {
    for (const { sheet, rules } of this.sheets) {
      for (const rule of rules.items) {
        if (rule.type !== "Custom") continue;
        this.custom.push({ sheetId: sheet.id, rule, text: rule.custom.rule.load("formula") });
      }
    }
  }

  /** The add-in's own rules, once both round trips are done. */
  own(): OwnRule[] {
    return this.custom
      .map(({ sheetId, rule, text }) => ({ sheetId, rule, formula: text.formula }))
      .filter(({ formula }) => isOwn(formula));
  }

  isProtected(sheetId: string): boolean {
    return this.sheets.some(({ sheet }) => sheet.id === sheetId && sheet.protection.protected);
  }

  /** The name of the first protected sheet that holds rules of the add-in's own. */
  protectedWithMarks(): string | undefined {
    const marked = new Set(this.own().map(({ sheetId }) => sheetId));
    return this.sheets.find(({ sheet }) => marked.has(sheet.id) && sheet.protection.protected)
      ?.sheet.name;
  }
}

/** A rule without a formula is one whose making was cut off; Excel's own dialog lets nobody make such a rule. */
function isOwn(formula: string): boolean {
  return formula === "" || formula.includes(`"${MARK_WORD}`);
}
