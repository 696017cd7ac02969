import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import ts from "typescript";

/** The folders of core, each above those that it may import. */
const CORE_BELOW_SHEETS = [
  "core",
  "core/text",
  "core/table",
  "core/reading",
  "core/plan",
  "core/register",
  "core/review",
];
const CORE = [
  ...CORE_BELOW_SHEETS,
  "core/marks",
  "core/sheets",
  "core/form",
  "core/change",
  "core/notice",
  "core/score",
  "core/node",
  "core/points",
  "core/nextYear",
];

/** What each part of src may import from the others. */
const MAY_IMPORT: Record<string, string[]> = {
  "core/text": ["core"],
  "core/table": ["core", "core/text"],
  "core/reading": ["core", "core/text", "core/table"],
  "core/plan": ["core", "core/text", "core/table", "core/reading"],
  "core/register": ["core", "core/text", "core/table", "core/reading", "core/plan"],
  "core/review": ["core", "core/text", "core/table", "core/reading", "core/plan", "core/register"],
  "core/marks": CORE_BELOW_SHEETS,
  "core/sheets": CORE_BELOW_SHEETS,
  "core/form": CORE_BELOW_SHEETS,
  "core/change": CORE_BELOW_SHEETS,
  // Before a node opens a 提示单 is proposed.
  "core/notice": [...CORE_BELOW_SHEETS, "core/node"],
  "core/score": CORE_BELOW_SHEETS,
  "core/node": CORE_BELOW_SHEETS,
  "core/nextYear": CORE_BELOW_SHEETS,
  "core/points": ["core", "core/text", "core/table", "core/reading", "core/plan"],
  core: [],
  words: CORE,
  // What a sheet of a file or of the workbook is to hold.
  files: ["core/sheets"],
  excel: CORE,
  actions: [...CORE, "excel", "files", "words"],
  ribbon: [...CORE, "actions"],
  pane: [...CORE, "actions", "words", "ribbon"],
  "excelStandIn/book": [],
  "excelStandIn/host": ["excelStandIn/book"],
  "excelStandIn/node": ["excelStandIn/book", "excelStandIn/host"],
  preview: ["excelStandIn/book", "excelStandIn/host"],
  // The command line stands in for a user and so calls what a user calls.
  command: [
    ...CORE,
    "actions",
    "files",
    "words",
    "excelStandIn/book",
    "excelStandIn/host",
    "excelStandIn/node",
  ],
};

/** Folders outside of which a package must not be imported. */
const PACKAGE_HOME: Record<string, string[]> = {
  react: ["pane"],
  "react-dom": ["pane"],
  "@fluentui": ["pane"],
  "@univerjs": ["preview"],
  "@cj-tech-master": ["excelStandIn/book", "files", "preview"],
  fflate: ["files"],
  "@rgrove": ["files"],
};

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map((each) => each.fileName);
}

/** The entry of MAY_IMPORT that a file belongs to: a folder of src, or one within it. */
function partOf(file: string): string {
  const path = relative("src", file).split("\\").join("/");
  return (
    Object.keys(MAY_IMPORT).find((part) => path === part || path.startsWith(`${part}/`)) ?? path
  );
}

/** The broken rules of one file, each in a sentence. */
function violations(file: string, imports: string[]): string[] {
  const part = partOf(file);
  return imports.flatMap((name) => {
    if (name.startsWith(".")) {
      const path = normalize(join(dirname(file), name));
      // The manifest is what the preview draws its ribbon from.
      if (path === "manifest.xml" && part === "preview") return [];
      // The version is said in package.json alone.
      if (path === "package.json" && part === "words") return [];
      const target = partOf(path);
      const allowed = target === part || MAY_IMPORT[part]?.includes(target);
      return allowed ? [] : [`${file}: ${part} must not import ${target} (${name})`];
    }
    const home = Object.entries(PACKAGE_HOME).find(([owner]) => name.split("/")[0] === owner)?.[1];
    return !home || home.includes(part) ? [] : [`${file}: ${part} must not import ${name}`];
  });
}

const files = filesIn("src");
const everywhere = [...files, ...filesIn("scripts"), ...filesIn("test")];
const known = new Set(everywhere);

test("every file belongs to a folder of the house", () => {
  const parts = Object.keys(MAY_IMPORT);
  expect(files.filter((file) => !parts.includes(partOf(file)))).toEqual([]);
});

test("imports go one way", () => {
  expect(files.flatMap((file) => violations(file, importsOf(file)))).toEqual([]);
});

test("what is built and run apart leans on what it is made of: nothing on the tests, src on nothing outside of it", () => {
  const wrong = everywhere.flatMap((file) => {
    const mayReach = FOLDERS[topOf(file)] ?? [];
    const reached = importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => topOf(normalize(join(dirname(file), name))));
    return reached
      .filter((top) => top in FOLDERS && !mayReach.includes(top))
      .map((top) => `${file}: ${topOf(file)} must not import ${top}`);
  });
  expect(wrong).toEqual([]);
});

test("files go round in no circle when they are loaded, but for the types of Excel, which name each other", () => {
  const circles = circlesAmong(new Map(everywhere.map((file) => [file, loadedBy(file)])));
  const others = circles.filter((circle) => !circle.every((file) => file.startsWith(SERVED_TYPES)));
  expect(others.map((circle) => circle.join(" → "))).toEqual([]);
});

test("a circle is seen, and one of types alone is none", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
    ["d", []],
  ]);
  expect(circlesAmong(graph)).toEqual([["b", "c", "b"]]);
  const loaded = (code: string) => namesLoaded("x.ts", code);
  expect(loaded('import { a } from "./a";')).toEqual(["./a"]);
  expect(loaded('import { type A, b } from "./a";')).toEqual(["./a"]);
  expect(loaded('export { a } from "./a";')).toEqual(["./a"]);
  expect(loaded('import type { A } from "./a"; import { type B } from "./b";')).toEqual([]);
});

test("only the excel folder (and what stands in for it) names Excel or Office", () => {
  const names = files
    .filter((file) => /^(core|actions|words|pane)/.test(partOf(file)))
    .filter((file) => /\b(Excel|Office)\.[A-Za-z]/.test(codeOf(file)));
  expect(names).toEqual([]);
});

test("no barrels, and no folder without an idea", () => {
  const named = files.filter((file) =>
    /(^|\/)(utils?|helpers?|services?|managers?)(\/|\.)/i.test(file),
  );
  const barrels = files.filter((file) => {
    const { statements } = ts.createSourceFile(
      file,
      readFileSync(file, "utf8"),
      ts.ScriptTarget.Latest,
    );
    return (
      statements.length > 0 &&
      statements.every((each) => ts.isExportDeclaration(each) && each.moduleSpecifier)
    );
  });
  expect([...named, ...barrels]).toEqual([]);
});

test("the rules see what they are for", () => {
  expect(violations("src/core/table/x.ts", ["../../excel/y"])).toEqual([
    "src/core/table/x.ts: core/table must not import excel (../../excel/y)",
  ]);
  expect(violations("src/pane/x.tsx", ["../excel/y"])).toHaveLength(1);
  expect(violations("src/core/x.ts", ["react"])).toEqual([
    "src/core/x.ts: core must not import react",
  ]);
  expect(violations("src/core/table/x.ts", ["../reading/y"])).toHaveLength(1);
  expect(violations("src/excelStandIn/host/x.ts", ["../../actions/check"])).toHaveLength(1);
  expect(violations("src/actions/x.ts", ["../core/y", "../excel/z", "../words/w"])).toEqual([]);
});

/** A file's text without comments, in which Excel may well be named. */
function codeOf(file: string): string {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

/** The folders of the house, and what each may import of the others besides itself. */
const FOLDERS: Record<string, string[]> = {
  src: ["src"],
  scripts: ["scripts", "src"],
  test: ["test", "scripts", "src"],
};

/** What the stand-in serves is one net: a range has a sheet, and a sheet ranges. */
const SERVED_TYPES = join("src", "excelStandIn", "host", "types");

const topOf = (path: string): string => path.split(/[\\/]/)[0] ?? "";

/** The files that a file needs when it is loaded: what it imports, but for types and what it loads later. */
function loadedBy(file: string): string[] {
  return namesLoaded(file, readFileSync(file, "utf8"))
    .filter((name) => name.startsWith("."))
    .flatMap((name) => {
      const path = normalize(join(dirname(file), name));
      return [path, `${path}.ts`, `${path}.tsx`].filter((each) => known.has(each));
    });
}

function namesLoaded(file: string, code: string): string[] {
  const { statements } = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  return statements.flatMap((each) => {
    if (!ts.isImportDeclaration(each) && !ts.isExportDeclaration(each)) return [];
    const { moduleSpecifier } = each;
    const isLoaded = ts.isImportDeclaration(each) ? !isOfTypes(each) : !each.isTypeOnly;
    return isLoaded && moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? [moduleSpecifier.text]
      : [];
  });
}

function isOfTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const { name, namedBindings } = importClause;
  if (importClause.isTypeOnly) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

/** The circles that are met on a walk along all imports, each once, from its first file to the same again. */
function circlesAmong(graph: Map<string, string[]>): string[][] {
  const circles: string[][] = [];
  const left = new Set<string>();
  const way: string[] = [];
  const walk = (file: string) => {
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      if (way.includes(next)) circles.push([...way.slice(way.indexOf(next)), next]);
      else if (!left.has(next)) walk(next);
    }
    way.pop();
    left.add(file);
  };
  for (const file of graph.keys()) if (!left.has(file)) walk(file);
  return circles;
}
