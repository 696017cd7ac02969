import { MARK_WORD } from "../workbook/ownNames";

/** One conditional format of the add-in's own. */
export interface OwnRule {
  sheetId: string;
  rule: Excel.ConditionalFormat;
  formula: string;
}

interface SheetRules {
  sheet: Excel.Worksheet;
  rules: Excel.ConditionalFormatCollection;
  /** Ids and types as they were listed at first; none where no rule has a formula. */
  listed?: string;
}

interface CustomRule {
  sheetId: string;
  rule: Excel.ConditionalFormat;
  text: Excel.ConditionalFormatRule;
}

/** So many rules' formulas fit one message beside a sheet's cells: 580 bytes asked for each, as many answered at most. */
export const RULES_AT_ONCE = 1_500;

/**
 * Finds the add-in's own conditional formats among everybody's. Only ids and types are asked for at first, then the
 * formulas of the rules that have one: reading more fails where other kinds of rules are present (OfficeDev/office-js
 * #2180) or a rule was duplicated (#6827, #6835). In Excel 2021 an id is the rule's number in the sheet's list, so that ids
 * and types are read again with the formulas: they hold only where both times the list was the same.
 */
export class RuleReader {
  private readonly sheets: SheetRules[] = [];
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
    this.custom ??= this.sheets.flatMap((asked) => this.customOf(asked));
    for (const { text } of this.custom.slice(0, RULES_AT_ONCE)) text.load("formula");
    for (const { rules, listed } of this.sheets)
      if (listed !== undefined) rules.load("items/id,items/type");
  }

  /** The rules by formula of one sheet; whether the list is still the same is asked of a sheet that has some. */
  private customOf(asked: SheetRules): CustomRule[] {
    const custom = asked.rules.items.filter(({ type }) => type === "Custom");
    if (custom.length > 0) asked.listed = listOf(asked.rules);
    return custom.map((rule) => ({
      sheetId: asked.sheet.id,
      rule,
      text: rule.custom.rule,
    }));
  }

  /** Whether the rules were the same when their formulas were read as when they were listed. */
  isStill(): boolean {
    return this.sheets.every(
      ({ rules, listed }) => listed === undefined || listOf(rules) === listed,
    );
  }

  /** Whether all formulas came with one message, so that nothing has happened to the rules since the first was read. */
  get cameAtOnce(): boolean {
    return (this.custom ?? []).length <= RULES_AT_ONCE;
  }

  /** Reads the formulas that one message did not hold. */
  async readRest(context: Excel.RequestContext): Promise<void> {
    const { custom = [] } = this;
    for (let first = RULES_AT_ONCE; first < custom.length; first += RULES_AT_ONCE) {
      await readFormulas(context, custom.slice(first, first + RULES_AT_ONCE));
    }
  }

  /**
   * The add-in's own rules, once all formulas are read: of each sheet the last first. In this order they can be taken off
   * where a rule's id is its number; taken off from the first on, every other one would be the user's.
   */
  own(): OwnRule[] {
    return (this.custom ?? [])
      .map(({ sheetId, rule, text }) => ({ sheetId, rule, formula: text.formula }))
      .filter(({ formula }) => isOwn(formula))
      .reverse();
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

/** Asks once more for the formulas of rules that are about to be taken off; the answer says whether they are still theirs. */
export function rereadRules(own: readonly OwnRule[]): () => boolean {
  const texts = own.map(({ rule, formula }) => ({
    text: rule.custom.rule.load("formula"),
    formula,
  }));
  return () => texts.every(({ text, formula }) => text.formula === formula);
}

/** Asks so in a round trip of its own, where there is something to ask. */
export async function areStill(
  context: Excel.RequestContext,
  own: readonly OwnRule[],
): Promise<boolean> {
  if (own.length === 0) return true;
  const isStill = rereadRules(own);
  await context.sync();
  return isStill();
}

const listOf = ({ items }: Excel.ConditionalFormatCollection): string =>
  items.map(({ id, type }) => `${id} ${type}`).join("\n");

async function readFormulas(context: Excel.RequestContext, rules: CustomRule[]): Promise<void> {
  for (const { text } of rules) text.load("formula");
  await context.sync();
}

/** A rule without a formula is one whose making was cut off; Excel's own dialog lets nobody make such a rule. */
function isOwn(formula: string): boolean {
  return formula === "" || formula === "=" || formula.includes(`"${MARK_WORD}`);
}
