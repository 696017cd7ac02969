import { POINTED_ROLES, type HeaderRead, type PointedRole } from "../core/headerRead";
import { columnLetters } from "../core/table/address";
import type { Words } from "../words/words";

/** Columns of a sheet, counted from 0, and what they are said to be. */
export type Places = ReadonlyMap<number, PointedRole>;

/** Reads `--columns`: `"内容=C,时限=D,单位=E" → 2 content, 3 deadline, 4 units`; a part that names no column is given back as `bad`. */
export function readColumns(text: string, words: Words): { places: Places } | { bad: string } {
  const places = new Map<number, PointedRole>();
  for (const part of text.normalize("NFKC").split(/[,;、]/)) {
    const [, name = "", letters = ""] = /^\s*([^=\s]+)\s*=\s*([A-Za-z]{1,3})\s*$/.exec(part) ?? [];
    const role = POINTED_ROLES.find((each) =>
      [words.header.named[each], words.header.roles[each]].includes(name),
    );
    const column = columnOf(letters.toUpperCase());
    if (role === undefined || column === undefined || places.has(column))
      return { bad: part.trim() };
    places.set(column, role);
  }
  return { places };
}

/** The first column said to be something that the sheet does not have, by its letters. */
export function columnNotThere(places: Places, { columns }: HeaderRead): string | undefined {
  const missing = [...places.keys()].find((column) =>
    columns.every((each) => each.column !== column),
  );
  return missing === undefined ? undefined : columnLetters(missing);
}

const COLUMNS_OF_A_SHEET = 16_384;

/** `"AB" → 27`. */
function columnOf(letters: string): number | undefined {
  if (letters === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < COLUMNS_OF_A_SHEET ? column : undefined;
}
