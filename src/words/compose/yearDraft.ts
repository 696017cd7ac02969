import type { Plan } from "../../core/review/reviewPlan";
import type { ItemFinding, Review } from "../../core/review/review";
import { ALARMS, type State } from "../../core/review/state";
import { matrixOf, sumOf, type Matrix } from "../../core/sheets/matrix";
import { atOnce } from "../../core/steps";
import type { Words } from "../words";
import type { YearDraftWords } from "../zhCN/yearDrafts";
import { alarmSection, totalWords } from "./bulletinText";
import { evidenceOf, recordsOf, yearDraftWords } from "./evidence";
import { percentOf } from "./percentOf";
import { reminderWordsFor, shortContent } from "./reminderText";

/** 工作总结, or the 自查报告 of an evaluation. */
export type YearDraftKind = keyof YearDraftWords["kinds"];

/**
 * A draft under the usual four headings, with the year's figures; problems are the alarms of the check, and what the workbook
 * does not know is left to be written.
 */
export function yearDraft(
  kind: YearDraftKind,
  { review, plan }: { review: Review; plan: Plan },
  words: Words,
): string {
  const own = yearDraftWords(words);
  const { numbered } = reminderWordsFor(words);
  const middle =
    kind === "summary"
      ? [...projectLines(review, words), own.toFill.special]
      : review.items.map((item, index) => `${index + 1}. ${evidenceLine(item, plan, words)}`);
  const sections = [
    [...figureLines(review, plan, words), own.toFill.organised],
    middle,
    problemLines(review, words),
    nextLines(review, words),
  ];
  return [
    own.heading[kind](review.year),
    ...sections.flatMap((lines, index) => [
      numbered(index + 1, own.sections[kind][index] ?? ""),
      ...lines,
    ]),
  ].join("\n");
}

function figureLines(review: Review, plan: Plan, words: Words): string[] {
  const own = yearDraftWords(words);
  const { share, done, of } = review.all.dueRate;
  const counts = totalWords(review, words);
  const day = words.day(review.asOf);
  const records = new Set(
    review.items.flatMap((item) => recordsOf(item, plan)).map(({ row }) => row),
  );
  return [
    own.figures(day, review.items.length, review.units.length, counts),
    ...(share === null ? [] : [own.dueRate(`${percentOf(share)}%`, done, of)]),
    ...(plan.ledger ? [own.records(records.size)] : []),
  ];
}

/** What was done, project by project, and what came of what is counted. */
function projectLines(review: Review, words: Words): string[] {
  const own = yearDraftWords(words);
  const { sentence } = reminderWordsFor(words);
  const projects = new Map<string, ItemFinding[]>();
  const matrix = atOnce(matrixOf(review, undefined));
  for (const item of review.items) {
    const name = item.project.replace(/\s+/g, "");
    projects.set(name, [...(projects.get(name) ?? []), item]);
  }
  return [...projects].flatMap(([name, ofProject], index) => {
    const done = ofProject.filter(({ state }) => isDone(state));
    const counted = ofProject.flatMap((item) => countedLines(matrix, item, words));
    return [
      own.project(own.place(index + 1), name, ofProject.length, done.length) +
        byUnits(ofProject, words),
      ...(done.length > 0 ? [own.done(done.map(shortContent).join(sentence))] : []),
      ...counted,
    ];
  });
}

/** How many of the units' parts in some items are done, of those that are theirs to do; blank where no unit answers. */
function byUnits(items: ItemFinding[], words: Words): string {
  const states = items.flatMap(({ parts }) => parts.flatMap(({ state }) => state ?? []));
  const owed = states.filter((state) => state !== "notApplicable");
  const { byUnits: said } = yearDraftWords(words);
  const { stop } = reminderWordsFor(words);
  return (owed.length === 0 ? "" : said(owed.filter(isDone).length, owed.length)) + stop;
}

/** What all units together owe and have reported of an item's things, as the 报送情况统计表 has it. */
function countedLines({ things, units }: Matrix, item: ItemFinding, words: Words): string[] {
  const own = yearDraftWords(words);
  const { pieces } = reminderWordsFor(words);
  return things
    .filter(({ finding, hasNumbers }) => finding === item && hasNumbers)
    .map((each) => {
      const { owed, came } = sumOf(each, units);
      const [asked, reported] = [pieces(owed, each.measure), pieces(came, each.measure)];
      return own.counted(shortContent(item), item.ref, each.thing, asked, reported);
    });
}

/** How an item stands, and what stands for it; or that there is nothing. */
function evidenceLine(item: ItemFinding, plan: Plan, words: Words): string {
  const own = yearDraftWords(words);
  const { list } = reminderWordsFor(words);
  return own.evidence(
    shortContent(item),
    item.ref,
    words.state[item.state],
    evidenceOf(item, plan, words).join(list) || own.noEvidence,
  );
}

function problemLines(review: Review, words: Words): string[] {
  const own = yearDraftWords(words);
  const sections = ALARMS.map((state) => alarmSection(review, state, words)).filter(
    ({ lines }) => lines.length > 0,
  );
  const toConfirm = review.totals.toConfirm ?? 0;
  const confirm = toConfirm > 0 ? [own.toConfirm(toConfirm)] : [];
  if (sections.length === 0) return [own.noProblem, ...confirm];
  return [
    ...sections.flatMap(({ heading, lines }, index) => [own.place(index + 1) + heading, ...lines]),
    ...confirm,
    own.toFill.causes,
  ];
}

function nextLines({ items }: Review, words: Words): string[] {
  const own = yearDraftWords(words);
  const isAlarm = items.some(({ byState }) => ALARMS.some((state) => (byState[state] ?? 0) > 0));
  const open = items.filter(({ state }) => state === "dueSoon" || state === "notDue");
  return [
    ...(isAlarm ? [own.mend] : []),
    ...(open.length > 0 ? [own.goOn(open.length)] : []),
    ...open.map((item, index) =>
      own.open(index + 1, shortContent(item), item.ref, item.reading.deadline.text.trim()),
    ),
    own.toFill.plans,
  ];
}

const isDone = (state: State): boolean => state === "done" || state === "doneLate";
