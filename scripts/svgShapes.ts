/** An HTML colour. */
export type Colour = string;
/** In pixels from the top left corner. */
export type Point = readonly [x: number, y: number];

/** A shape without its colour, as an SVG element that lacks its end: `<rect x="1" …`. */
export type Shape = string;

/** A shape of one colour, or one that wipes out what lies below it; later layers lie above earlier ones. */
export interface Layer {
  shape: Shape;
  colour: Colour | "nothing";
}

/** Edges in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Layers on a square of `size` pixels as an SVG picture. */
export function svgOf(size: number, layers: readonly Layer[]): string {
  let body = "";
  layers.forEach(({ shape, colour }, index) => {
    if (colour !== "nothing") body += `${shape} fill="${colour}" />`;
    else {
      const white = `<rect width="${size}" height="${size}" fill="#fff" />`;
      const mask = `<mask id="m${index}" maskUnits="userSpaceOnUse" x="0" y="0" width="${size}" height="${size}">${white}${shape} fill="#000" /></mask>`;
      body = `${mask}<g mask="url(#m${index})">${body}</g>`;
    }
  });
  const box = `width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${body}</svg>`;
}

/** A box of one colour. */
export const filled = (box: Box, colour: Layer["colour"]): Layer => ({
  shape: rounded(box, 0),
  colour,
});

/** The same box, smaller on every side. */
export function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

/** A box with round corners. */
export const rounded = ({ left, top, right, bottom }: Box, radius: number): Shape =>
  `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${radius}"`;

/** A filled circle. */
export const disc = ([x, y]: Point, radius: number): Shape =>
  `<circle cx="${x}" cy="${y}" r="${radius}"`;

/** A box turned by 45° around a point, its long side rising to the right; the box is told with that point at 0. */
export const tilted = ([x, y]: Point, box: Box, radius: number): Shape =>
  `${rounded(box, radius)} transform="translate(${x} ${y}) rotate(-45)"`;

/** A line through points, its ends and corners round. */
export function line(points: readonly Point[], thickness: number, colour: Colour): Layer {
  const path = points.map(([x, y]) => `${x} ${y}`).join(" ");
  const stroke = `stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"`;
  return { shape: `<polyline points="${path}" ${stroke}`, colour: "none" };
}

/** A tick as wide as a circle of that radius, drawn as a line. */
export function tick([x, y]: Point, radius: number, thickness: number, colour: Colour): Layer {
  const at = (dx: number, dy: number): Point => [x + dx * radius, y + dy * radius];
  return line([at(-0.5, 0.02), at(-0.13, 0.4), at(0.5, -0.34)], thickness, colour);
}
