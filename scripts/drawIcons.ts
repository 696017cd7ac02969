/**
 * Draws the ribbon and product icons into assets/: each size on its own pixel grid, none scaled from another.
 * Run: npx tsx scripts/drawIcons.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import {
  type Box,
  type Colour,
  disc,
  filled,
  inset,
  type Layer,
  nothing,
  type Point,
  renderLayers,
  rounded,
  tick,
  tilted,
} from "./renderLayers";

/** The pictures: the product's own ("") and one for each command. */
export const iconNames = ["", "check", "pane", "summary", "clear"] as const;
export type IconName = (typeof iconNames)[number];

/** The sizes in pixels that Office asks for. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export type IconSize = (typeof iconSizes)[number];

/** The file of an icon inside assets/: `("check", 16) → icon-check-16.png`, `("", 16) → icon-16.png` */
export function iconFile(name: IconName, size: IconSize): string {
  return name === "" ? `icon-${size}.png` : `icon-${name}-${size}.png`;
}

/** Draws one icon; the same pixels on every run. */
export function drawIcon(name: IconName, size: IconSize): PNG {
  return renderLayers(size, drawings[name](grids[size]));
}

const green: Colour = [0x10, 0x7c, 0x41, 255];
const paleGreen: Colour = [0x9f, 0xd4, 0xb4, 255];
const ruleGrey: Colour = [0xb4, 0xc2, 0xba, 255];
const red: Colour = [0xe0, 0x3a, 0x44, 255];
const rose: Colour = [0xff, 0xb3, 0xb8, 255];
const eraserPink: Colour = [0xf0, 0x7f, 0x9a, 255];
const eraserSleeve: Colour = [0x2f, 0x6f, 0xc4, 255];
const white: Colour = [255, 255, 255, 255];

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
    { inside: rounded(box, grid.size / 16), colour: green },
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
  const radius = Math.round(size * 0.56) / 2;
  const centre: Point = [size - radius, size - radius];
  return [
    { inside: disc(centre, radius + gap(size)), colour: nothing },
    { inside: disc(centre, radius), colour: green },
    { inside: tick(centre, radius, Math.max(1.8, size * 0.075)), colour: white },
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
    { inside: rounded(back, size / 16), colour: green },
    filled(inset(back, stroke), paleGreen),
    filled({ ...front, right: front.right + space, top: front.top - space }, nothing),
    { inside: rounded(front, size / 16), colour: green },
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
  const half: Point = [size * 0.27, size * 0.15];
  const body = tilted(centre, half, size / 20);
  const split = tilted(
    [centre[0] - size * 0.14, centre[1] + size * 0.14],
    [size * 0.09, half[1]],
    0,
  );
  return [
    {
      inside: tilted(centre, [half[0] + gap(size), half[1] + gap(size)], size / 14),
      colour: nothing,
    },
    { inside: body, colour: eraserSleeve },
    { inside: (x, y) => body(x, y) && split(x, y), colour: eraserPink },
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
    { inside: rounded({ left: 0, top: 0, right: size, bottom: size }, size * 0.18), colour: green },
    bar(0, size - margin, white),
    bar(1, short, rose),
    bar(2, short, white),
    {
      inside: tick([size * 0.68, size * 0.66], size * 0.34, Math.max(2, size * 0.1)),
      colour: white,
    },
  ];
}

/** The clear space around a picture that lies over another. */
function gap(size: number): number {
  return Math.max(1, Math.round(size / 24));
}

function writeIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of iconNames) {
    for (const size of iconSizes) {
      writeFileSync(join(folder, iconFile(name, size)), PNG.sync.write(drawIcon(name, size)));
    }
  }
}

if (require.main === module) writeIcons(join(__dirname, "../assets"));
