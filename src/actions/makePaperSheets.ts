import type { BookSheet } from "../core/sheets/bookSheet";
import { makeOwnSheets, type NewSheet } from "../excel/made/ownSheets";
import { paperSheet } from "../excel/made/paperSheet";
import { removeOfKind } from "../excel/made/removeOfKind";
import { readContents, removeUntouched } from "../excel/made/untouched";
import { inLots, MESSAGE_BYTES } from "../excel/workbook/messageSize";
import { runExcel } from "../excel/workbook/runExcel";
import { runReading } from "../excel/workbook/runReading";
import { orAgain } from "./orAgain";
import { orWithoutPages } from "./orWithoutPages";
import type { Action } from "./session/state";

/** Sheets that could as well be files, and what the kind of each begins with. */
export interface Papers {
  kinds: `${"notice" | "dutyList"}/`;
  papers: { name: string; sheet: BookSheet }[];
}

/** What a row of such a sheet takes in a message, with the looks of its cells, rather too much than too little. */
const ROW_BYTES = 1_500;

/** Makes papers as sheets of this workbook, all or none; gives their names. A paper's own name stands behind its kind. */
export async function makePaperSheets(
  { kinds, papers }: Papers,
  onNoPages?: () => void,
): Promise<string[]> {
  const made: string[] = [];
  const lots = inLots(papers, ({ sheet }) => sheet.rows.length * ROW_BYTES, MESSAGE_BYTES / 4);
  try {
    for (const lot of lots) {
      const sheets = lot.map(({ name, sheet }): NewSheet => paperSheet(sheet, `${kinds}${name}`));
      made.push(...(await orWithoutPages(() => makeOwnSheets(sheets), onNoPages)));
    }
    return made;
  } catch (error) {
    // What cannot be taken away now stands there to be removed by hand.
    if (made.length > 0) await removePaperSheets(kinds, made).catch(() => undefined);
    throw error;
  }
}

/** Takes such sheets away, all of the kind or those named. Gives how many went. */
export async function removePaperSheets(
  kinds: Papers["kinds"],
  names?: readonly string[],
): Promise<number> {
  let removed = 0;
  await orAgain(async () => {
    removed += await runExcel((context) => removeOfKind(context, kinds, names));
  });
  return removed;
}

/** What takes such sheets away again but for those that somebody has written on meanwhile; undefined where none was made. */
export async function undoOfPapers(
  kinds: Papers["kinds"] | "register",
  made: readonly string[],
): Promise<Action | undefined> {
  if (made.length === 0) return undefined;
  const contents = await orAgain(() => runReading((context) => readContents(context, made)));
  return async () => {
    const { kept } = await orAgain(() =>
      runExcel((context) => removeUntouched(context, kinds, contents)),
    );
    return kept === 0 ? { kind: "undone" } : { kind: "sheetsKept", sheets: kept };
  };
}
