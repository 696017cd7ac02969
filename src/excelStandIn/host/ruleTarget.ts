import { intersect, isWholeColumns, isWholeRows, type Area } from "../book/area";
import type { ConditionalFormat } from "../book/conditionalFormat";
import { moveFormula } from "../book/formula";
import type { Sheet } from "../book/sheet";
import type { RangeTarget } from "./rangeTarget";
import { refuse } from "./refusals";

/** A rule as found through some ranges; these decide how its formula reads (#5194). */
export class RuleTarget {
  constructor(
    readonly sheet: Sheet,
    private readonly id: string,
    private readonly through: RangeTarget[],
  ) {}

  /** Its number in the list of the rules that meet those ranges. */
  get place(): number {
    return rulesMeeting(this.sheet, this.through).findIndex(({ id }) => id === this.id);
  }

  get rule(): ConditionalFormat {
    const rule = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!rule) throw refuse("item", "the rule is gone");
    return rule;
  }

  /** The rule, where Excel can read what it says; it cannot in the reported cases. */
  get readable(): ConditionalFormat {
    const rule = this.rule;
    if (isOneOfTwoValueRules(this.sheet, rule)) throw refuse("twoValueRules", rule.id);
    if (isDuplicated(this.sheet, rule)) throw refuse("duplicatedRule", rule.id);
    return rule;
  }

  /** The formula with its `=`, as it reads from the first cell it was found through. */
  get formula(): string {
    const [rows, columns] = this.offset();
    return `=${moveFormula(this.readable.formulas[0] ?? "", rows, columns)}`;
  }

  set formula(formula: string) {
    const [rows, columns] = this.offset();
    this.rule.formulas = [moveFormula(formula.replace(/^=/, ""), -rows, -columns)];
  }

  /** From the rule's own first cell to the first one it was found through. */
  private offset(): [number, number] {
    const { areas } = this.rule;
    const [origin] = areas;
    const met = this.through
      .flatMap((range) => areas.map((area) => intersect(area, range.area)))
      .find((shared) => shared !== null);
    return origin && met ? [met.top - origin.top, met.left - origin.left] : [0, 0];
  }
}

/** The rules of a sheet that meet some ranges, the strongest first; of the whole sheet all, without looking. */
export function rulesMeeting(sheet: Sheet, ranges: RangeTarget[]): readonly ConditionalFormat[] {
  const within = ranges.map(({ area }) => area);
  if (within.some((area) => isWholeRows(area) && isWholeColumns(area)))
    return sheet.conditionalFormats;
  return sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((area) => within.some((one) => meets(area, one))),
  );
}

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** #6827, #5222: Excel loses its way between two cell-value rules on the same cells. */
export function isOneOfTwoValueRules(sheet: Sheet, rule: ConditionalFormat): boolean {
  if (rule.type !== "cellIs") return false;
  const place = JSON.stringify(rule.areas);
  return sheet.conditionalFormats.some(
    (other) => other !== rule && other.type === "cellIs" && JSON.stringify(other.areas) === place,
  );
}

/** #6835: neither can be read of two rules that say the same of the same cells. */
function isDuplicated(sheet: Sheet, rule: ConditionalFormat): boolean {
  // Most rules differ in their formulas; only of the others is everything compared.
  const alike = sheet.conditionalFormats.filter(
    ({ formulas }) => formulas.length === rule.formulas.length && formulas[0] === rule.formulas[0],
  );
  const said = alike.length > 1 ? whatItSays(rule) : "";
  return alike.some((other) => other !== rule && whatItSays(other) === said);
}

const whatItSays = ({ areas, type, formulas, attributes, children, style }: ConditionalFormat) =>
  JSON.stringify([areas, type, formulas, attributes, children, style]);
