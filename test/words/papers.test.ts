import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { GUIDE, withRules } from "../../scripts/guideRules";

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Every paper of the repository, outside of what is installed or made. */
const papers = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !["node_modules", "dist", "out"].includes(name) && !name.startsWith("."))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(root, entry.name), { recursive: true }).map((name) =>
          join(entry.name, String(name)),
        )
      : [entry.name],
  )
  .filter((path) => path.endsWith(".md"));

/** What a paper says outside of its examples of code. */
const textOf = (paper: string) => read(paper).replace(/^```[^]*?^```/gm, "");

test("the README is read in a few minutes: 10 KB at most", () => {
  expect(statSync(join(root, "README.md")).size).toBeLessThanOrEqual(10_000);
});

test("the README's first screen says how to start and how to test", () => {
  const screen = read("README.md").split("\n").slice(0, 20).join("\n");
  expect(screen).toContain("npm ci && npm start");
  expect(screen).toContain("npm ci && npm test");
});

/** The anchor that a heading has on the web: `"## The preview host" → "the-preview-host"`. */
const anchorOf = (heading: string) =>
  heading
    .replace(/^#+ /, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (paper: string) => (textOf(paper).match(/^#+ .*$/gm) ?? []).map(anchorOf);

function brokenLinks(paper: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [file = "", anchor] = decodeURI(link).split("#");
    const target = file === "" ? paper : normalize(join(dirname(paper), file));
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
}

test.each(papers)("every link of %s leads somewhere", (paper) => {
  expect(brokenLinks(paper, textOf(paper))).toEqual([]);
});

test("a link that leads nowhere is seen", () => {
  const text = "[a](docs/none.md) [b](README.md#none) [c](README.md#in-excel)";
  expect(brokenLinks("README.md", text)).toEqual(["docs/none.md", "README.md#none"]);
});

/** Files and folders of the repository that a text names: `src/core/steps.ts`. */
function filesNamed(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return spans.filter((span) => /^(src|test|scripts|docs|deploy|assets)\/[^\s*…<>]+$/.test(span));
}

test.each(papers.filter((paper) => paper !== "CHANGELOG.md"))(
  "every file that %s names is there",
  (paper) => {
    const named = filesNamed(textOf(paper));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

test.each([
  "a deadline read",
  "a mark painted",
  "a sheet made",
  "a refusal of Excel worded",
  "the command line parsed",
])("CONTRIBUTING names the one file for where %s is", (what) => {
  const row = read("CONTRIBUTING.md")
    .split("\n")
    .find((line) => line.startsWith(`| ${what} `));
  expect(filesNamed(row ?? "")).toEqual([expect.stringMatching(/^src\/.+\.ts$/)]);
});

test("every decision stands in their list", () => {
  const names = readdirSync(join(root, "docs/decisions")).filter((name) => name !== "README.md");
  const list = read("docs/decisions/README.md");
  expect(names.filter((name) => !list.includes(`](${name})`))).toEqual([]);
});

test("the guide's rules are those of the pane's help: npm run guide", () => {
  expect(read(GUIDE)).toBe(withRules(read(GUIDE)));
});
