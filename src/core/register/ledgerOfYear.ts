import { foldText } from "../text/foldText";

/**
 * Of a workbook's ledgers the one that is read for a plan of a year: the one whose sheet bears the year, else one whose
 * sheet bears none, never one of another year. Of several, the first.
 */
export function ledgerOfYear<L extends { sheet: { name: string } }>(
  ledgers: readonly L[],
  year: number,
): L | undefined {
  return (
    ledgers.find(({ sheet }) => yearIn(sheet.name) === year) ??
    ledgers.find(({ sheet }) => yearIn(sheet.name) === undefined)
  );
}

/** Whether a ledger's sheet bears a year: this one, or any where left out. */
export function bearsYear({ name }: { name: string }, year?: number): boolean {
  const own = yearIn(name);
  return year === undefined ? own !== undefined : own === year;
}

/** `报送台账（2023年）`, `台账2023` → 2023 */
function yearIn(name: string): number | undefined {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(foldText(name))?.[0];
  return year === undefined ? undefined : Number(year);
}
