import type { Sheet } from "./sheet";

/** Protects a sheet without a password; `allowed` in the file's words (`formatCells`). */
export function protectSheet(sheet: Sheet, allowed: Record<string, boolean> = {}): void {
  sheet.inner.sheetProtection = { sheet: true, ...allowed };
}

export function unprotectSheet(sheet: Sheet): void {
  sheet.inner.sheetProtection = null;
}

/** Whether a password is needed to take the protection off. */
export const hasPassword = (sheet: Sheet): boolean =>
  Boolean(sheet.inner.sheetProtection?.hashValue);
