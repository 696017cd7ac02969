import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { check, type CheckRequest, type CheckResult } from "../actions/check";
import { bulletinFacts } from "../actions/bulletinFacts";
import { changesSince } from "../actions/changesSince";
import { keepRound } from "../actions/keepRound";
import { mark } from "../actions/mark";
import { makeCalendar } from "../actions/makeCalendar";
import { makeSummaries } from "../actions/makeSummaries";
import { makeScores } from "../actions/scores/makeScores";
import { addResultColumn } from "../actions/resultColumn";
import type { Since } from "../core/change/changes";
import { Failure } from "../core/failure";
import { bulletinText } from "../words/compose/bulletinText";
import { reviewJson, type ActionCost } from "../words/compose/reviewJson";
import { wordsFor } from "../words/words";
import type { Host } from "../excelStandIn/host/createHost";
import { saveBook } from "../excelStandIn/book/saveBook";
import { sinceJson, sinceLines, sinceRun } from "./since";
import { collectRun, formFiles, type CollectedRun } from "./forms";
import { flatCells, flatText } from "./flat";
import { manyLines, manyRun } from "./many";
import { columnNotThere } from "./columns";
import { nodeLines, nodesJson } from "./nodes";
import { nextYearRun, type NextYearRun } from "./nextYear";
import { scoreLines, scoresJson } from "./scores";
import { noticesRun, type NoticesRun } from "./notices";
import { pointsRun, type PointsRun } from "./points";
import { openWorkbook } from "./openWorkbook";
import { coverageJson } from "./coverage";
import { readOptions, Unusable, type Options } from "./options";
import { printReview } from "./printReview";
import { writeFiles, type OutputFile } from "./writeFiles";

const UNUSABLE = 2;
const words = wordsFor("zh-CN");

/** Checks a workbook from the command line, through the same actions and the same client as in Excel. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), today(), words);
  refuseSameFile(options);
  if (options.books.length > 1 || (await isFolder(options.book))) {
    const many = await manyRun(options, words);
    await writeFiles(many.files, words);
    const saved = many.files.map(({ name }) => words.command.saved(name));
    print([...manyLines(many, words), ...saved].join("\n"));
    return;
  }
  const host = await openWorkbook(options, words);
  const { result, cost, files, collected, since, notices, points, nextYear } = await carryOut(
    options,
    host,
  );
  if (options.out !== undefined) {
    files.push({ name: options.out, content: await saveBook(host.book) });
  }
  if (options.json !== undefined) {
    const review = reviewJson(result.review, words, cost);
    const json = JSON.stringify(
      {
        ...review,
        ...(collected && { collected: collected.json }),
        ...nodesJson(result),
        ...coverageJson(result),
        ...(options.scores ? scoresJson(result, options) : {}),
        ...(notices && { notices: notices.json }),
        ...(points && { points: points.json }),
        ...(nextYear && { nextYear: nextYear.json }),
        ...(options.since === undefined ? {} : { since: since ? sinceJson(since) : null }),
      },
      null,
      2,
    );
    files.push({ name: options.json, content: `${json}\n` });
  }
  if (options.flat !== undefined) {
    const name = basename(options.book).replace(/\.[^.]*$/, "");
    const content = flatText(flatCells(name, result.review, words), words);
    files.push({ name: options.flat, content });
  }
  await writeFiles(files, words);
  const written = files.map(({ name }) => name);
  print(
    [
      printReview(result, words),
      ...(collected?.lines ?? []),
      ...nodeLines(result, words),
      ...(options.scores ? scoreLines(result, words) : []),
      ...(notices?.lines ?? []),
      ...(points?.lines ?? []),
      ...(nextYear?.lines ?? []),
      ...(options.since === undefined ? [] : sinceLines(since, words)),
      ...written.map(words.command.saved),
    ].join("\n"),
  );
}

/** Does what was asked for, and says what each part cost. */
async function carryOut(
  options: Options,
  host: Host,
): Promise<{
  result: CheckResult;
  cost: Record<string, ActionCost>;
  files: OutputFile[];
  collected?: CollectedRun;
  since?: Since;
  notices?: NoticesRun;
  points?: PointsRun;
  nextYear?: NextYearRun;
}> {
  const { asOf, sheet, places, dueSoonDays } = options;
  const cost: Record<string, ActionCost> = {};
  const account = (part: string) => {
    cost[part] ??= host.costs;
    host.resetCosts();
  };
  const request: CheckRequest = {
    asOf,
    ...(sheet === undefined ? {} : { sheet: { name: sheet } }),
    ...(places === undefined ? {} : { places }),
    ...(dueSoonDays === undefined ? {} : { dueSoonDays }),
  };
  // What forms bring is judged and painted like everything else.
  const collected =
    options.collect.length > 0 ? await collectRun(options, request, words) : undefined;
  const files = options.forms === undefined ? [] : await formFiles(options, request, words);
  host.resetCosts();
  // A run that marks checks in the same round trips; they are told apart where reading ends.
  const onJudged = () => {
    account("check");
  };
  const result = options.highlight
    ? await mark({ ...request, onJudged }, words)
    : await check(request);
  const gone = places && columnNotThere(places, result.review.header);
  if (gone !== undefined) throw new Unusable(words.command.badColumns(gone));
  account(options.highlight ? "highlight" : "check");
  if (options.resultColumn) {
    await addResultColumn(request, words);
    account("resultColumn");
  }
  if (options.summaries) {
    await makeSummaries({ ...request, removeGone: true }, words);
    account("summaries");
  }
  if (options.calendar) await makeCalendar(result, words);
  if (options.scores && options.out !== undefined) {
    await makeScores(result, { ...request, rank: options.rank }, words);
  }
  const since = options.since === undefined ? undefined : await sinceRun(options, result, words);
  const notices = options.notices
    ? await noticesRun(options, request, { result, words })
    : undefined;
  if (notices) files.push(...notices.files);
  if (options.bulletin !== undefined) {
    const facts = bulletinFacts(result, since ?? (await changesSince(result)));
    const content = `${bulletinText(result.review, words, facts)}\n`;
    files.push({ name: options.bulletin, content });
  }
  const points =
    options.points === undefined
      ? undefined
      : await pointsRun(options.points, {
          result,
          request,
          words,
          withSheet: options.out !== undefined,
        });
  const nextYear = options.nextYear
    ? await nextYearRun(request, words, options.out !== undefined)
    : undefined;
  if (options.keepRound) await keepRound(request);
  return {
    result,
    cost,
    files,
    ...(collected ? { collected } : {}),
    ...(since ? { since } : {}),
    ...(notices ? { notices } : {}),
    ...(points ? { points } : {}),
    ...(nextYear ? { nextYear } : {}),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function refuseSameFile({ books, out, json, flat, bulletin }: Options): void {
  const same = [out, json, flat, bulletin].some(
    (file) => file !== undefined && books.some((book) => resolve(file) === resolve(book)),
  );
  if (same) throw new Unusable(words.command.sameFile);
}

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  const sentence =
    error instanceof Unusable
      ? error.message
      : error instanceof Failure
        ? words.failure(error.facts)
        : undefined;
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = UNUSABLE;
});
