import { Failure } from "../../core/failure";
import { removeSheet } from "./sheetLife";
import { checkStructure, readStanding } from "./standing";

/**
 * Takes finished sheets away whose kind begins so, all or those of the names given; a sheet of the user's that bears such a name
 * stays. Gives how many went. Fails with `protectedWorkbook`.
 */
export async function removeOfKind(
  context: Excel.RequestContext,
  kinds: string,
  names?: readonly string[],
): Promise<number> {
  const isProtected = checkStructure(context);
  const standing = await readStanding(context);
  if (isProtected()) throw new Failure({ code: "protectedWorkbook" });
  const going = standing.filter(
    (sheet) => (sheet.kind ?? "").startsWith(kinds) && (names?.includes(sheet.name) ?? true),
  );
  for (const sheet of going) removeSheet(context, sheet);
  await context.sync();
  return going.length;
}
