import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");
const webpack = join(root, "node_modules/webpack/bin/webpack.js");

/** What the preview is built from. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** A build that takes longer than this was broken off. */
const longestBuild = 180_000;

/** Builds the preview, where anything has changed since it was last built, and gives its folder. */
export async function buildPreview(): Promise<string> {
  const folder = join(root, "out/preview");
  const stamp = join(folder, ".built");
  await alone(async () => {
    const began = new Date();
    if (existsSync(stamp) && statSync(stamp).mtimeMs > lastChange()) return;
    await build("out/preview", ["--env", "preview"]);
    writeFileSync(stamp, "");
    // What changed while it was being built may not be in it.
    utimesSync(stamp, began, began);
  });
  return folder;
}

/** Builds what is shipped, for an address, into a folder of its own, and gives that. */
export const buildShipped = (base: string): Promise<string> =>
  build("out/shipped", ["--mode", "production", "--env", `base=${base}`]);

async function build(folder: string, options: string[]): Promise<string> {
  const place = join(root, folder);
  try {
    await promisify(execFile)(process.execPath, [webpack, ...options, "--output-path", place], {
      cwd: root,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`It does not build:\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
  return place;
}

function lastChange(): number {
  const files = sources.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true }).map((name) => join(path, String(name)));
  });
  return Math.max(...files.map((path) => statSync(path).mtimeMs));
}

/** Lets one test process build at a time; jest runs several. */
async function alone(work: () => Promise<void>): Promise<void> {
  const lock = join(root, "out/.building");
  await mkdir(join(root, "out"), { recursive: true });
  while (!(await taken(lock))) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    await work();
  } finally {
    await rmdir(lock);
  }
}

/** Takes the lock when it is free, or was left behind. */
async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const held = statSync(lock, { throwIfNoEntry: false });
  if (held && Date.now() - held.mtimeMs > longestBuild) await rmdir(lock);
  return false;
}
