import { formatArea } from "./address";
import { columnsOf, type Area } from "./area";
import { plainValue } from "./cellMoves";
import type { Sheet } from "./sheet";
import { tablesOf, type TableInfo } from "./tables";

/** Makes an Excel table of an area whose first row holds the headings. */
export function addTable(sheet: Sheet, area: Area): TableInfo {
  const name = unusedName(sheet);
  const columns = headings(sheet, area).map((heading) => ({ name: heading, filterButton: true }));
  const rows = [];
  for (let row = area.top + 1; row <= area.bottom; row++)
    rows.push(columns.map((_, index) => plainValue(sheet.cell(row, area.left + index))));
  sheet.inner.addTable({
    name,
    ref: formatArea({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns,
    rows,
  });
  const added = tablesOf(sheet).find((table) => table.name === name);
  if (!added) throw new Error(`The table ${name} was not added`);
  return added;
}

/** Gives a table another name; formulas that use it are not looked for. */
export function renameTable({ sheet, inner }: TableInfo, name: string): void {
  sheet.inner.removeTable(inner.name);
  inner.model.name = name;
  inner.model.displayName = name;
  sheet.inner.tables[name] = inner;
}

/** The headings as a table can have them: texts, none blank, none twice. */
function headings(sheet: Sheet, area: Area): string[] {
  const used = new Set<string>();
  return Array.from({ length: columnsOf(area) }, (_, index) => {
    const text = sheet.text(area.top, area.left + index) || `列${index + 1}`;
    let heading = text;
    for (let number = 2; used.has(heading.toLowerCase()); number++) heading = `${text}${number}`;
    used.add(heading.toLowerCase());
    return heading;
  });
}

function unusedName(sheet: Sheet): string {
  const used = new Set(
    sheet.book.sheets.flatMap((one) => tablesOf(one).map((table) => table.name.toLowerCase())),
  );
  for (let number = 1; ; number++) if (!used.has(`表${number}`)) return `表${number}`;
}
