import { Workbook } from "@cj-tech-master/excelts";
import type { GivenFile } from "../../src/files/readFiles";

/** What a unit types: row of an item by its number, heading → text. */
export type Typed = Record<string, Record<string, string | number | Date>>;

/** A form filled in and saved by a unit. */
export async function filled(
  [file]: GivenFile[],
  typed: Typed,
  more: (workbook: Workbook) => void = () => undefined,
): Promise<GivenFile> {
  if (!file) throw new Error("no form");
  const workbook = new Workbook();
  await workbook.xlsx.load(file.bytes);
  const sheet = workbook.getWorksheet("填报表");
  if (!sheet) throw new Error("no sheet");
  const column = (heading: string) =>
    Array.from({ length: 9 }, (_, at) => at + 1).find(
      (at) => sheet.getCell(4, at).text === heading,
    ) ?? 0;
  for (let row = 5; row <= sheet.rowCount; row++) {
    const cells = typed[sheet.getCell(row, 1).text] ?? {};
    for (const [heading, value] of Object.entries(cells))
      sheet.getCell(row, column(heading)).value = value;
  }
  more(workbook);
  return { name: "改了名.xlsx", bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}
