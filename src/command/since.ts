import { resolve } from "node:path";
import { changesSince, changesSinceCopy } from "../actions/changesSince";
import { check, type CheckResult } from "../actions/check";
import type { ChangedPart, Since } from "../core/change/changes";
import { Failure } from "../core/failure";
import type { Day } from "../core/text/day";
import { changeLine, changeSentences } from "../words/compose/changeWords";
import { roundWords } from "../words/compose/roundWords";
import type { Words } from "../words/words";
import { openWorkbook } from "./openWorkbook";
import { Unusable, type Options } from "./options";

/** `--since`: what has changed since the last round kept, or since a former copy of the workbook. Throws `Unusable` where the copy cannot be compared with. */
export async function sinceRun(
  options: Options,
  result: CheckResult,
  words: Words,
): Promise<Since | undefined> {
  if (options.since === undefined || options.since === "") return changesSince(result);
  const client = globalThis.Excel;
  try {
    const former = await formerCheck(options, result, words);
    return await changesSinceCopy(former, result);
  } finally {
    globalThis.Excel = client;
  }
}

/** The former copy, judged as of the day named or of the last round kept in it. */
async function formerCheck(
  options: Options,
  { review }: CheckResult,
  words: Words,
): Promise<CheckResult> {
  const own = roundWords(words);
  const copy = options.since ?? "";
  await openWorkbook({ ...options, book: copy }, words);
  const isSame = resolve(options.book) === resolve(copy);
  const day = options.sinceAsOf ?? (await lastKept(options, review.asOf, words));
  if (day === undefined) throw new Unusable(own.noCopyDay);
  const isItself = isSame && day === review.asOf;
  if (day >= review.asOf && !isItself) throw new Unusable(own.lateCopy);
  return checkOld(options, day, words);
}

async function lastKept(options: Options, asOf: Day, words: Words): Promise<Day | undefined> {
  const { rounds } = await checkOld(options, asOf, words);
  return rounds.at(-1)?.snapshot.asOf;
}

async function checkOld(options: Options, asOf: Day, words: Words): Promise<CheckResult> {
  const { sheet, places } = options;
  try {
    return await check({
      asOf,
      ...(sheet === undefined ? {} : { sheet: { name: sheet } }),
      ...(places === undefined ? {} : { places }),
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Unusable(roundWords(words).badCopy(words.failure(error.facts)));
  }
}

/** What has changed as lines of text. */
export function sinceLines(since: Since | undefined, words: Words): string[] {
  const own = roundWords(words);
  if (!since) return [own.noSince];
  const head = own.against(since.round, words.day(since.asOf));
  return [
    words.labelled(head, changeLine(since.changes, words)),
    ...changeSentences(since, words).map((line) => `  ${line}`),
  ];
}

/** The same as data for other programs. */
export function sinceJson({ asOf, round, changes }: Since): object {
  const part = ({ unit, ref, state }: ChangedPart) => ({ unit, ref, state });
  return {
    asOf,
    round: round ?? null,
    new: changes.new.map(part),
    still: changes.still.map((each) => ({ ...part(each), rounds: each.rounds })),
    closed: changes.closed.map(part),
    worse: changes.worse.map(part),
    better: changes.better.map(part),
    finished: changes.finished.map(part),
    more: changes.more.map(({ unit, ref, thing, by }) => ({ unit, ref, thing, by })),
    table: changes.table.map(({ ref, what, before, after, units }) => ({
      ref,
      what,
      before,
      after,
      units,
    })),
  };
}
