/**
 * The ribbon and product icons as SVG pictures: each size on its own pixel grid, none scaled from another. `npm run icons` lets
 * a browser draw them into assets/.
 */
import {
  type Box,
  type Colour,
  disc,
  filled,
  inset,
  type Layer,
  line,
  type Point,
  rounded,
  svgOf,
  tick,
  tilted,
} from "./svgShapes";

/** The pictures: the product's own ("") and one for each command. */
export const iconNames = [
  ...(["", "check", "pane", "summary", "clear"] as const),
  ...(["report", "send", "collect", "notice", "bulletin", "print"] as const),
] as const;
export type IconName = (typeof iconNames)[number];

/** The sizes in pixels that Office asks for. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export type IconSize = (typeof iconSizes)[number];

/** The file of an icon inside assets/: `("check", 16) → icon-check-16.png`, `("", 16) → icon-16.png` */
export function iconFile(name: IconName, size: IconSize): string {
  return name === "" ? `icon-${size}.png` : `icon-${name}-${size}.png`;
}

/** One icon as an SVG picture of its size. */
export function iconSvg(name: IconName, size: IconSize): string {
  return svgOf(size, drawings[name](grids[size]));
}

const green: Colour = "#107c41";
const paleGreen: Colour = "#9fd4b4";
const ruleGrey: Colour = "#b4c2ba";
const red: Colour = "#e03a44";
const rose: Colour = "#ffb3b8";
const eraserPink: Colour = "#f07f9a";
const eraserSleeve: Colour = "#2f6fc4";
const white: Colour = "#ffffff";

/** How the table lies on the pixels of one size: whole numbers, so that every straight edge is sharp. */
interface Grid {
  size: number;
  left: number;
  top: number;
  /** thickness of the outline */
  stroke: number;
  /** thickness of the line below a row */
  line: number;
  /** height of the header, outline included */
  header: number;
  /** height of a row, its line included */
  pitch: number;
  rows: number;
  /** where the first column ends; 0 at sizes where it would only be noise */
  column: number;
}

const grids: Record<IconSize, Grid> = {
  16: { size: 16, left: 1, top: 1, stroke: 1, line: 1, header: 4, pitch: 3, rows: 3, column: 0 },
  20: { size: 20, left: 1, top: 2, stroke: 1, line: 1, header: 4, pitch: 4, rows: 3, column: 0 },
  24: { size: 24, left: 2, top: 2, stroke: 1, line: 1, header: 5, pitch: 5, rows: 3, column: 7 },
  32: { size: 32, left: 2, top: 3, stroke: 2, line: 1, header: 6, pitch: 5, rows: 4, column: 9 },
  40: { size: 40, left: 2, top: 3, stroke: 2, line: 1, header: 7, pitch: 7, rows: 4, column: 11 },
  48: { size: 48, left: 3, top: 3, stroke: 2, line: 1, header: 9, pitch: 8, rows: 4, column: 14 },
  64: { size: 64, left: 4, top: 4, stroke: 3, line: 2, header: 11, pitch: 11, rows: 4, column: 18 },
  80: { size: 80, left: 4, top: 4, stroke: 4, line: 2, header: 14, pitch: 14, rows: 4, column: 23 },
};

const drawings: Record<IconName, (grid: Grid) => Layer[]> = {
  "": checklistTile,
  check: (grid) => [...sheet(grid), ...markedRow(grid), ...tickBadge(grid)],
  pane: (grid) => [...sheet(grid), ...sidePane(grid)],
  summary: stackedSheets,
  clear: (grid) => [...sheet(grid), ...halfErasedRow(grid), ...eraser(grid)],
  report: (grid) => [...sheet(grid), ...badge(grid, green, plus)],
  send: (grid) => [...sheet(grid), ...badge(grid, green, (size) => arrow(size, "up"))],
  collect: (grid) => [...sheet(grid), ...badge(grid, green, (size) => arrow(size, "down"))],
  notice: (grid) => [...sheet(grid), ...badge(grid, red, callingMark)],
  bulletin: (grid) => [...sheet(grid), ...badge(grid, green, textLines)],
  print: (grid) => [...sheet(grid), ...printer(grid)],
};

function sheetBox({ size, left, top, header, rows, pitch, stroke, line }: Grid): Box {
  return { left, top, right: size - left, bottom: top + header + rows * pitch + stroke - line };
}

function rowBox(grid: Grid, row: number): Box {
  const { stroke, line, pitch } = grid;
  const box = sheetBox(grid);
  const top = box.top + grid.header + row * pitch;
  return { left: box.left + stroke, right: box.right - stroke, top, bottom: top + pitch - line };
}

function sheet(grid: Grid): Layer[] {
  const box = sheetBox(grid);
  const rows = Array.from({ length: grid.rows }, (_, row) => rowBox(grid, row));
  const body = { ...rowBox(grid, 0), bottom: box.bottom - grid.stroke };
  const lines = rows.slice(0, -1).map((row) => {
    return filled({ ...row, top: row.bottom, bottom: row.bottom + grid.line }, ruleGrey);
  });
  const column = { ...body, left: grid.column, right: grid.column + grid.line };
  return [
    { shape: rounded(box, grid.size / 16), colour: green },
    filled(body, white),
    ...lines,
    ...(grid.column > 0 ? [filled(column, ruleGrey)] : []),
  ];
}

function markedRow(grid: Grid): Layer[] {
  return [filled(rowBox(grid, 1), red)];
}

function halfErasedRow(grid: Grid): Layer[] {
  const row = rowBox(grid, 1);
  return [filled({ ...row, right: Math.round(grid.size * 0.4) }, red)];
}

function tickBadge({ size }: Grid): Layer[] {
  const { centre, radius } = badgePlace(size);
  return [...roundBadge(size, green), tick(centre, radius, Math.max(1.8, size * 0.075), white)];
}

function badgePlace(size: number): { centre: Point; radius: number } {
  const radius = Math.round(size * 0.56) / 2;
  return { centre: [size - radius, size - radius], radius };
}

function roundBadge(size: number, colour: Colour): Layer[] {
  const { centre, radius } = badgePlace(size);
  return [
    { shape: disc(centre, radius + gap(size)), colour: "nothing" },
    { shape: disc(centre, radius), colour },
  ];
}

/** A round badge with a white sign. */
function badge({ size }: Grid, colour: Colour, sign: (size: number) => Layer[]): Layer[] {
  return [...roundBadge(size, colour), ...sign(size)];
}

/** How thick the strokes of a sign are, in whole pixels, and how far they reach from its middle. */
function signOf(size: number): { x: number; y: number; half: number; reach: number } {
  const { centre, radius } = badgePlace(size);
  const thick = Math.max(2, 2 * Math.round(size / 26));
  const [x, y] = centre;
  return { x: Math.round(x), y: Math.round(y), half: thick / 2, reach: Math.round(radius * 0.55) };
}

function plus(size: number): Layer[] {
  const { x, y, half, reach } = signOf(size);
  return [
    filled({ left: x - reach, right: x + reach, top: y - half, bottom: y + half }, white),
    filled({ left: x - half, right: x + half, top: y - reach, bottom: y + reach }, white),
  ];
}

function arrow(size: number, way: "up" | "down"): Layer[] {
  const { centre, radius } = badgePlace(size);
  const [x, y] = centre;
  const thickness = Math.max(1.2, size * 0.065);
  const reach = radius * 0.55;
  const tip: Point = [x, way === "up" ? y - reach : y + reach];
  const stem: Point[] = [[x, way === "up" ? y + reach : y - reach], tip];
  const head: Point[] = [[x - reach * 0.9, y], tip, [x + reach * 0.9, y]];
  return [line(stem, thickness, white), line(head, thickness, white)];
}

function callingMark(size: number): Layer[] {
  const { x, y, half, reach } = signOf(size);
  return [
    filled({ left: x - half, right: x + half, top: y - reach - 1, bottom: y + half }, white),
    { shape: disc([x, y + reach], half * 1.15), colour: white },
  ];
}

function textLines(size: number): Layer[] {
  const { x, y, reach } = signOf(size);
  const thick = Math.max(1, Math.round(size / 24));
  return [-1, 0, 1].map((row) => {
    const top = y + row * Math.max(2, Math.round(reach * 0.7)) - Math.floor(thick / 2);
    const right = x + (row === 1 ? 1 : reach);
    return filled({ left: x - reach, right, top, bottom: top + thick }, white);
  });
}

/** A printer before the sheet: its body, the paper it takes and the one it gives. */
function printer({ size }: Grid): Layer[] {
  const unit = Math.max(1, Math.round(size / 16));
  const body = {
    left: size - 9 * unit,
    right: size,
    top: size - 6 * unit,
    bottom: size - 2 * unit,
  };
  const paper = { left: body.left + 2 * unit, right: body.right - 2 * unit };
  const taken = { ...paper, top: body.top - 3 * unit, bottom: body.top + unit };
  const given = { ...paper, top: body.bottom - unit, bottom: size };
  const around = { left: body.left, right: size, top: taken.top, bottom: size };
  return [
    filled(inset(around, -gap(size)), "nothing"),
    filled(taken, green),
    filled({ ...inset(taken, unit), bottom: taken.bottom }, white),
    { shape: rounded(body, unit), colour: green },
    filled(given, green),
    filled(inset(given, Math.max(1, unit / 2)), white),
  ];
}

function sidePane(grid: Grid): Layer[] {
  const body = { ...rowBox(grid, 0), bottom: sheetBox(grid).bottom - grid.stroke };
  const left = Math.round(grid.size * 0.54);
  const margin = Math.max(1, Math.round(grid.size / 12));
  const lines = Array.from({ length: grid.rows }, (_, row) => {
    const { top, bottom } = rowBox(grid, row);
    const thickness = Math.max(1, Math.round((bottom - top) / 3));
    const start = top + Math.floor((bottom - top - thickness) / 2);
    const line = { left: left + margin, right: body.right - margin + 1 };
    return filled({ ...line, top: start, bottom: start + thickness }, white);
  });
  return [filled({ ...body, left }, green), ...lines];
}

function stackedSheets(grid: Grid): Layer[] {
  const { size, stroke, left, top } = grid;
  const step = Math.round(size / 8);
  const front = { left, top: top + step, right: size - left - step, bottom: size - top };
  const back = { left: left + step, top, right: size - left, bottom: size - top - step };
  const page = inset(front, stroke);
  const space = gap(size);
  return [
    { shape: rounded(back, size / 16), colour: green },
    filled(inset(back, stroke), paleGreen),
    filled({ ...front, right: front.right + space, top: front.top - space }, "nothing"),
    { shape: rounded(front, size / 16), colour: green },
    filled(page, white),
    ...titleAndLines(inset(page, Math.max(1, Math.round(size / 20))), grid),
  ];
}

function titleAndLines({ left, top, right, bottom }: Box, { size, stroke }: Grid): Layer[] {
  const title = Math.round(size / 8);
  const indent = Math.round((right - left) / 5);
  const layers = [
    filled({ left: left + indent, right: right - indent, top, bottom: top + title }, green),
  ];
  const pitch = Math.round(size / 8);
  for (let line = top + title + pitch - stroke; line + stroke <= bottom; line += pitch) {
    layers.push(filled({ left, right, top: line, bottom: line + stroke }, ruleGrey));
  }
  return layers;
}

function eraser({ size }: Grid): Layer[] {
  const centre: Point = [size * 0.7, size * 0.7];
  const [long, short] = [size * 0.27, size * 0.15];
  const body = { left: -long, right: long, top: -short, bottom: short };
  const round = size / 20;
  // The sleeve begins where the rubber ends, at a straight edge.
  const sleeve = { ...body, left: -size * 0.108 };
  const edge = { ...sleeve, right: sleeve.left + round };
  return [
    { shape: tilted(centre, inset(body, -gap(size)), size / 14), colour: "nothing" },
    { shape: tilted(centre, body, round), colour: eraserPink },
    { shape: tilted(centre, sleeve, round), colour: eraserSleeve },
    { shape: tilted(centre, edge, 0), colour: eraserSleeve },
  ];
}

function checklistTile({ size }: Grid): Layer[] {
  const thickness = Math.round(size / 8);
  const pitch = Math.round(size / 4);
  const margin = Math.round(size * 0.19);
  const first = Math.floor((size - 2 * pitch - thickness) / 2);
  const bar = (row: number, right: number, colour: Colour): Layer => {
    const top = first + row * pitch;
    return filled({ left: margin, right, top, bottom: top + thickness }, colour);
  };
  const short = Math.round(size * 0.4);
  return [
    { shape: rounded({ left: 0, top: 0, right: size, bottom: size }, size * 0.18), colour: green },
    bar(0, size - margin, white),
    bar(1, short, rose),
    bar(2, short, white),
    tick([size * 0.68, size * 0.66], size * 0.34, Math.max(2, size * 0.1), white),
  ];
}

/** The clear space around a picture that lies over another. */
function gap(size: number): number {
  return Math.max(1, Math.round(size / 24));
}
