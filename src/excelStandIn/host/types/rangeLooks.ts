import type { CellStyle, Fill, Font } from "../../book/cellStyle";
import { booleanArgument, numberArgument, textArgument } from "../argument";
import { argbOf, colorOf, parseColor } from "../color";
import { documented, method, property, type ObjectType, type Property } from "../member";
import type { RangeTarget } from "../rangeTarget";
import { common, restyleAll } from "./styling";

/** What cells are filled with. Patterns other than a plain colour read null. */
export const rangeFillType: ObjectType<RangeTarget[]> = {
  name: "RangeFill",
  members: {
    color: property(
      "1.1",
      documented,
      (ranges) => common(ranges, ({ fill }) => fillColor(fill)),
      (ranges, value) => {
        const color = textArgument(value, "color");
        const fgColor = { argb: color === "" ? "" : argbOf(parseColor(color)) };
        restyleAll(ranges, (style) =>
          color === ""
            ? unfilled(style)
            : { ...style, fill: { type: "pattern", pattern: "solid", fgColor } },
        );
      },
    ),
    clear: method("1.1", documented, (ranges) => {
      restyleAll(ranges, unfilled);
    }),
  },
};

function unfilled(style: CellStyle): CellStyle {
  const copy = { ...style };
  delete copy.fill;
  return copy;
}

/** A cell without a fill is white, as Excel says. */
function fillColor(fill: Fill | undefined): string | null {
  if (!fill || (fill.type === "pattern" && (fill.pattern ?? "none") === "none")) return "#FFFFFF";
  return fill.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor, null) : null;
}

/** The letters of cells. */
export const rangeFontType: ObjectType<RangeTarget[]> = {
  name: "RangeFont",
  members: {
    name: lettered("name", "Calibri", (value) => textArgument(value, "name")),
    size: lettered("size", 11, (value) => numberArgument(value, "size")),
    bold: lettered("bold", false, (value) => booleanArgument(value, "bold")),
    italic: lettered("italic", false, (value) => booleanArgument(value, "italic")),
    color: property(
      "1.1",
      documented,
      (ranges) => common(ranges, ({ font }) => colorOf(font?.color, "#000000")),
      (ranges, value) => {
        reletter(ranges, { color: { argb: argbOf(parseColor(value)) } });
      },
    ),
    strikethrough: property(
      "1.9",
      documented,
      (ranges) => common(ranges, ({ font }) => font?.strike === true),
      (ranges, value) => {
        reletter(ranges, { strike: booleanArgument(value, "strikethrough") });
      },
    ),
  },
};

function lettered<K extends "name" | "size" | "bold" | "italic">(
  key: K,
  fallback: Font[K],
  parse: (value: unknown) => Font[K],
): Property<RangeTarget[]> {
  return property(
    "1.1",
    documented,
    (ranges) => common(ranges, ({ font }) => font?.[key] ?? fallback),
    (ranges, value) => {
      reletter(ranges, { [key]: parse(value) });
    },
  );
}

function reletter(ranges: RangeTarget[], change: Partial<Font>): void {
  restyleAll(ranges, (style) => {
    const font = { ...style.font, ...change };
    // A theme's font would win over the name asked for; a character set belongs to the old one.
    if (change.name !== undefined) {
      delete font.scheme;
      delete font.charset;
      delete font.family;
    }
    return { ...style, font };
  });
}
