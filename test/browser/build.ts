import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");
const webpack = join(root, "node_modules/webpack/bin/webpack.js");

let preview: Promise<string> | null = null;

/** Builds the preview, once for all tests of a file, and gives its folder. What has not changed is cached. */
export function buildPreview(): Promise<string> {
  preview ??= build("out/preview", ["--env", "preview"]);
  return preview;
}

/** Builds what is shipped, for an address, into a folder of its own, and gives that. */
export const buildShipped = (base: string): Promise<string> =>
  build("out/shipped", ["--mode", "production", "--env", `base=${base}`]);

async function build(folder: string, options: string[]): Promise<string> {
  try {
    await runWebpack([...options, "--output-path", join(root, folder)]);
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`It does not build:\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
  return join(root, folder);
}

/** Runs webpack as the scripts of package.json do; rejects when it fails. */
const runWebpack = (options: string[]) =>
  promisify(execFile)(process.execPath, [webpack, ...options], { cwd: root });
