import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");
const webpack = join(root, "node_modules/webpack/bin/webpack.js");

let built: Promise<string> | null = null;

/** Builds the preview, once for all tests of a run, and gives its folder. What has not changed is cached. */
export function buildPreview(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const run = promisify(execFile);
  try {
    await run(process.execPath, [webpack, "--env", "preview"], { cwd: root });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    throw new Error(`The preview does not build:\n${stdout ?? ""}`, { cause: error });
  }
  return join(root, "out/preview");
}
