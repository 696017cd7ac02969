import { table } from "table";
import type { CheckResult } from "../actions/check";
import type { ItemFinding, Review } from "../core/review/review";
import { groupProblems, type ProblemGroup } from "../core/plan/problem";
import { STATES } from "../core/review/state";
import { deadlineWords } from "../words/compose/deadlineWords";
import { headerLines } from "../words/compose/headerParts";
import { reasonWords, stateWords } from "../words/compose/findingWords";
import type { Words } from "../words/words";

/** What a check found, as a table that a person can read in a terminal, alarms first, and below it what needs looking at. */
export function printReview({ review, plan }: CheckResult, words: Words): string {
  const { command } = words;
  const units = new Map(plan.readings.map(({ item }) => [item.row, item.units]));
  const rows = bySeverity(review.items).map((item) => [
    item.ref,
    plain(item.content),
    deadlineCell(item, words),
    stateWords(item, words).replace(" ", "\n"),
    unitsCell(units.get(item.row) ?? [], item, words),
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

/** With the lines between them 120 columns wide. */
const WIDTHS = [5, 34, 16, 10, 16, 20];

function bySeverity(items: ItemFinding[]): ItemFinding[] {
  return STATES.flatMap((state) => items.filter((item) => item.state === state));
}

/** What stands there, and below it how it was read. */
function deadlineCell({ reading: { deadline } }: ItemFinding, words: Words): string {
  const text = plain(deadline.text);
  return text === ""
    ? deadlineWords(deadline, words)
    : `${text}\n${deadlineWords(deadline, words)}`;
}

/** Units as the table words them, with their number: `各街道、各单位 39家`; never dozens of names. */
function unitsCell(cells: { text: string }[], { parts }: ItemFinding, words: Words): string {
  const text = cells
    .map((cell) => plain(cell.text))
    .filter((each) => each !== "")
    .join(words.listSeparator);
  const begun = text.length > LONGEST_UNITS ? `${text.slice(0, LONGEST_UNITS)}…` : text;
  return text === "" ? "" : words.command.units(begun, parts.length);
}

const LONGEST_UNITS = 30;

/** The lines a terminal shows are the table's own; what stands in a cell must not bring others, nor control it. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
}

/** What kind of problem it is and what to do; below it where it stands, several places to a line. */
function problemLines({ code, sheet, problems }: ProblemGroup, words: Words): string[] {
  const { command, pane } = words;
  const places = problems.map(({ row, rows = [row], text }) =>
    command.problemAt(
      rows.map((each) => each + 1),
      plain(text),
    ),
  );
  return [
    `  ${pane.problemsOf(words.problem[code], sheet.name, problems.length)}`,
    `    ${words.problemRemedy[code]}`,
    ...inLines(places, words.clauseSeparator).map((line) => `    ${line}`),
  ];
}

/** Texts joined into lines that fit a terminal. */
function inLines(texts: string[], separator: string): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const joined = `${lines.at(-1) ?? ""}${separator}${text}`;
    if (lines.length > 0 && joined.length <= LINE) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines;
}

/** Chinese characters are two columns wide. */
const LINE = 56;

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
  for (const group of groupProblems(others)) lines.push(...problemLines(group, words));
  return lines;
}
