import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Host, HostOptions } from "../../src/excelStandIn/host/createHost";
import { openExcelOn } from "../../src/excelStandIn/node/openExcel";

export { openExcelOn };

/** Opens a workbook in the stand-in, with Microsoft's client before it as the global `Excel`. */
export async function openExcel(file: string, options: HostOptions = {}): Promise<Host> {
  return openExcelOn(readFileSync(file), basename(file), options);
}
