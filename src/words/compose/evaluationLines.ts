import { GRADES, type Appraisal } from "../../core/score/appraisal";
import { WHOLE, type Evaluation, type EvaluationDoubt } from "../../core/score/evaluation";
import type { Words } from "../words";
import { evaluationWords } from "./evaluationWords";

/** What a 评分表 comes to, or why it comes to nothing, and what a person has to look at; rows count from 1. */
export function evaluationLines(found: Evaluation, words: Words): string[] {
  const own = evaluationWords(words).evaluation;
  const { items, weight, open, total, self, doubts } = found;
  const asRows = (rows: readonly number[]) =>
    rows.map((row) => String(row + 1)).join(words.listSeparator);
  const kinds = [...new Set(doubts.map(({ doubt }) => doubt))];
  const rowsOf = (kind: EvaluationDoubt) => [
    ...new Set(doubts.filter(({ doubt }) => doubt === kind).map(({ row }) => row)),
  ];
  return [
    own.items(items, String(weight)),
    ...(weight === WHOLE ? [] : [own.notWhole(String(weight))]),
    ...(open.length > 0 ? [own.open(asRows(open))] : []),
    ...(total === undefined ? [] : [own.total(String(total))]),
    ...(self === undefined ? [] : [own.self(String(self))]),
    ...kinds.map((kind) => own.doubts[kind](asRows(rowsOf(kind)))),
  ];
}

/** What a 评议 comes to, who has no total and why, and what a person has to look at; rows count from 1. */
export function appraisalLines(found: Appraisal, words: Words): string[] {
  const own = evaluationWords(words).appraisal;
  const { weight, lines, units, notNumbers } = found;
  const { listSeparator } = words;
  const rows = [...new Set(notNumbers.map(({ row }) => row + 1))].join(listSeparator);
  const totalled = units.filter(({ total }) => total !== undefined);
  const lacking = units.filter((unit) => unit.lacking.length > 0);
  const counts = GRADES.map((grade) => ({
    grade,
    units: units.filter((unit) => unit.grade === grade).length,
  })).filter((each) => each.units > 0);
  return [
    weight === WHOLE ? own.weight(String(weight)) : own.notWhole(String(weight)),
    ...(weight === WHOLE ? [own.totalled(totalled.length, units.length)] : []),
    ...(weight === WHOLE
      ? lacking.map(({ unit, lacking: parts }) => own.lacking(unit, parts.join(listSeparator)))
      : []),
    ...(rows === "" ? [] : [own.notNumbers(rows)]),
    ...(lines ? [] : [own.noLines]),
    ...(counts.length > 0
      ? [own.grades(counts.map((each) => own.grade(each.grade, each.units)).join(listSeparator))]
      : []),
  ];
}
