import type { FormRow } from "../../core/form/formsOf";
import { enUSForm } from "../enUS/form";
import type { Words } from "../words";
import { zhCNForm, type FormWords } from "../zhCN/form";
import { partSentences } from "./partWords";

/** The words of forms in the language of the others; loaded when forms are made. */
export function formWords(words: Words): FormWords {
  return words.locale === "zh-CN" ? zhCNForm : enUSForm;
}

/** What is known of an item when its form is sent: how late it is, its counts, its last record or what the table says. */
export function knownText(row: FormRow, words: Words): string {
  const form = formWords(words);
  const late = row.daysOverdue === undefined ? [] : [words.pane.badge.overdue(row.daysOverdue)];
  if (row.isCounted) {
    return [...late, ...partSentences({ reasons: [], duties: row.duties }, words)].join(
      words.clauseSeparator,
    );
  }
  return [...late, lastKnown(row, form)].join(words.clauseSeparator);
}

function lastKnown({ latest, sent }: FormRow, form: FormWords): string {
  if (latest) return form.reported(latest.day, latest.status);
  return sent.status === "" ? form.noRecord : form.said(sent.status);
}
