import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Host, HostOptions } from "../../src/excelStandIn/host/createHost";
import { openExcelOn as openOn } from "../../src/excelStandIn/node/openExcel";
import { usualExcel } from "./usualExcel";

/** Opens a workbook's bytes in the stand-in, with Microsoft's client before it as the global `Excel`. */
export async function openExcelOn(
  bytes: Uint8Array,
  name?: string,
  options: HostOptions = {},
): Promise<Host> {
  return openOn(bytes, name, { excel: usualExcel(), ...options });
}

/** Opens a workbook in the stand-in, with Microsoft's client before it as the global `Excel`. */
export async function openExcel(file: string, options: HostOptions = {}): Promise<Host> {
  return openExcelOn(readFileSync(file), basename(file), options);
}
