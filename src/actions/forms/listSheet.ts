import type { BookCell, BookSheet, Choice } from "../../core/sheets/bookSheet";
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
  letter,
  LIST_COLUMNS,
  listAddress,
  MIDDLE,
  OPEN,
} from "./formLook";

const LIST_WIDTHS = [6, 12, 34, 18, 40, 8, 20];
const LIST_ROWS = 12;

/** The sheet on which counted things are reported one by one. */
export function listSheet(
  { facts, labels, types }: FormMaterial,
  form: FormWords,
  words: Words,
): BookSheet {
  const { list } = form;
  const headings = [
    list.number,
    list.day,
    list.item,
    list.type,
    list.title,
    list.count,
    list.remark,
  ];
  const first = HEAD_ROWS;
  const choice = (column: number, from: number, length: number): Choice[] =>
    length === 0
      ? []
      : [{ row: first, column, rows: LIST_ROWS, list: listAddress(form, from, length) }];
  return {
    name: form.listName,
    widths: LIST_WIDTHS,
    rows: [
      ...headRows(facts, form, form.listTitle, form.listInstruction, words, LIST_WIDTHS),
      {
        height: 24,
        cells: headings.map((text, column) => heading(text, column > 0)),
      },
      ...Array.from({ length: LIST_ROWS }, (_, index) => ({
        height: 26,
        cells: [
          { value: index + 1, look: MIDDLE },
          ...headings.slice(1).map((text): BookCell => ({
            value: "",
            look: text === list.day ? { ...OPEN, format: DAY_FORMAT } : OPEN,
          })),
        ],
      })),
    ],
    merged: headMerges(LIST_WIDTHS.length),
    choices: [
      ...choice(2, LIST_COLUMNS.labels, labels.length),
      ...choice(3, LIST_COLUMNS.types, types.length),
    ],
    protect: true,
    print: {
      area: `A1:${letter(LIST_WIDTHS.length - 1)}${first + LIST_ROWS}`,
      footer: form.footer(doubled(facts.unit), facts.round, form.listName),
    },
  };
}
