/** Requests and answers stay below this; Excel on the web refuses them above 5 MB. In bytes. */
export const MESSAGE_BYTES = 4_000_000;

/** A value's bytes in a message. */
export function bytesIn(value: string | number | boolean): number {
  return encoder.encode(JSON.stringify(value)).length;
}

const encoder = new TextEncoder();
