import type { Book } from "./book";
import { mapReferences } from "./formula";
import { quoteSheetName } from "./address";
import { newRuleId } from "./conditionalFormat";
import { rewriteFormulas } from "./rewriteFormulas";
import { Sheet } from "./sheet";
import { leadsTo } from "./shiftFormulas";

/** Adds a blank sheet at a place among the tabs. */
export function addSheet(book: Book, name: string, position = book.sheets.length): Sheet {
  const sheet = new Sheet(book, book.inner.addWorksheet(name), book.nextSheetNumber());
  book.sheets.splice(position, 0, sheet);
  return keepOrder(book, sheet);
}

/**
 * Copies a sheet as Excel does: all but its custom properties, which belong to the one sheet they
 * were set on. Tables get names of their own; names local to the sheet come along.
 */
export function copySheet(source: Sheet, name: string, position: number): Sheet {
  const { book } = source;
  const copy = addSheet(book, name, position);
  const { model } = source.inner;
  copy.inner.model = {
    ...structuredClone({
      ...model,
      media: [],
      pivotTables: [],
      formControls: [],
      drawing: undefined,
    }),
    id: copy.inner.id,
    name,
    mergeCells: model.merges ?? [],
    tables: structuredClone(model.tables).map((table) => {
      const unused = unusedTableName(book, table.name);
      return { ...table, name: unused, displayName: unused };
    }),
    media: [],
  };
  const own = structuredClone(source.ownParts());
  copy.setOwnParts({
    ...own,
    conditionalFormats: own.conditionalFormats.map((rule) => ({ ...rule, id: newRuleId() })),
  });
  book.names.push(
    ...book.names.filter(({ scope }) => scope === source).map((one) => ({ ...one, scope: copy })),
  );
  // What looked at the sheet itself by name looks at the copy now.
  rewriteFormulas(book, (formula, home) =>
    home === copy ? pointTo(formula, source, name) : formula,
  );
  return copy;
}

/** Takes a sheet away; what looked at it is broken. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  const position = sheet.position;
  rewriteFormulas(book, (formula, home) =>
    mapReferences(formula, (reference) =>
      reference.prefix !== "" && leadsTo(home ?? sheet, reference.prefix, sheet) ? null : reference,
    ),
  );
  book.names = book.names.filter(({ scope }) => scope !== sheet);
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.inner.removeWorksheetEx(sheet.inner);
  if (book.activeSheet === sheet) activateNear(book, position);
}

/** Renames a sheet; formulas follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  rewriteFormulas(sheet.book, (formula) => pointTo(formula, sheet, name));
  // The library refuses a name that differs from another's only by case, even its own.
  sheet.inner.name = `${name.slice(0, 8)} ${Date.now().toString(36)}`;
  sheet.inner.name = name;
}

/** Moves a sheet among the tabs. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.sheets.splice(position, 0, sheet);
  keepOrder(book, sheet);
}

/** Hides or shows a sheet; another comes to the front when the one there is hidden. */
export function showSheet(sheet: Sheet, visibility: Sheet["visibility"]): void {
  sheet.visibility = visibility;
  if (visibility !== "Visible" && sheet.book.activeSheet === sheet)
    activateNear(sheet.book, sheet.position);
}

/** A name for a copy: `推进表 → 推进表 (2)`. */
export function copyName(source: Sheet): string {
  const base = source.name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const name = base.slice(0, 31 - end.length) + end;
    if (!source.book.findSheet(name)) return name;
  }
}

function keepOrder(book: Book, sheet: Sheet): Sheet {
  book.sheets.forEach(({ inner }, index) => {
    inner.orderNo = index;
  });
  return sheet;
}

function activateNear(book: Book, position: number): void {
  const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
  const next =
    visible.find((sheet) => sheet.position >= position) ?? visible.at(-1) ?? book.sheets[0];
  if (next) book.activeSheet = next;
}

const pointTo = (formula: string, old: Sheet, name: string): string =>
  mapReferences(formula, (reference) =>
    reference.prefix !== "" && leadsTo(old, reference.prefix, old)
      ? { ...reference, prefix: `${quoteSheetName(name)}!` }
      : reference,
  );

function unusedTableName(book: Book, name: string): string {
  const used = new Set(
    book.sheets.flatMap(({ inner }) => inner.getTables().map((table) => table.name.toLowerCase())),
  );
  for (let number = 2; ; number++) {
    const candidate = `${name}${number}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
