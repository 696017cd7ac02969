import type { LedgerRecord } from "../../core/register/record";
import type { ItemFinding } from "../../core/review/review";
import type { Plan } from "../../core/review/reviewPlan";
import { enUSYearDrafts } from "../enUS/yearDrafts";
import type { Words } from "../words";
import { zhCNYearDrafts, type YearDraftWords } from "../zhCN/yearDrafts";
import { reminderWordsFor } from "./reminderText";

/** The words of 年终材料 in the language of the others. */
export function yearDraftWords(words: Words): YearDraftWords {
  return words.locale === "zh-CN" ? zhCNYearDrafts : enUSYearDrafts;
}

/** So many records of an item are named; of more, how many there are. */
const NAMED_RECORDS = 3;

/** What stands for an item: its records, the lists published, what its status cell says; none where there is nothing. */
export function evidenceOf(item: ItemFinding, plan: Plan, words: Words): string[] {
  const own = yearDraftWords(words);
  const { list } = reminderWordsFor(words);
  const records = recordsOf(item, plan);
  const named = records
    .slice(0, NAMED_RECORDS)
    .map(({ day, title, type }) => words.shortDay(day) + (title || type));
  const published = item.parts.filter(({ reasons }) =>
    reasons.some(({ code }) => code === "listPublished"),
  );
  const status = item.reading.status.text.trim().replace(/\s+/g, "");
  return [
    ...(records.length > 0
      ? [own.recordsOf(records.length, named.join(list), records.length <= NAMED_RECORDS)]
      : []),
    ...(published.length > 0 ? [own.published(published.length)] : []),
    ...(item.reading.status.reading === "done" ? [own.statusSays(status)] : []),
  ];
}

/** The ledger's rows on an item that count, each once, in order of days. */
export function recordsOf({ reading }: ItemFinding, { ledger }: Plan): LedgerRecord[] {
  const byRow = new Map<number, LedgerRecord>();
  for (const own of ledger?.records.get(reading.item)?.values() ?? [])
    for (const record of own) if (record.counts) byRow.set(record.row, record);
  return [...byRow.values()].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.row - b.row,
  );
}
