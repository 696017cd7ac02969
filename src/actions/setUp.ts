import type { DirectoryLine } from "../core/register/draftRegisters";
import { readSelection } from "../excel/workbook/readSelection";
import type { StoredSettings } from "../excel/workbook/settings";
import type { Words } from "../words/words";
import { addStatusColumn } from "./addStatusColumn";
import type { CheckRequest } from "./check";
import { checkAfter } from "./checkProgress";
import { makeDirectory, makeLedger } from "./makeRegisters";
import { orAgain } from "./orAgain";
import { saveSettings } from "./saveSettings";
import type { Action, SetUpMade } from "./session/state";

/** What a plan is to be prepared with. */
export interface SetUp {
  /** The lines of the 单位名录; none is made where they are left out. */
  units?: readonly DirectoryLine[];
  statusColumn: boolean;
  ledger: boolean;
  settings: Partial<StoredSettings>;
}

/**
 * 初始设置: makes what is wanted in the order that works, the directory before the ledger whose drop-downs offer its units. What
 * stands there already stays as it is, so that after a failure the rest can be made by doing it again.
 */
export async function setUp(
  request: CheckRequest,
  { units, statusColumn, ledger, settings }: SetUp,
  words: Words,
): Promise<SetUpMade> {
  const sheets: string[] = [];
  await saveSettings(settings);
  if (units) {
    const directory = await makeDirectory(request, words, units);
    if ("made" in directory) sheets.push(directory.made);
  }
  const column = statusColumn ? await addStatusColumn(request, words) : undefined;
  if (ledger) {
    const made = await makeLedger(request, words);
    if ("made" in made) sheets.push(made.made);
  }
  return { sheets, ...(column === undefined ? {} : { column }) };
}

/** The texts of the cells that the user has selected, a row a line, as copied cells are. */
export const selectedText = (): Promise<string> => orAgain(readSelection);

/** 初始设置, as a session does it: prepares the plan that is shown and checks it. */
export const action: Action<SetUp> = async (at, wanted) => {
  const { result } = at.state();
  at.startWriting();
  const request = { ...at.request, ...(result ? { sheet: result.review.sheet } : {}) };
  const made = await setUp(request, wanted, at.words);
  await checkAfter({ ...at, request });
  return { kind: "setUp", ...made };
};
