import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findViolations, type Surroundings } from "./manifestRules";

const root = join(__dirname, "../..");

/** The manifest as it is in the repository. */
export const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** A file of the repository, as the development server serves it. */
export function readFile(path: string): Buffer | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** What the manifest in the repository fits. */
export const surroundings: Surroundings = {
  baseAddress: "https://localhost:3000/",
  readFile,
  commandsSource: readFile("src/ribbon/commands.ts")?.toString() ?? "",
};

/** The manifest with one defect, and what must be said about it. */
export interface Defect {
  defect: string;
  from: string | RegExp;
  to: string;
  says: string[];
}

/** Puts the defect into the manifest and expects it to be reported, and nothing else. */
export function expectReport({ from, to, says }: Defect): void {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(findViolations(broken, surroundings)).toEqual(says);
}
