import { Failure } from "../../core/failure";
import { removeSheet } from "./sheetLife";
import { checkStructure, readStanding } from "./standing";

/** What stands on sheets, by their names, for telling later whether somebody has written there. */
export type SheetContents = ReadonlyMap<string, string>;

/** Reads what stands on sheets of these names; one that is not there is left out. */
export async function readContents(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<SheetContents> {
  const looks = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, used: sheet.getUsedRangeOrNullObject(true).load("address,formulas") };
  });
  await context.sync();
  return new Map(
    looks.flatMap(({ name, used }) =>
      used.isNullObject ? [] : [[name, contentOf(used)] as [string, string]],
    ),
  );
}

const contentOf = ({ address, formulas }: Excel.Range): string =>
  JSON.stringify([address.split("!").at(-1), formulas]);

/**
 * Takes away finished sheets whose kind begins so and on which still stands what stood there; those that somebody has written on
 * stay. Fails with `protectedWorkbook`.
 */
export async function removeUntouched(
  context: Excel.RequestContext,
  kinds: string,
  contents: SheetContents,
): Promise<{ removed: number; kept: number }> {
  const isProtected = checkStructure(context);
  const standing = await readStanding(context);
  if (isProtected()) throw new Failure({ code: "protectedWorkbook" });
  const own = standing.filter(
    ({ name, kind = "" }) => contents.has(name) && kind.startsWith(kinds),
  );
  const now = await readContents(
    context,
    own.map(({ name }) => name),
  );
  const going = own.filter(({ name }) => now.get(name) === contents.get(name));
  for (const sheet of going) removeSheet(context, sheet);
  await context.sync();
  return { removed: going.length, kept: own.length - going.length };
}
