import { FILE_BYTES, FileRefusal } from "./refusal";

/** What a file holds by its bytes; `zip` is any archive, a workbook or document among them. */
export type FileKind = "zip" | "text";

const BEGINNINGS: { bytes: number[]; refused?: "pdf" | "picture" }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], refused: "pdf" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], refused: "picture" },
  { bytes: [0xff, 0xd8, 0xff], refused: "picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], refused: "picture" },
  { bytes: [0x42, 0x4d], refused: "picture" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], refused: "picture" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], refused: "picture" },
];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const ZIP = [0x50, 0x4b];
/** What .xls, .doc, .et, .wps and locked .xlsx files begin with: the compound file of the Office before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells a file's kind by its bytes, since names say nothing; throws a FileRefusal for what is not read. */
export function fileKind(bytes: Uint8Array, name = ""): FileKind {
  if (bytes.length === 0) throw new FileRefusal("empty");
  if (bytes.length > FILE_BYTES) throw new FileRefusal("tooLarge");
  if (begins(bytes, COMPOUND)) throw new FileRefusal(compoundKind(bytes));
  if (begins(bytes, ZIP)) return "zip";
  if (begins(bytes, RIFF) && asLatin(bytes.subarray(8, 12)) === "WEBP") {
    throw new FileRefusal("picture");
  }
  for (const { bytes: beginning, refused } of BEGINNINGS) {
    if (refused && begins(bytes, beginning)) throw new FileRefusal(refused);
  }
  if (/\.(?:xlsx|xlsm|docx|zip)$/i.test(name)) throw new FileRefusal("damaged");
  if (!looksLikeText(bytes)) throw new FileRefusal("unknownKind");
  return "text";
}

/** The streams of a compound file are named in UTF-16; a locked .xlsx holds its package as one of them. */
function compoundKind(bytes: Uint8Array): "encrypted" | "oldDocument" | "oldWorkbook" {
  const text = asLatin(bytes).replaceAll("\0", "");
  if (text.includes("EncryptedPackage")) return "encrypted";
  return text.includes("WordDocument") ? "oldDocument" : "oldWorkbook";
}

/** A text has no zero bytes, but for UTF-16, which begins with a mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return true;
  return !bytes.subarray(0, 4096).includes(0);
}

function begins(bytes: Uint8Array, beginning: number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function asLatin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
