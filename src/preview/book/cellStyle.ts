import type { Style } from "@cj-tech-master/excelts";

/** How a cell looks, in the library's words, which are close to the file's. */
export type CellStyle = Partial<Style>;
export type { Alignment, Border, Borders, BorderStyle, Fill, Font } from "@cj-tech-master/excelts";
