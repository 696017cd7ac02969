import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { check, type CheckRequest } from "../actions/check";
import { collectForms, type CollectResult } from "../actions/forms/collectForms";
import { enterForms } from "../actions/forms/enterForms";
import { makeForms } from "../actions/forms/makeForms";
import { runningRound } from "../core/change/rounds";
import type { Fact } from "../core/form/collect";
import { addDays } from "../core/text/day";
import { collectedJson, collectedLines, collectWords } from "../words/compose/collectedWords";
import type { Words } from "../words/words";
import { givenFiles } from "./givenFiles";
import { Unusable, type Options } from "./options";
import type { OutputFile } from "./writeFiles";

/** Without another day, forms are to come back after a week. */
const REPLY_DAYS = 7;

/** The round that runs by the rounds kept in the workbook. */
async function roundOf(request: CheckRequest): Promise<number> {
  const { rounds, review } = await check(request);
  return runningRound(rounds, review.year, review.asOf);
}

/** `--forms DIR`: the forms of the units named, or of all, as files to be written. */
export async function formFiles(
  { forms = "", units, replyBy, asOf }: Options,
  request: CheckRequest,
  words: Words,
): Promise<OutputFile[]> {
  const made = await makeForms(
    {
      ...request,
      units: units ?? "all",
      round: await roundOf(request),
      replyBy: replyBy ?? addDays(asOf, REPLY_DAYS),
    },
    words,
  );
  const came = new Set(made.forms.map(({ unit }) => unit));
  const unknown = (units ?? []).filter((unit) => !made.known.includes(unit));
  if (unknown.length > 0) throw new Unusable(collectWords(words).noSuchUnit(unknown.join("、")));
  if (came.size === 0) throw new Unusable(collectWords(words).noForms);
  await mkdir(forms, { recursive: true });
  return made.files.map(({ name, bytes }) => ({ name: join(forms, name), content: bytes }));
}

/** What `--collect` found and did. */
export interface CollectedRun {
  json: unknown;
  lines: string[];
}

/** `--collect PATH…`: reads forms, says what they bring and, with --out, enters what is new. */
export async function collectRun(
  { collect, conflicts, out }: Options,
  request: CheckRequest,
  words: Words,
): Promise<CollectedRun> {
  const files = await givenFiles(collect, words);
  const collected = await collectForms(files, { ...request, round: await roundOf(request) }, words);
  const takes = (fact: Fact) =>
    fact.outcome === "new" || (fact.outcome === "conflict" && conflicts === "take");
  const lines = collectedLines(collected, words);
  if (out !== undefined) lines.push(await enter(collected, takes, request, words));
  return { json: collectedJson(collected, takes, words), lines };
}

async function enter(
  { facts, records, files }: CollectResult,
  takes: (fact: Fact) => boolean,
  request: CheckRequest,
  words: Words,
): Promise<string> {
  const taken = facts.filter(takes);
  const count = taken.length + records.length;
  const came = files.filter(({ notTaken }) => notTaken === undefined);
  if (count === 0) return collectWords(words).nothingEntered;
  await enterForms({ facts: taken, records, came }, request);
  return collectWords(words).entered(count);
}
