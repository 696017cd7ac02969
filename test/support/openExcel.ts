import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { createHost, type Host, type HostOptions } from "../../src/excelStandIn/host/createHost";
import { startClient } from "../../src/excelStandIn/node/startClient";

/** Opens a workbook in the preview host, with Microsoft's client before it as the global `Excel`. */
export async function openExcel(file: string, options: HostOptions = {}): Promise<Host> {
  return openExcelOn(readFileSync(file), basename(file), options);
}

/** The same with a workbook's bytes. */
export async function openExcelOn(
  bytes: Uint8Array,
  name = "book.xlsx",
  options: HostOptions = {},
): Promise<Host> {
  const host = createHost(await openBook(bytes, name), options);
  globalThis.Excel = startClient(host).Excel;
  return host;
}
