import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");
const webpack = join(root, "node_modules/webpack/bin/webpack.js");

/** What is built from. */
const sources = [
  ...["src", "scripts", "assets", "manifest.xml"],
  ...["webpack.config.js", "package.json", "package-lock.json"],
];

/** A build that takes longer than this was broken off. */
const longestBuild = 600_000;

/** The address that the one build of what is shipped is for; only its manifest names it. */
export const shippedBase = "https://intranet.example:8443/office/tuijin/";

/** Builds the preview, where anything has changed since it was last built, and gives its folder. */
export const buildPreview = (): Promise<string> => buildOnce("out/preview", ["--env", "preview"]);

/** Builds what is shipped, as an administrator does, where anything has changed; all tests look at this one build. */
export const buildShipped = (): Promise<string> =>
  buildOnce("out/shipped", ["--mode", "production", "--env", `base=${shippedBase}`]);

async function buildOnce(folder: string, options: string[]): Promise<string> {
  const place = join(root, folder);
  const stamp = join(root, `${folder}.built`);
  await alone(async () => {
    const began = new Date();
    if (existsSync(stamp) && statSync(stamp).mtimeMs > lastChange()) return;
    await build(place, options);
    writeFileSync(stamp, "");
    // What changed while it was being built may not be in it.
    utimesSync(stamp, began, began);
  });
  return place;
}

async function build(place: string, options: string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [webpack, ...options, "--output-path", place], {
      cwd: root,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`It does not build:\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
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
