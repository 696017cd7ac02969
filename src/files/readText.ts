/** A text file's words, in UTF-8, UTF-16 or GBK, as the editors of Chinese Windows write them. */
export function readText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decode(bytes);
}

/** UTF-8 where the bytes are, else GBK. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes); // whatever is not UTF-8 here is GBK
  }
}
