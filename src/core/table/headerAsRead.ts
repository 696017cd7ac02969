import type { SheetRef } from "../sheetRef";
import type { HeaderRead, NeededColumn } from "../headerRead";
import type { Roles } from "./assignColumns";
import type { SignsBelow } from "./columnSigns";
import type { HeaderRows } from "./headerRows";

/** What was made of a header, for people: every heading with its role, and columns without one that hold something. */
export function headerAsRead(of: {
  sheet: SheetRef;
  header: HeaderRows;
  roles: Roles;
  pointed: Roles;
  signs: SignsBelow;
  missing: NeededColumn[];
  ask: number | undefined;
}): HeaderRead {
  const { sheet, header, roles, pointed, signs, missing, ask } = of;
  const shown = header.headings.filter(
    ({ column, text }) => text !== "" || roles.has(column) || signs.of(column).filled > 0,
  );
  const [status] = [...roles].find(([, role]) => role === "status") ?? [];
  return {
    sheet,
    headerRow: header.row,
    columns: shown.map(({ column, text, key }) => ({
      column,
      heading: text,
      key,
      samples: signs.of(column).samples,
      role: roles.get(column) ?? "unused",
      isPointed: pointed.has(column),
    })),
    missing,
    ...(status === undefined ? {} : { status }),
    ...(ask === undefined ? {} : { ask }),
  };
}
