/** Requests and answers stay below this; Excel on the web refuses them above 5 MB. In bytes. */
export const MESSAGE_BYTES = 4_000_000;

/** A value's bytes in a message. */
export function bytesIn(value: string | number | boolean): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Divides things, in their order, into as few lots as keep below a size each; one that is larger stands alone. */
export function inLots<T>(
  things: readonly T[],
  sizeOf: (thing: T) => number,
  limit: number,
): T[][] {
  const lots: T[][] = [];
  let size = Infinity;
  for (const thing of things) {
    const own = sizeOf(thing);
    if (size + own > limit) {
      lots.push([]);
      size = 0;
    }
    lots.at(-1)?.push(thing);
    size += own;
  }
  return lots;
}

const encoder = new TextEncoder();
