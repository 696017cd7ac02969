import { readFile } from "node:fs/promises";
import { judgeFile } from "../actions/judgeFile";
import { Failure } from "../core/failure";
import { readFiles, type FileContent } from "../files/readFiles";
import { collectWords } from "../words/compose/collectedWords";
import { wordsFor, type Words } from "../words/words";
import { digestOf, type BookDigest } from "./bookDigest";
import type { Options } from "./options";

/** A file to be judged, as plain data: where it lies, what it is called, and how it is judged. */
export interface BookTask {
  path: string;
  name: string;
  options: {
    [Name in "asOf" | "sheet" | "places" | "dueSoonDays"]: Name extends "asOf"
      ? Options[Name]
      : Options[Name] | undefined;
  };
  /** Rows of the flat export are wanted. */
  isFlat: boolean;
  locale: string;
}

/** A workbook as judged, or why it could not be. */
export type BookOutcome = BookDigest | { file: string; why: string };

/** Judges the workbook in a file, or those in an archive. Runs in a worker: it is told and tells plain data alone. */
export default async function judgeBooks(task: BookTask): Promise<BookOutcome[]> {
  const words = wordsFor(task.locale);
  const bytes = new Uint8Array(await readFile(task.path));
  const outcomes: BookOutcome[] = [];
  for await (const { name, content } of readFiles([{ name: task.name, bytes }]))
    outcomes.push(await judgeOne(name, content, task, words));
  return outcomes;
}

async function judgeOne(
  file: string,
  content: FileContent,
  { options, isFlat }: BookTask,
  words: Words,
): Promise<BookOutcome> {
  const collect = collectWords(words);
  if (content.kind === "refused") return { file, why: collect.unread[content.code] };
  if (content.kind !== "workbook") return { file, why: collect.unread.unknownKind };
  const { asOf, sheet, places, dueSoonDays } = options;
  try {
    const result = await judgeFile(
      content.book,
      { name: file },
      {
        asOf,
        ...(sheet === undefined ? {} : { sheet: { name: sheet } }),
        ...(places === undefined ? {} : { places }),
        ...(dueSoonDays === undefined ? {} : { dueSoonDays }),
      },
    );
    return digestOf(file, result, { isFlat }, words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file, why: words.failure(error.facts) };
  }
}
