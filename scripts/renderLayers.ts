import { PNG } from "pngjs";

/** Each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** In pixels from the top left corner. */
export type Point = readonly [x: number, y: number];
/** Whether a point lies inside a shape. */
export type Region = (x: number, y: number) => boolean;

/** A shape of one colour; later layers lie above earlier ones. */
export interface Layer {
  inside: Region;
  colour: Colour;
}

/** Edges in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The colour that wipes out what lies below it. */
export const nothing: Colour = [0, 0, 0, 0];

/** Samples per pixel and direction; a power of two, so that the steps add up without rounding. */
const fineness = 8;

/** Paints the layers on a square of `size` pixels, edges smoothed by many samples per pixel. */
export function renderLayers(size: number, layers: Layer[]): PNG {
  const png = new PNG({ width: size, height: size });
  const topmostFirst = [...layers].reverse();
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) png.data.set(pixel(x, y, topmostFirst), (y * size + x) * 4);
  }
  return png;
}

function pixel(left: number, top: number, topmostFirst: Layer[]): Colour {
  let [red, green, blue, cover] = [0, 0, 0, 0];
  for (let y = top + 0.5 / fineness; y < top + 1; y += 1 / fineness) {
    for (let x = left + 0.5 / fineness; x < left + 1; x += 1 / fineness) {
      const colour = topmostFirst.find((layer) => layer.inside(x, y))?.colour ?? nothing;
      if (colour === nothing) continue;
      red += colour[0];
      green += colour[1];
      blue += colour[2];
      cover++;
    }
  }
  if (cover === 0) return nothing;
  const mean = (sum: number): number => Math.round(sum / cover);
  return [mean(red), mean(green), mean(blue), Math.round((255 * cover) / fineness ** 2)];
}

/** A box of one colour. */
export function filled(box: Box, colour: Colour): Layer {
  return { inside: rounded(box, 0), colour };
}

/** The same box, smaller on every side. */
export function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

/** A box with round corners. */
export function rounded({ left, top, right, bottom }: Box, radius: number): Region {
  return (x, y) => {
    const outX = x < left + radius ? left + radius - x : x - (right - radius);
    const outY = y < top + radius ? top + radius - y : y - (bottom - radius);
    if (outX > 0 && outY > 0) return outX * outX + outY * outY <= radius * radius;
    return outX <= radius && outY <= radius;
  };
}

/** A filled circle. */
export function disc([centreX, centreY]: Point, radius: number): Region {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius ** 2;
}

/** A box turned by 45° around its centre, its long side rising to the right. */
export function tilted(
  [centreX, centreY]: Point,
  [halfLong, halfShort]: Point,
  radius: number,
): Region {
  const box = { left: -halfLong, right: halfLong, top: -halfShort, bottom: halfShort };
  const straight = rounded(box, radius);
  const turn = Math.SQRT1_2;
  return (x, y) => {
    const along = (x - centreX - (y - centreY)) * turn;
    const across = (x - centreX + (y - centreY)) * turn;
    return straight(along, across);
  };
}

/** A tick as wide as a circle of that radius. */
export function tick([centreX, centreY]: Point, radius: number, thickness: number): Region {
  const at = (x: number, y: number): Point => [centreX + x * radius, centreY + y * radius];
  const [start, foot, end] = [at(-0.5, 0.02), at(-0.13, 0.4), at(0.5, -0.34)];
  const short = segment(start, foot, thickness);
  const long = segment(foot, end, thickness);
  return (x, y) => short(x, y) || long(x, y);
}

function segment([fromX, fromY]: Point, [toX, toY]: Point, thickness: number): Region {
  const [dx, dy] = [toX - fromX, toY - fromY];
  return (x, y) => {
    const share = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
    const nearest = share < 0 ? 0 : share > 1 ? 1 : share;
    const [offX, offY] = [x - fromX - nearest * dx, y - fromY - nearest * dy];
    return offX * offX + offY * offY <= (thickness / 2) ** 2;
  };
}
