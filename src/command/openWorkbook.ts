import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Words } from "../words/words";
import { BookError } from "../excelStandIn/book/bookError";
import { openBook } from "../excelStandIn/book/openBook";
import { createHost, type Host } from "../excelStandIn/host/createHost";
import { startClient } from "../excelStandIn/node/startClient";
import { Unusable, type Options } from "./options";

/** Opens a workbook and puts Microsoft's client in front of it, as Excel would be; throws `Unusable` for what is none. */
export async function openWorkbook(
  { book, excel }: Pick<Options, "book" | "excel">,
  words: Words,
): Promise<Host> {
  const host = createHost(await bookIn(book, words), { excel });
  globalThis.Excel = startClient(host).Excel;
  return host;
}

async function bookIn(file: string, words: Words) {
  const bytes = await readBytes(file, words);
  try {
    return await openBook(bytes, basename(file));
  } catch (error) {
    if (error instanceof BookError) throw new Unusable(words.command.notAWorkbook(file));
    throw error;
  }
}

async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new Unusable(words.command.noSuchFile(file));
  }
}
