import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A package of which code is shipped, and what it says about its licence. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** An SPDX expression; empty where the package names none. */
  licence: string;
  /** Whom the package names as its author, else the owner of its repository; may be empty. */
  author: string;
  /** The texts of its licence and notice files; empty where it brings none. */
  text: string;
}

/** The package that a module's file belongs to; null for the add-in's own files. */
export function packageOf(file: string): ShippedPackage | null {
  if (!file.includes("node_modules")) return null;
  let folder = dirname(file);
  while (basename(folder) !== "node_modules") {
    const described = describe(folder);
    if (described) return described;
    folder = dirname(folder);
  }
  return null;
}

interface Described {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  author?: string | { name?: string };
  repository?: string | { url?: string };
}

/** Null where the folder is a part of a package only. */
function describe(folder: string): ShippedPackage | null {
  const files = readdirSync(folder);
  if (!files.includes("package.json")) return null;
  const told = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Described;
  if (!told.name || !told.version) return null;
  return {
    name: told.name,
    version: told.version,
    licence: typeof told.license === "string" ? told.license : (told.license?.type ?? ""),
    author: authorOf(told),
    text: files
      .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim())
      .join("\n\n"),
  };
}

function authorOf({ author, repository }: Described): string {
  const named = typeof author === "string" ? author : author?.name;
  if (named) return named;
  const url = typeof repository === "string" ? repository : (repository?.url ?? "");
  return /github\.com[/:]([^/]+)\//.exec(url)?.[1] ?? "";
}
