import type { Border, BorderStyle, Color, Style } from "@cj-tech-master/excelts";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import { colorOf } from "./themeColors";

/** Draws a cell's style; null when it has none to speak of. */
export function pictureStyle(style: Partial<Style>, numberFormat: string): IStyleData | null {
  const drawn: IStyleData = {
    ...fontOf(style),
    ...alignmentOf(style),
    ...(numberFormat === "General" ? {} : { n: { pattern: numberFormat } }),
  };
  const fill = fillOf(style);
  const borders = bordersOf(style);
  if (fill) drawn.bg = { rgb: fill };
  if (borders) drawn.bd = borders;
  return Object.keys(drawn).length > 0 ? drawn : null;
}

function fontOf({ font }: Partial<Style>): IStyleData {
  const drawn: IStyleData = {};
  if (!font) return drawn;
  if (font.name) drawn.ff = font.name;
  if (font.size) drawn.fs = font.size;
  if (font.bold) drawn.bl = BooleanNumber.TRUE;
  if (font.italic) drawn.it = BooleanNumber.TRUE;
  if (font.underline && font.underline !== "none") drawn.ul = { s: BooleanNumber.TRUE };
  if (font.strike) drawn.st = { s: BooleanNumber.TRUE };
  const color = colorOf(font.color);
  if (color) drawn.cl = { rgb: color };
  return drawn;
}

function alignmentOf({ alignment }: Partial<Style>): IStyleData {
  const drawn: IStyleData = {
    vt: verticals[alignment?.vertical ?? "bottom"] ?? VerticalAlign.BOTTOM,
  };
  const horizontal = horizontals[alignment?.horizontal ?? ""];
  if (horizontal !== undefined) drawn.ht = horizontal;
  if (alignment?.wrapText) drawn.tb = WrapStrategy.WRAP;
  // Univer centres text turned upright; Excel's 255 stacks the characters.
  if (alignment?.textRotation === "vertical") drawn.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (alignment?.textRotation) drawn.tr = { a: -alignment.textRotation };
  if (alignment?.indent) drawn.pd = { l: alignment.indent * 9 };
  return drawn;
}

const horizontals: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

function fillOf({ fill }: Partial<Style>): string | null {
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  return colorOf(fill.fgColor) ?? colorOf(fill.bgColor);
}

function bordersOf({ border }: Partial<Style>): IBorderData | null {
  const drawn: IBorderData = {};
  const sides = { t: border?.top, r: border?.right, b: border?.bottom, l: border?.left };
  for (const [side, line] of Object.entries(sides)) {
    const shown = lineOf(line);
    if (shown) drawn[side as keyof typeof sides] = shown;
  }
  return Object.keys(drawn).length > 0 ? drawn : null;
}

function lineOf(line: Partial<Border> | undefined): IBorderStyleData | null {
  if (!line?.style) return null;
  const color: Partial<Color> | undefined = line.color;
  return {
    s: lines[line.style] ?? BorderStyleTypes.THIN,
    cl: { rgb: colorOf(color) ?? "#000000" },
  };
}

const lines: Partial<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
