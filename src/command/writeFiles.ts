import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import type { Words } from "../words/words";
import { Unusable } from "./options";

/** A file to be written. */
export interface OutputFile {
  name: string;
  content: string | Uint8Array;
}

/** Writes all of the files or, where one of them cannot be written, none; throws `Unusable` with its name. */
export async function writeFiles(files: OutputFile[], words: Words): Promise<void> {
  const drafts = files.map((file) => ({ ...file, draft: `${file.name}.${randomUUID()}.tmp` }));
  try {
    for (const { name, draft, content } of drafts) {
      await orUnusable(() => writeFile(draft, content), name, words);
    }
    for (const { name, draft } of drafts) {
      await orUnusable(() => rename(draft, name), name, words);
    }
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
}

async function orUnusable(job: () => Promise<void>, file: string, words: Words): Promise<void> {
  try {
    await job();
  } catch {
    throw new Unusable(words.command.cannotWrite(file));
  }
}
