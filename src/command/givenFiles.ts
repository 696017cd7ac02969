import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { GivenFile } from "../files/readFiles";
import type { Words } from "../words/words";
import { Unusable } from "./options";

/** The files at these paths, those of folders too; throws `Unusable` with the name of one that is not there. */
export async function givenFiles(paths: readonly string[], words: Words): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const { path, name } of await givenPaths(paths, words))
    files.push({ name, bytes: new Uint8Array(await readFile(path)) });
  return files;
}

/** The same without their contents: where each lies, and what it is called. */
export async function givenPaths(
  paths: readonly string[],
  words: Words,
): Promise<{ path: string; name: string }[]> {
  const files: { path: string; name: string }[] = [];
  for (const path of paths)
    for (const file of await filesAt(path, words))
      files.push({ path: file, name: nameIn(path, file) });
  return files;
}

async function filesAt(path: string, words: Words): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined) throw new Unusable(words.command.noSuchFile(path));
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function nameIn(path: string, file: string): string {
  return file === path ? path : relative(path, file);
}
