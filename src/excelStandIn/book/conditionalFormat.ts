import type { Area } from "./area";
import { newDataBar, type DataBar } from "./dataBar";

/** One rule of a sheet, with all the file says of it. */
export interface ConditionalFormat {
  /** A name for the rule that lasts as long as the book is open. */
  id: string;
  areas: Area[];
  /** The file's own word: expression, cellIs, colorScale, duplicateValues, … */
  type: string;
  stopIfTrue: boolean;
  /** As the file keeps them, without `=`; relative to the first area's first cell. */
  formulas: string[];
  style: RuleStyle | null;
  /** The rest of the rule's attributes and enclosed elements, kept word for word. */
  attributes: Record<string, string>;
  children: string;
  /** The differential style as the file has it; null for one made here, which `style` describes. */
  dxf: string | null;
  /** The bars of a rule made here that draws some. */
  dataBar?: DataBar;
}

/** The looks a rule lends; colours as `#RRGGBB`. */
export interface RuleStyle {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
}

let count = 0;

/** An id no other rule of this process has, in the form Excel's have. */
export const newRuleId = (): string =>
  `{${(++count).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;

/** A rule by formula, its formula and its looks still to be set. */
export const newRule = (areas: Area[]): ConditionalFormat => ({
  id: newRuleId(),
  areas,
  type: "expression",
  stopIfTrue: false,
  formulas: [],
  style: null,
  attributes: {},
  children: "",
  dxf: null,
});

/** A rule that draws bars. */
export const newBarRule = (areas: Area[]): ConditionalFormat => ({
  ...newRule(areas),
  type: "dataBar",
  dataBar: newDataBar(),
});
