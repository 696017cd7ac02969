/** Why a file is not read. What to do about it is said by the words. */
export type RefusalCode =
  /** An .xls, .et or other file of the old compound format that holds a workbook: 另存为 .xlsx. */
  | "oldWorkbook"
  /** A .doc or .wps of the old compound format. */
  | "oldDocument"
  /** Locked with a password for opening. */
  | "encrypted"
  | "pdf"
  | "picture"
  | "empty"
  /** Larger than FILE_BYTES, or one that unpacks to more than UNPACKED_BYTES or UNPACKED_RATIO times its size. */
  | "tooLarge"
  | "damaged"
  /** Its XML declares entities or points outside the file. */
  | "unsafe"
  /** None of the kinds that are read. */
  | "unknownKind";

/** A file that is not read; the others go on. */
export class FileRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    cause?: unknown,
  ) {
    super(code, cause === undefined ? {} : { cause });
    this.name = "FileRefusal";
  }
}

/** The largest file that is read: 30 MB. */
export const FILE_BYTES = 30 * 1024 * 1024;
/** The most that one file may unpack to: 200 MB. */
export const UNPACKED_BYTES = 200 * 1024 * 1024;
/** How many times its size a file may unpack to. */
export const UNPACKED_RATIO = 100;
