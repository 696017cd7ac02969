import { fileKind } from "./fileKind";
import { readDocumentParts, type Paragraph } from "./readDocument";
import { FileRefusal, type RefusalCode } from "./refusal";
import { readParts } from "./readWorkbook";
import { readText } from "./readText";
import type { FileBook } from "./sheetGrid";
import { unpack, type Entries } from "./unpack";

/** A file as it was given: its name, which says nothing for certain, and its bytes. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What a file holds, or why it is not read. */
export type FileContent =
  | { kind: "workbook"; book: FileBook }
  | { kind: "document"; paragraphs: Paragraph[] }
  | { kind: "text"; text: string }
  | { kind: "refused"; code: RefusalCode };

/** One file that was read; files of an archive bear its name before theirs: `交回.zip/南站街道.xlsx`. */
export interface FileRead {
  name: string;
  content: FileContent;
}

/**
 * Reads files one after another, those in archives too, and gives each as soon as it is read, so that whoever asks may let
 * others have a turn, show how far it is, or stop. A file that cannot be read is refused, and the others go on.
 */
export async function* readFiles(files: Iterable<GivenFile>): AsyncGenerator<FileRead> {
  for (const file of files) yield* readOne(file, true);
}

async function* readOne(
  { name, bytes }: GivenFile,
  mayHoldFiles: boolean,
): AsyncGenerator<FileRead> {
  let entries: Entries;
  try {
    if (fileKind(bytes, name) === "text") {
      yield { name, content: { kind: "text", text: readText(bytes) } };
      return;
    }
    entries = unpack(bytes);
    const content = await readPackage(entries);
    if (content || !mayHoldFiles) {
      yield { name, content: content ?? { kind: "refused", code: "unknownKind" } };
      return;
    }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    yield { name, content: { kind: "refused", code: error.code } };
    return;
  }
  const inner = [...entries].filter(([entry]) => !isClutter(entry));
  if (inner.length === 0) yield { name, content: { kind: "refused", code: "empty" } };
  // One archive within another is enough to be told of.
  for (const [entry, content] of inner)
    yield* readOne({ name: `${name}/${entry}`, bytes: content }, false);
}

/** A workbook or a document by what its package holds; undefined for an archive of something else. */
async function readPackage(entries: Entries): Promise<FileContent | undefined> {
  if (entries.has("xl/workbook.xml")) return { kind: "workbook", book: await readParts(entries) };
  if (entries.has("word/document.xml"))
    return { kind: "document", paragraphs: readDocumentParts(entries) };
  if (entries.has("[Content_Types].xml")) throw new FileRefusal("unknownKind");
  return undefined;
}

/** What Mac and Office leave beside the files themselves. */
function isClutter(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
