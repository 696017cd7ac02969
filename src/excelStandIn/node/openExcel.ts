import { openBook } from "../book/openBook";
import { createHost, type Host, type HostOptions } from "../host/createHost";
import { startClient } from "./startClient";

/** Opens a workbook's bytes in the stand-in, with Microsoft's client before it as the global `Excel`. */
export async function openExcelOn(
  bytes: Uint8Array,
  name = "book.xlsx",
  options: HostOptions = {},
): Promise<Host> {
  const host = createHost(await openBook(bytes, name), options);
  globalThis.Excel = startClient(host).Excel;
  return host;
}
