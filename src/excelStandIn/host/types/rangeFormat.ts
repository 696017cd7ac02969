import type { Alignment } from "../../book/cellStyle";
import {
  columnPoints,
  giveStandardWidth,
  hasStandardWidth,
  rowPoints,
  setColumnPoints,
  setRowPoints,
} from "../../book/lines";
import { booleanArgument, numberArgument, wordArgument } from "../argument";
import {
  documented,
  instance,
  method,
  property,
  relation,
  type ObjectType,
  type Property,
} from "../member";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { fitColumn, fitRow } from "../../book/autofit";
import { bordersType } from "./rangeBorders";
import { rangeFillType, rangeFontType } from "./rangeLooks";
import { common, commonLine, eachLine, restyleAll } from "./styling";

/** Excel's rows are no higher, its columns no wider. In points. */
const highestRow = 409.5;
const widestColumn = 1_342.5;

const horizontal = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const vertical = {
  Top: "top",
  Center: "middle",
  Bottom: undefined,
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** How the cells of a range, or of several, look. A look they do not share reads null. */
export const rangeFormatType: ObjectType<RangeTarget[]> = {
  name: "RangeFormat",
  members: {
    fill: relation("1.1", documented, (ranges) => instance(rangeFillType, ranges)),
    font: relation("1.1", documented, (ranges) => instance(rangeFontType, ranges)),
    borders: relation("1.1", documented, (ranges) => instance(bordersType, ranges)),
    horizontalAlignment: aligned("horizontal", horizontal),
    verticalAlignment: aligned("vertical", vertical),
    wrapText: property(
      "1.1",
      documented,
      (ranges) => common(ranges, ({ alignment }) => alignment?.wrapText === true),
      (ranges, value) => {
        align(ranges, { wrapText: booleanArgument(value, "wrapText") });
      },
    ),
    shrinkToFit: property(
      "1.9",
      documented,
      (ranges) => common(ranges, ({ alignment }) => alignment?.shrinkToFit === true),
      (ranges, value) => {
        align(ranges, { shrinkToFit: booleanArgument(value, "shrinkToFit") });
      },
    ),
    indentLevel: property(
      "1.9",
      documented,
      (ranges) => common(ranges, ({ alignment }) => alignment?.indent ?? 0),
      (ranges, value) => {
        align(ranges, { indent: numberArgument(value, "indentLevel") });
      },
    ),
    autofitColumns: method("1.2", "autofit", (ranges) => {
      eachLine(ranges, "columns", fitColumn);
    }),
    autofitRows: method("1.2", "autofit", (ranges) => {
      eachLine(ranges, "rows", fitRow);
    }),
    rowHeight: property(
      "1.2",
      "default-height",
      (ranges) => commonLine(ranges, "rows", rowPoints),
      (ranges, value) => {
        const points = numberArgument(value, "rowHeight");
        if (points < 0 || points > highestRow) throw refuse("rowTooHigh", `${points}`);
        eachLine(ranges, "rows", (sheet, row) => {
          setRowPoints(sheet, row, points);
        });
      },
    ),
    columnWidth: property(
      "1.2",
      "column-width",
      (ranges) => commonLine(ranges, "columns", columnPoints),
      (ranges, value) => {
        const points = numberArgument(value, "columnWidth");
        if (points < 0 || points > widestColumn) throw refuse("columnTooWide", `${points}`);
        eachLine(ranges, "columns", (sheet, column) => {
          setColumnPoints(sheet, column, points);
        });
      },
    ),
    useStandardWidth: property(
      "1.7",
      "standard-width",
      (ranges) => commonLine(ranges, "columns", hasStandardWidth),
      (ranges, value) => {
        if (!booleanArgument(value, "useStandardWidth")) return;
        eachLine(ranges, "columns", giveStandardWidth);
      },
    ),
  },
};

function aligned<W extends string>(
  side: "horizontal" | "vertical",
  words: Record<W, Alignment["horizontal"] | Alignment["vertical"] | undefined>,
): Property<RangeTarget[]> {
  const names = Object.keys(words) as W[];
  const nameOf = (stored: unknown): W | null =>
    names.find((name) => words[name] === stored) ?? null;
  return property(
    "1.1",
    documented,
    (ranges) => common(ranges, ({ alignment }) => nameOf(alignment?.[side])),
    (ranges, value) => {
      align(ranges, { [side]: words[wordArgument(value, names, `${side}Alignment`)] });
    },
  );
}

function align(ranges: RangeTarget[], change: Partial<Alignment>): void {
  restyleAll(ranges, (style) => ({ ...style, alignment: { ...style.alignment, ...change } }));
}
