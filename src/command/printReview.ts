import { table } from "table";
import type { Review } from "../core/review/review";
import { STATES } from "../core/review/state";
import { deadlineWords } from "../words/compose/deadlineWords";
import { headerLines } from "../words/compose/headerParts";
import { reasonWords, stateWords } from "../words/compose/findingWords";
import type { Words } from "../words/words";

/** A review as a table that a person can read in a terminal, with what needs looking at below it. */
export function printReview(review: Review, words: Words): string {
  const { command } = words;
  const rows = review.items.map((item) => [
    item.ref,
    plain(item.content),
    plain(item.deadline.text),
    deadlineWords(item.deadline, words),
    stateWords(item, words),
    plain(item.parts.map((part) => part.unit).join(words.listSeparator)),
    plain(reasonWords(item, words)),
  ]);
  return [
    command.title(review.sheet.name, review.year, words.day(review.asOf)),
    table([command.headings, ...rows], {
      columns: WIDTHS.map((width) => ({ width, wrapWord: false })),
    }).trimEnd(),
    countsLine(review, words),
    ...notes(review, words),
  ].join("\n");
}

const WIDTHS = [5, 36, 14, 18, 16, 22, 24];

/** The lines a terminal shows are the table's own; what stands in a cell must not bring others, nor control it. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
}

function countsLine({ items, units, totals }: Review, words: Words): string {
  const states = STATES.flatMap((state) => {
    const count = totals[state];
    return count === undefined ? [] : [`${words.state[state]} ${count}`];
  });
  return [words.command.counts(items.length, units.length), ...states].join(" · ");
}

function notes(review: Review, words: Words): string[] {
  const lines: string[] = [];
  lines.push(...headerLines(review.header, words));
  const { status, ledger } = review.records;
  if (!status && !ledger) lines.push(words.command.noRecords);
  if (review.openGroups.length > 0) {
    lines.push(words.command.openGroups(review.openGroups.join(words.listSeparator)));
  }
  // The groups have their own line.
  const others = review.problems.filter((problem) => problem.code !== "unknownGroup");
  if (others.length > 0) lines.push(words.command.problems(others.length));
  for (const { code, sheet, row, text, rows } of others) {
    const place = rows
      ? words.places(
          sheet.name,
          rows.map((each) => each + 1),
        )
      : words.place(sheet.name, row + 1);
    lines.push(`  ${place}: ${words.problem[code]} (${plain(text)})`);
  }
  return lines;
}
