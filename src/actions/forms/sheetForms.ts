import type { FormFileRead } from "../../core/form/collect";
import { knownValues } from "../../core/form/knownValues";
import { NO_VALUES } from "../../core/form/formValues";
import { carriedHeadings } from "../../words/compose/carriedHeadings";
import { readCarried } from "../../excel/made/summary/readCarried";
import { readOverview } from "../../excel/workbook/workbookOverview";
import { runExcel } from "../../excel/workbook/runExcel";
import type { CheckResult } from "../check";
import { orAgain } from "../orAgain";

/** What users typed into 完成情况 of the unit sheets of this workbook, as forms of the running round; sheets in which nothing was typed are none. */
export async function sheetForms(
  { plan, review, title }: Pick<CheckResult, "plan" | "review" | "title">,
  round: number,
): Promise<FormFileRead[]> {
  const typed = await orAgain(() =>
    runExcel(async (context) => {
      const { sheets } = await readOverview(context);
      return readCarried(context, sheets, carriedHeadings());
    }),
  );
  return [...typed].flatMap(([unit, texts]) => {
    const rows = plan.readings.flatMap((reading) => {
      const { item } = reading;
      const status = texts.statusOn(item);
      if (status === "") return [];
      const { identity, content, row } = item;
      // What stood there when the sheet was made is not kept: what is known now stands for it.
      const sent = knownValues(reading, unit, plan.ledger?.records.get(item)?.get(unit));
      const returned = { ...NO_VALUES, status };
      return [{ row, identity, content, sent, returned, badDays: [] }];
    });
    if (rows.length === 0) return [];
    const facts = {
      plan: title ?? "",
      year: review.year,
      unit,
      round,
      asOf: review.asOf,
      replyBy: "",
    };
    return [{ file: unit, form: { facts, rows, inserted: [], records: [] } }];
  });
}
