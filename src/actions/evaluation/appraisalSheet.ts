import {
  APPRAISAL_HEADINGS as H,
  APPRAISAL_PARTS,
  GRADES,
  type Grade,
} from "../../core/score/appraisal";
import { BookRows, OPEN_FILL } from "../../core/sheets/bookRows";
import type { BookCell, BookSheet } from "../../core/sheets/bookSheet";
import { columnLetters } from "../../core/table/address";
import { evaluationWords } from "../../words/compose/evaluationWords";
import { planOf } from "../../words/compose/summaryTexts";
import type { Words } from "../../words/words";
import type { CheckResult } from "../check";

/** Rows of the sheet, from 0. */
const ROWS = { lines: 1, head: 2, weights: 3, first: 4 };
/** The line of the first grade stands in the third column, the next two columns behind each time. */
const LINES: readonly Grade[] = GRADES.slice(0, -1);
const lineColumn = (grade: Grade): number => 2 + 2 * LINES.indexOf(grade);

/** A sheet for a 评议 of these units by a panel of so many: its formulas are there, weights and lines are to be entered. */
export function appraisalSheet(
  { review, title }: CheckResult,
  units: readonly string[],
  members: number,
  words: Words,
): BookSheet {
  const own = evaluationWords(words).appraisal;
  const panel = Array.from({ length: members }, (_, index) => H.panel(index + 1));
  const columns = [
    H.number,
    H.unit,
    H.self,
    ...panel,
    H.average,
    H.public,
    H.peers,
    H.total,
    H.grade,
  ];
  const widths = columns.map((heading) =>
    heading === H.number ? 5 : heading === H.unit ? 26 : panel.length > 6 ? 10 : 12,
  );
  const page = new BookRows(widths, 10.5);
  const letter = (heading: string) => columnLetters(columns.indexOf(heading));
  const open = { ...page.middle, fill: OPEN_FILL };
  const context = { title, year: review.year, asOf: review.asOf, sheet: review.sheet.name };
  const isPart = (heading: string) => APPRAISAL_PARTS.some((part) => part === heading);
  const weights = columns.map((heading): BookCell => {
    if (heading === H.unit) return { value: own.weights, look: { ...page.cell, bold: true } };
    if (isPart(heading)) return { value: "", look: open };
    if (heading !== H.total) return { value: "", look: page.middle };
    return { value: 0, formula: `=SUM(${weightCells(letter).join(",")})`, look: page.middle };
  });
  const rows: BookSheet["rows"] = [
    page.title(own.sheetTitle(planOf(context, words))),
    page.body(
      columns.map((_, column): BookCell => {
        const grade = LINES.find((each) => lineColumn(each) === column + 1);
        if (grade !== undefined)
          return {
            value: own.line(grade, grade === LINES[0]),
            look: { size: 10.5, align: "right" },
          };
        const isLine = LINES.some((each) => lineColumn(each) === column);
        return { value: "", look: isLine ? open : {} };
      }),
    ),
    page.header(columns),
    page.body(weights),
    ...units.map((unit, index) => {
      const row = ROWS.first + index;
      return page.body(
        columns.map((heading): BookCell => {
          if (heading === H.number) return { value: index + 1, look: page.middle };
          if (heading === H.unit) return { value: unit, look: page.cell };
          const formula = formulaOf(heading, row, letter, panel);
          return formula === undefined
            ? { value: "", look: open }
            : { value: "", formula, look: { ...page.middle, bold: heading === H.total } };
        }),
      );
    }),
    page.across(own.foot, { size: 11 }),
  ];
  const last = columns.length - 1;
  return {
    name: "评议评分表",
    widths,
    rows,
    merged: [0, rows.length - 1].map((row): [number, number, number, number] => [
      row,
      0,
      1,
      columns.length,
    ]),
    print: {
      area: `A1:${columnLetters(last)}${rows.length}`,
      titleRows: `${ROWS.head + 1}:${ROWS.head + 1}`,
      footer: words.summary.pageNumber,
    },
  };
}

type Letter = (heading: string) => string;

const weightCells = (letter: Letter) =>
  APPRAISAL_PARTS.map((part) => `${letter(part)}$${ROWS.weights + 1}`);

function formulaOf(
  heading: string,
  row: number,
  letter: Letter,
  panel: readonly string[],
): string | undefined {
  const at = (name: string) => `${letter(name)}${row + 1}`;
  if (heading === H.average) {
    const members = `${at(panel[0] ?? "")}:${at(panel.at(-1) ?? "")}`;
    return `=IF(COUNT(${members})<COLUMNS(${members}),"",ROUND(SUM(${members})/COUNT(${members}),2))`;
  }
  if (heading === H.total) {
    const parts = APPRAISAL_PARTS.map((part) => ({
      score: at(part),
      weight: `${letter(part)}$${ROWS.weights + 1}`,
    }));
    const lacking = parts.map(({ score, weight }) => `IF(${weight}>0,IF(COUNT(${score})=0,1,0),0)`);
    const weighted = parts.map(({ score, weight }) => `IF(${weight}>0,${score}*${weight},0)`);
    const total = `ROUND((${weighted.join("+")})/100,2)`;
    const isWhole = `ROUND(SUM(${weightCells(letter).join(",")}),2)<>100`;
    return `=IF(${isWhole},"",IF(${lacking.join("+")}>0,"",${total}))`;
  }
  if (heading === H.grade) {
    const lines = LINES.map((grade) => `$${columnLetters(lineColumn(grade))}$${ROWS.lines + 1}`);
    const [best, good, fair] = lines;
    const graded = LINES.reduceRight<string>(
      (below, grade, index) => `IF(${at(H.total)}>=${lines[index]},"${grade}",${below})`,
      `"${GRADES.at(-1)}"`,
    );
    const fall = `IF(${best}>${good},IF(${good}>${fair},1,0),0)=1`;
    const known = `IF(COUNT(${lines.join(",")})=${lines.length},IF(${fall},${graded},""),"")`;
    return `=IF(COUNT(${at(H.total)})=0,"",${known})`;
  }
  return undefined;
}
