import { COUNTED, FORM_MARKS } from "../../core/form/formMarks";
import { FORM_CELLS, type FormCell } from "../../core/form/formValues";
import type { FormRow } from "../../core/form/formsOf";
import { lineHeight, linesOf } from "../../core/sheets/textLines";
import type { BookCell, BookSheet, Choice } from "../../core/sheets/bookSheet";
import { formWords, knownText } from "../../words/compose/formWords";
import type { Words } from "../../words/words";
import type { FormWords } from "../../words/zhCN/form";
import type { FormMaterial } from "./formBook";
import {
  DAY_FORMAT,
  doubled,
  HEAD_ROWS,
  headMerges,
  headRows,
  heading,
  hidden,
  letter,
  LIST_COLUMNS,
  listAddress,
  MIDDLE,
  OPEN,
  PLAIN,
  POINTS,
  SIZE,
} from "./formLook";

/** Widths in characters of 编号, 具体内容, 完成时限, 已登记情况 and the yellow cells. */
const WIDTHS = [6, 31, 12, 20, 14, 11, 17, 17, 11];

/** The sheet of items with the cells to be filled in. */
export function formSheet({ form: { unit, rows }, facts }: FormMaterial, words: Words): BookSheet {
  const form = formWords(words);
  const counted = rows
    .filter(({ isCounted }) => isCounted)
    .map(({ ref }) => ref)
    .sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  const last = WIDTHS.length - 1;
  const body = rows.map((row) => itemRow(row, form, words));
  const signatureRow = HEAD_ROWS + body.length + 1;
  return {
    name: form.sheetName,
    widths: [...WIDTHS, 0, 0],
    rows: [
      ...headRows(
        facts,
        form,
        form.title(facts.plan, facts.round),
        form.instruction(counted),
        words,
        WIDTHS,
      ),
      {
        height: 30,
        cells: [
          ...[form.ref, form.content, form.deadline, form.known].map((text) => heading(text)),
          ...FORM_CELLS.map((cell) => heading(form.cells[cell], true)),
          hidden(FORM_MARKS.item),
          hidden(FORM_MARKS.sent),
        ],
      },
      ...body,
      { height: 16, cells: [] },
      signature(form),
    ],
    merged: [
      ...headMerges(WIDTHS.length),
      ...SIGNATURE.map(([column, columns]): Merge => [signatureRow, column, 1, columns]),
    ],
    choices: statusChoices(rows, form),
    protect: true,
    print: {
      area: `A1:${letter(last)}${signatureRow + 1}`,
      titleRows: `${HEAD_ROWS}:${HEAD_ROWS}`,
      footer: form.footer(doubled(unit), facts.round, form.sheetName),
    },
  };
}

function itemRow(row: FormRow, form: FormWords, words: Words): BookSheet["rows"][number] {
  const known = knownText(row, words);
  const texts = [row.ref, row.content, row.deadline, known];
  const lines = texts.map((text, column) => linesOf(text, (WIDTHS[column] ?? 0) * POINTS, SIZE));
  return {
    height: Math.min(409, (Math.max(1, ...lines) + 0.5) * lineHeight(SIZE)),
    cells: [
      { value: row.ref, look: { ...MIDDLE, format: "@" } },
      { value: row.content, look: PLAIN },
      { value: row.deadline, look: MIDDLE },
      { value: known, look: { ...PLAIN, bold: row.daysOverdue !== undefined } },
      ...FORM_CELLS.map((cell) => openCell(cell, row, form)),
      hidden(row.identity),
      hidden(JSON.stringify(sentOf(row))),
    ],
  };
}

/** Only what is not blank, so that a cell holds it. */
function sentOf({ sent, isCounted }: FormRow): Record<string, string> {
  const known = FORM_CELLS.filter((cell) => sent[cell] !== "").map((cell) => [cell, sent[cell]]);
  return Object.fromEntries(isCounted ? [...known, [COUNTED, "1"]] : known);
}

/** 已完成 at a counted item would count as one of twelve: it is reported piece by piece. */
function openCell(cell: FormCell, { isCounted }: FormRow, form: FormWords): BookCell {
  if (isCounted && cell === "status") return { value: form.inList, look: MIDDLE };
  if (isCounted && (cell === "doneDay" || cell === "evidence"))
    return { value: form.notHere, look: MIDDLE };
  const isDay = cell === "doneDay" || cell === "plannedDay";
  return { value: "", look: { ...OPEN, ...(isDay ? { format: DAY_FORMAT } : {}) } };
}

/** A drop-down for each run of rows that have a status to fill in. */
function statusChoices(rows: FormRow[], form: FormWords): Choice[] {
  const list = listAddress(form, LIST_COLUMNS.statuses, form.statuses.length);
  const column = 4 + FORM_CELLS.indexOf("status");
  return rows.flatMap(({ isCounted }, index) =>
    isCounted ? [] : [{ row: HEAD_ROWS + index, column, rows: 1, list }],
  );
}

/** Where the parts of the line to sign stand: column and how many. */
const SIGNATURE = [
  [0, 2],
  [2, 2],
  [4, 2],
  [6, 1],
  [7, 2],
] as const;

type Merge = [number, number, number, number];

function signature(form: FormWords): BookSheet["rows"][number] {
  const cells: (BookCell | undefined)[] = [];
  SIGNATURE.forEach(([column], index) => {
    cells[column] = { value: form.signature[index] ?? "", look: { size: SIZE } };
  });
  return { height: 30, cells };
}
