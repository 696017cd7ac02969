import { zipSync } from "fflate";
import type { GivenFile } from "./readFiles";

/** Files as one .zip, names in UTF-8; a name that comes twice gets a number. */
export function writeArchive(files: GivenFile[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) entries[freeName(name, entries)] = bytes;
  return zipSync(entries, { level: 6 });
}

function freeName(name: string, taken: Record<string, Uint8Array>): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let free = name;
  for (let number = 2; free in taken; number++) free = `${stem}(${number})${ending}`;
  return free;
}
