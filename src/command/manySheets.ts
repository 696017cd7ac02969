import { ALARMS, STATES } from "../core/review/state";
import type { BookCell, BookSheet } from "../core/sheets/bookSheet";
import { manyWords } from "../words/compose/manyWords";
import type { Words } from "../words/words";
import type { BookDigest } from "./bookDigest";
import type { ManyRun } from "./many";

const HEAD = { bold: true, border: true, align: "center", fill: "EDEDED" } as const;
const CELL = { border: true } as const;

/** The 汇总 of many workbooks: counts and rates, alarms by project, all alarms, and what could not be used. */
export function manySheets(
  books: readonly BookDigest[],
  unusable: ManyRun["unusable"],
  words: Words,
): BookSheet[] {
  const own = manyWords(words);
  return [
    sheetOf(
      own.sheets.counts,
      [
        own.headings.name,
        own.headings.year,
        own.headings.items,
        ...STATES.map((state) => words.state[state]),
        own.headings.units,
        own.headings.dueRate,
      ],
      books.map(({ name, year, items, totals, units, dueRate }) => [
        name,
        year,
        items,
        ...STATES.map((state) => totals[state] ?? 0),
        units,
        dueRate,
      ]),
    ),
    sheetOf(
      own.sheets.projects,
      [
        own.headings.name,
        own.headings.project,
        own.headings.items,
        ...ALARMS.map((state) => words.state[state]),
      ],
      books.flatMap(({ name, projects }) => projects.map((row) => [name, ...row])),
    ),
    sheetOf(
      own.sheets.alarms,
      [
        own.headings.name,
        own.headings.ref,
        own.headings.content,
        own.headings.deadline,
        own.headings.state,
        own.headings.of,
      ],
      books.flatMap(({ name, calling }) => calling.map((row) => [name, ...row])),
    ),
    ...(unusable.length === 0
      ? []
      : [
          sheetOf(
            own.sheets.unusable,
            [own.headings.file, own.headings.why],
            unusable.map(({ file, why }) => [file, why]),
          ),
        ]),
  ];
}

function sheetOf(name: string, headings: string[], rows: (string | number)[][]): BookSheet {
  const widthOf = (column: number) => {
    const texts = [headings, ...rows].map((row) => String(row[column] ?? ""));
    return Math.min(50, Math.max(6, ...texts.map((text) => text.length * 2 + 2)));
  };
  const cells = (row: (string | number)[], look: BookCell["look"]) =>
    row.map((value): BookCell => ({ value, look }));
  const lines = (row: (string | number)[]) =>
    Math.max(
      ...row.map((value, column) => Math.ceil((String(value).length * 2) / widthOf(column))),
    );
  return {
    name,
    widths: headings.map((_, column) => widthOf(column)),
    rows: [
      { height: 24, cells: cells(headings, HEAD) },
      ...rows.map((row) => ({
        height: Math.min(400, 16 * Math.max(1, lines(row)) + 4),
        cells: cells(row, CELL),
      })),
    ],
    print: {
      area: `A1:${String.fromCharCode(64 + headings.length)}${rows.length + 1}`,
      titleRows: "1:1",
      footer: "&C&P",
    },
  };
}
