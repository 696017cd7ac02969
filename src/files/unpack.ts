import { unzipSync, type UnzipFileInfo } from "fflate";
import { decode } from "./readText";
import { FileRefusal, UNPACKED_BYTES, UNPACKED_RATIO } from "./refusal";

/** What an archive holds: the bytes of each entry by its name, folders left out. */
export type Entries = Map<string, Uint8Array>;

/** Small archives may well hold blank rows by the thousand: below this no ratio is looked at. In bytes. */
const SMALL = 5 * 1024 * 1024;

/**
 * Unpacks an archive, or only the entries wanted. Throws a FileRefusal: `tooLarge` before anything is unpacked that would
 * be too much, `encrypted`, or `damaged`.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Entries {
  // Bit 0 of the flags of the first entry: locked with a password.
  if (((bytes[6] ?? 0) & 1) === 1) throw new FileRefusal("encrypted");
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (name.endsWith("/") || !wanted(entryName(name))) return false;
    total += originalSize;
    const most = Math.min(UNPACKED_BYTES, Math.max(SMALL, bytes.length * UNPACKED_RATIO));
    if (total > most) throw new FileRefusal("tooLarge");
    return true;
  };
  try {
    const found = Object.entries(unzipSync(bytes, { filter }));
    return new Map(found.map(([name, content]) => [entryName(name), content]));
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("damaged", error);
  }
}

/** Names without the mark of UTF-8 come byte by byte; Chinese archives hold them in GBK. Windows writes \ between folders. */
function entryName(name: string): string {
  const isBytes = [...name].every((char) => char.charCodeAt(0) < 256);
  const text = isBytes ? decode(Uint8Array.from(name, (char) => char.charCodeAt(0))) : name;
  return text.replaceAll("\\", "/");
}
