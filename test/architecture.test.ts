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
const CORE = [...CORE_BELOW_SHEETS, "core/marks", "core/sheets", "core/form", "core/change"];

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
  core: [],
  words: CORE,
  files: [],
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

test("every file belongs to a folder of the house", () => {
  const known = Object.keys(MAY_IMPORT);
  expect(files.filter((file) => !known.includes(partOf(file)))).toEqual([]);
});

test("imports go one way", () => {
  expect(files.flatMap((file) => violations(file, importsOf(file)))).toEqual([]);
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
