import { ALARMS, CALLING, STATES } from "../core/review/state";
import type { BookCell, BookSheet } from "../core/sheets/bookSheet";
import { manyWords } from "../words/compose/manyWords";
import type { Words } from "../words/words";
import type { JudgedBook, ManyRun } from "./many";

const HEAD = { bold: true, border: true, align: "center", fill: "EDEDED" } as const;
const CELL = { border: true } as const;

/** The 汇总 of many workbooks: counts and rates, alarms by project, all alarms, and what could not be used. */
export function manySheets(
  books: readonly JudgedBook[],
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
      books.map(({ name, result: { review } }) => [
        name,
        review.year,
        review.items.length,
        ...STATES.map((state) => review.totals[state] ?? 0),
        review.units.length,
        words.rate(review.all.dueRate),
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
      books.flatMap(projectRows),
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
      books.flatMap(({ name, result: { review } }) =>
        review.items
          .filter(({ state }) => CALLING.includes(state))
          .map((item) => [
            name,
            item.ref,
            item.content,
            item.reading.deadline.text,
            words.state[item.state],
            item.parts
              .filter((part) => part.state === item.state)
              .map(({ unit }) => unit)
              .join(words.listSeparator),
          ]),
      ),
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

function projectRows({ name, result: { review } }: JudgedBook): (string | number)[][] {
  const projects = new Map<string, number[]>();
  for (const { project, state } of review.items) {
    const counts = projects.get(project) ?? [0, ...ALARMS.map(() => 0)];
    counts[0] = (counts[0] ?? 0) + 1;
    const at = ALARMS.indexOf(state) + 1;
    if (at > 0) counts[at] = (counts[at] ?? 0) + 1;
    projects.set(project, counts);
  }
  return [...projects].map(([project, counts]) => [name, project, ...counts]);
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
