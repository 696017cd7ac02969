import { EVALUATION_HEADINGS as H } from "../../core/score/evaluation";
import { BookRows, OPEN_FILL } from "../../core/sheets/bookRows";
import type { BookCell, BookSheet } from "../../core/sheets/bookSheet";
import { matrixOf, sumOf, type Matrix } from "../../core/sheets/matrix";
import { atOnce } from "../../core/steps";
import { columnLetters } from "../../core/table/address";
import { evaluationWords } from "../../words/compose/evaluationWords";
import { evidenceOf } from "../../words/compose/evidence";
import { reminderWordsFor } from "../../words/compose/reminderText";
import { unitsWords } from "../../words/compose/readingRow";
import { planOf } from "../../words/compose/summaryTexts";
import type { ItemFinding } from "../../core/review/review";
import type { Words } from "../../words/words";
import type { CheckResult } from "../check";

type Role = keyof typeof H;

/** The columns in their order, with their widths in characters. */
const WIDTHS: [Role, number][] = [
  ["number", 5],
  ["project", 14],
  ["content", 27],
  ["standard", 14],
  ["weight", 6],
  ["evidence", 20],
  ["ledger", 17],
  ["units", 16],
  ["self", 8],
  ["minus", 6],
  ["score", 9],
  ["reason", 12],
];
const COLUMNS = WIDTHS.length;
const PAGE = new BookRows(
  WIDTHS.map(([, width]) => width),
  10,
);
/** What only those who evaluate know. */
const OPEN: ReadonlySet<Role> = new Set(["standard", "weight", "self", "minus", "reason"]);
const HEAD = 2;

const letterOf = (role: Role): string => columnLetters(WIDTHS.findIndex(([each]) => each === role));

/** A 评分表 with a row for each item: what the plan and the ledger know is there, points are not. */
export function evaluationSheet({ review, plan, title }: CheckResult, words: Words): BookSheet {
  const own = evaluationWords(words).evaluation;
  const context = { title, year: review.year, asOf: review.asOf, sheet: review.sheet.name };
  const matrix = atOnce(matrixOf(review, plan.directory));
  const { list } = reminderWordsFor(words);
  const rows: BookSheet["rows"] = [
    PAGE.title(own.sheetTitle(planOf(context, words))),
    PAGE.across(own.line(words.day(review.asOf)), { size: 11 }),
    PAGE.header(WIDTHS.map(([role]) => own.headings[role])),
  ];
  const first = HEAD + 1;
  for (const [index, item] of review.items.entries()) {
    const evidence = evidenceOf(item, plan, words);
    const texts: Partial<Record<Role, string | number>> = {
      number: index + 1,
      project: item.project,
      content: item.content,
      evidence: evidence.length > 0 ? evidence.join(list) : own.noEvidence,
      ledger: ledgerWords(item, matrix, words),
      units: unitsWords(item.reading.units.units, words),
    };
    rows.push(PAGE.body(WIDTHS.map(([role]) => cellOf(role, texts[role], rows.length))));
  }
  rows.push(PAGE.body(WIDTHS.map(([role]) => totalOf(role, first, rows.length - 1, words))));
  const foot = rows.length;
  rows.push(PAGE.across(own.foot, { size: 11 }));
  return {
    name: "评分表",
    widths: WIDTHS.map(([, width]) => width),
    rows,
    merged: [0, 1, foot].map((row): [number, number, number, number] => [row, 0, 1, COLUMNS]),
    print: {
      area: `A1:${columnLetters(COLUMNS - 1)}${rows.length}`,
      titleRows: `${HEAD + 1}:${HEAD + 1}`,
      footer: words.summary.pageNumber,
    },
  };
}

/** How far an item is by the ledger, in words: a proposal for nobody's score. */
function ledgerWords(item: ItemFinding, { things, units }: Matrix, words: Words): string {
  const own = evaluationWords(words).evaluation;
  const { pieces } = reminderWordsFor(words);
  const counted = things
    .filter(({ finding, hasNumbers }) => finding === item && hasNumbers)
    .map((each) => {
      const { owed, came } = sumOf(each, units);
      return own.counted(each.thing, pieces(owed, each.measure), pieces(came, each.measure));
    });
  if (counted.length > 0) return counted.join(words.clauseSeparator);
  const of = Object.values(item.byState).reduce((sum, count) => sum + count, 0);
  const { state, byState } = item;
  return of > 1 ? own.states(words.state[state], byState[state] ?? 0, of) : words.state[state];
}

function cellOf(role: Role, text: string | number | undefined, row: number): BookCell {
  const look = role === "number" || role === "weight" ? PAGE.middle : PAGE.cell;
  if (role === "score") {
    const [weight, minus] = [`${letterOf("weight")}${row + 1}`, `${letterOf("minus")}${row + 1}`];
    const least = `IF(${minus}>${weight},0,${weight}-${minus})`;
    const most = `IF(${minus}<0,${weight},${least})`;
    return {
      value: "",
      formula: `=IF(COUNT(${weight},${minus})<2,"",ROUND(${most},2))`,
      look: PAGE.middle,
    };
  }
  return { value: text ?? "", look: OPEN.has(role) ? { ...look, fill: OPEN_FILL } : look };
}

/** Sums over the items, where the weights are whole and none is left open. */
function totalOf(role: Role, first: number, last: number, words: Words): BookCell {
  const own = evaluationWords(words).evaluation;
  const look = { ...PAGE.middle, bold: true };
  const over = (each: Role) => `${letterOf(each)}${first + 1}:${letterOf(each)}${last + 1}`;
  const isWhole = (then: string) =>
    `=IF(ROUND(SUM(${over("weight")}),2)<>100,"${own.weightNotWhole}",${then})`;
  const open = (each: Role) =>
    `IF(COUNT(${over(each)})<COUNT(${over("weight")}),"${own.stillOpen}",ROUND(SUM(${over(each)}),2))`;
  switch (role) {
    case "number":
      return { value: "", look };
    case "project":
      return { value: own.sum, look };
    case "weight":
      return { value: 0, formula: `=SUM(${over("weight")})`, look };
    case "self":
      return { value: own.weightNotWhole, formula: isWhole(open("self")), look };
    case "minus":
      return { value: 0, formula: `=SUM(${over("minus")})`, look };
    case "score":
      return { value: own.weightNotWhole, formula: isWhole(open("score")), look };
    default:
      return { value: "", look };
  }
}
