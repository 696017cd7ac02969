import type { Style } from "@cj-tech-master/excelts";

/** How a cell looks, in the library's words, which are close to the file's. */
export type CellStyle = Partial<Style>;
export type { Alignment, Border, Borders, BorderStyle, Fill, Font } from "@cj-tech-master/excelts";

/** A style without what says nothing: a side without a line, an alignment as it is by itself. */
export function plainStyle({ alignment, border, ...style }: CellStyle): CellStyle {
  return { ...style, ...without("alignment", alignment), ...without("border", border) };
}

function without<K extends keyof CellStyle>(key: K, looks: CellStyle[K] | undefined): CellStyle {
  const said = Object.entries(looks ?? {}).filter(([, look]) => !isUnset(look));
  return said.length === 0 ? {} : { [key]: Object.fromEntries(said) };
}

const isUnset = (look: unknown): boolean =>
  look === undefined || look === null || look === false || look === 0;
