import { partsOf, type Day } from "../core/reading/day";
import { addPlainSheet } from "../excel/addPlainSheet";
import { sampleTable } from "../words/sampleTable";

/** 插入示例表: a sheet with a small plan of this year that can be checked at once. Gives its name. */
export function insertSample(today: Day): Promise<string> {
  const { year } = partsOf(today);
  const { name, title, headings, rows } = sampleTable;
  return addPlainSheet({ name, title: title(year), headings, rows: rows(year) });
}
