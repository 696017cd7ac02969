import { partsOf, type Day } from "../core/text/day";
import { makeOwnSheets } from "../excel/made/ownSheets";
import { sampleSheet } from "../excel/made/sampleSheet";
import { sampleTable } from "../words/sampleTable";
import { orAgain } from "./orAgain";
import type { Action } from "./session/state";

/** 插入示例表: a sheet with a small plan of this year that can be checked at once. Gives its name. */
export async function insertSample(today: Day): Promise<string> {
  const { year } = partsOf(today);
  const { name, title, headings, rows } = sampleTable;
  const sheet = sampleSheet({ name, title: title(year), headings, rows: rows(year) });
  const [made = name] = await orAgain(() => makeOwnSheets([sheet]));
  return made;
}

/** 插入示例表, as a session does it. */
export const action: Action = async ({ request }) => ({
  kind: "sampleInserted",
  sheet: await insertSample(request.asOf),
});
