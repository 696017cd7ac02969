import { makeNextYear } from "../actions/nextYear/makeNextYear";
import { nextYearPlan, NO_CHOICES } from "../actions/nextYear/nextYearPlan";
import type { CheckRequest } from "../actions/check";
import type { MovedCell, Unfinished } from "../core/nextYear/nextYear";
import { nextYearWords } from "../words/compose/nextYearWords";
import type { Words } from "../words/words";

/** The next year's table as data and as lines. */
export interface NextYearRun {
  json: object;
  lines: string[];
}

/** 结转: lists what moves, what is asked and what was left unfinished; makes the sheets where the workbook is to be saved, with nothing ticked. */
export async function nextYearRun(
  request: CheckRequest,
  words: Words,
  withSheets: boolean,
): Promise<NextYearRun> {
  const own = nextYearWords(words);
  const { next } = await nextYearPlan(request);
  if (withSheets) await makeNextYear(request, NO_CHOICES, words);
  const confirm = next.cells.flatMap(({ ref, where, asked }) =>
    asked.map(({ quote, why }) => ({ ref, where, quote, why })),
  );
  return {
    json: {
      carried: next.carried,
      confirm: confirm.map(({ ref, quote, why }) => ({ ref, quote, why: own.why[why] })),
      unfinished: refsOf(next.unfinished),
      toConfirm: refsOf(next.toConfirm),
    },
    lines: [
      own.lines.head(next.year, next.carried, confirm.length),
      ...next.cells.flatMap((cell) => movedLine(cell, own.changes)),
      ...confirm.map(({ ref, where, quote, why }) =>
        own.lines.confirm(`${ref} ${own.where[where]}`, quote, own.why[why]),
      ),
      own.lines.unfinished(refsOf(next.unfinished).join(words.listSeparator)),
      own.lines.toConfirm(refsOf(next.toConfirm).join(words.listSeparator)),
    ],
  };
}

function movedLine(
  { ref, before, after }: MovedCell,
  changes: (before: string, after: string) => string,
): string[] {
  const moved = after();
  if (typeof moved === "string" && moved === before) return [];
  const shown = typeof moved === "string" ? moved : "+1";
  return [`  ${ref} ${changes(oneLine(before), oneLine(shown))}`];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, "");
}

function refsOf(unfinished: Unfinished[]): string[] {
  return unfinished.map(({ finding }) => finding.ref);
}
