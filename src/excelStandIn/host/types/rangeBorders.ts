import type { Border, Borders, BorderStyle } from "../../book/cellStyle";
import type { Area } from "../../book/area";
import { wordArgument } from "../argument";
import { argbOf, colorOf, parseColor } from "../color";
import { documented, instance, method, property, type ObjectType } from "../member";
import type { RangeTarget } from "../rangeTarget";
import { restyleByPlace } from "./styling";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof sides)[number];

/** Excel's line styles and weights for each of the file's. */
const lines: Record<BorderStyle, [style: string, weight: string]> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};
const styleNames = ["None", ...new Set(Object.values(lines).map(([style]) => style))];
const weightNames = ["Hairline", "Thin", "Medium", "Thick"];

/** The borders of some ranges. */
export const bordersType: ObjectType<RangeTarget[]> = {
  name: "RangeBorderCollection",
  members: {
    getItem: method("1.1", documented, (ranges, [side]) =>
      instance(borderType, { ranges, side: wordArgument(side, sides, "index") }),
    ),
  },
};

interface BorderTarget {
  ranges: RangeTarget[];
  side: Side;
}

/** One of the sides of some ranges, or the lines between their cells. */
export const borderType: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  members: {
    sideIndex: property("1.1", documented, ({ side }) => side),
    style: property(
      "1.1",
      documented,
      (target) => shared(target, (border) => (border?.style ? lines[border.style][0] : "None")),
      (target, value) => {
        const style = wordArgument(value, styleNames, "style");
        draw(target, (old) =>
          style === "None" ? null : { ...old, style: lineOf(style, weightOf(old)) },
        );
      },
    ),
    weight: property(
      "1.1",
      documented,
      (target) => shared(target, weightOf),
      (target, value) => {
        const weight = wordArgument(value, weightNames, "weight");
        // A weight alone draws a plain line.
        draw(target, (old) => ({
          ...old,
          style: lineOf(old?.style ? lines[old.style][0] : "Continuous", weight),
        }));
      },
    ),
    color: property(
      "1.1",
      documented,
      (target) => shared(target, (border) => colorOf(border?.color, "#000000")),
      (target, value) => {
        const color = { argb: argbOf(parseColor(value)) };
        draw(target, (old) => ({ style: "thin", ...old, color }));
      },
    ),
  },
};

type MaybeBorder = Partial<Border> | undefined;

const weightOf = (border: MaybeBorder): string => (border?.style ? lines[border.style][1] : "Thin");

function lineOf(style: string, weight: string): BorderStyle {
  const all = Object.entries(lines) as [BorderStyle, [string, string]][];
  const exact = all.find(([, line]) => line[0] === style && line[1] === weight);
  return (exact ?? all.find(([, line]) => line[0] === style))?.[0] ?? "thin";
}

/** Which of a cell's own borders a side of the range is, if any. */
function ownSides(side: Side, row: number, column: number, area: Area): (keyof Borders)[] {
  switch (side) {
    case "EdgeTop":
      return row === area.top ? ["top"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return column === area.left ? ["left"] : [];
    case "EdgeRight":
      return column === area.right ? ["right"] : [];
    case "InsideHorizontal":
      return between(row, area.top, area.bottom, "top", "bottom");
    case "InsideVertical":
      return between(column, area.left, area.right, "left", "right");
  }
}

const between = (
  place: number,
  first: number,
  last: number,
  before: keyof Borders,
  after: keyof Borders,
): (keyof Borders)[] => [...(place > first ? [before] : []), ...(place < last ? [after] : [])];

function draw(
  { ranges, side }: BorderTarget,
  change: (old: MaybeBorder) => Partial<Border> | null,
): void {
  restyleByPlace(
    ranges,
    (row, column, area) => ownSides(side, row, column, area).join(),
    (style, sides) => {
      const own = sides === "" ? [] : (sides.split(",") as (keyof Borders)[]);
      const lines = own.map((key) => [key, change(style.border?.[key]) ?? undefined]);
      return { ...style, border: { ...style.border, ...Object.fromEntries(lines) } };
    },
  );
}

function shared<V>({ ranges, side }: BorderTarget, read: (border: MaybeBorder) => V): V | null {
  const values = new Set<V>();
  for (const { sheet, area } of ranges)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        for (const key of ownSides(side, row, column, area))
          values.add(read(sheet.style(row, column).border?.[key]));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
