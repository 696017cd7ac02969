import type { Collected, CollectedFile, Fact } from "../../core/form/collect";
import type { Words } from "../words";
import { enUSCollect } from "../enUS/collect";
import { zhCNCollect, type CollectWords, type UnreadFile } from "../zhCN/collect";

/** What collecting found, as the words of it need it. */
export interface CollectedToTell extends Collected {
  others: readonly { file: string; code: UnreadFile }[];
  missing: readonly string[];
}

/** The words of collected forms in the language of the others; loaded when forms are collected. */
export function collectWords(words: Words): CollectWords {
  return words.locale === "zh-CN" ? zhCNCollect : enUSCollect;
}

/** Everything that was wrong with a file, a sentence each. */
export function fileSentences({ notTaken, problems }: CollectedFile, words: Words): string[] {
  const collect = collectWords(words);
  return [
    ...(notTaken === undefined ? [] : [collect.notTaken[notTaken]]),
    ...problems.map(({ code, row, text }) => collect.problem(code, row + 1, text)),
  ];
}

/** What collecting found as data with its words, for other programs. */
export function collectedJson(
  collected: CollectedToTell,
  takes: (fact: Fact) => boolean,
  words: Words,
): unknown {
  const { files, facts, records, others, missing } = collected;
  return {
    files: [
      ...files.map((file) => ({
        file: file.file,
        unit: file.unit,
        round: file.round,
        new: file.news,
        conflicts: file.conflicts,
        problems: fileSentences(file, words),
      })),
      ...others.map(({ file, code }) => ({
        file,
        unit: null,
        round: null,
        new: 0,
        conflicts: 0,
        problems: [collectWords(words).unread[code]],
      })),
    ],
    facts: facts.map((fact) => ({
      unit: fact.unit,
      ref: fact.ref,
      cell: fact.cell,
      sent: fact.sent[fact.cell],
      returned: fact.returned[fact.cell],
      now: fact.now[fact.cell],
      outcome: fact.outcome,
      taken: takes(fact),
    })),
    records: records.map(({ unit, day, type, title, count }) => ({
      unit,
      day,
      type,
      title,
      count,
    })),
    missing,
  };
}

/** The page before anything is written, as lines of text. */
export function collectedLines(collected: CollectedToTell, words: Words): string[] {
  const collect = collectWords(words);
  const { files, facts, others, records, missing } = collected;
  const taken = files.filter(({ notTaken }) => notTaken === undefined);
  const said = facts.filter(({ outcome }) => outcome !== "blank" && outcome !== "same");
  return [
    collect.summary(files.length + others.length, taken.length),
    ...said.map(
      (fact) =>
        `  ${fact.unit} ${fact.ref} ${collect.outcome[fact.outcome]}：${factLine(fact, collect)}`,
    ),
    ...(records.length === 0 ? [] : [`  ${collect.records(records.length)}`]),
    ...files.flatMap((file) => fileSentences(file, words).map((line) => `  ${file.file} ${line}`)),
    ...others.map(({ file, code }) => `  ${file} ${collect.unread[code]}`),
    collect.missing(missing),
  ];
}

function factLine(fact: Fact, collect: CollectWords): string {
  const { cell, outcome } = fact;
  if (outcome !== "new") return collect.three(fact.sent[cell], fact.returned[cell], fact.now[cell]);
  const values = Object.values(fact.returned).filter((text) => text !== "");
  return [...values, ...(fact.isLate ? [collect.late] : [])].join("，");
}
