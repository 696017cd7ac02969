import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";

const ROOT = join(__dirname, "../..");
const NOVEMBER = join(ROOT, "test/books/november-2023.xlsx");

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "forms-"))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as `npm run check` does, in a process of its own. */
function run(...args: string[]) {
  return spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "src/command/check.ts"), ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
}

interface CollectedJson {
  collected: {
    files: { file: string; unit: string | null; new: number; problems: string[] }[];
    facts: { unit: string; ref: string; outcome: string; taken: boolean }[];
    missing: string[];
  };
}

/** Collects into a new workbook and gives the JSON. */
function collected(book: string, from: string, name: string): CollectedJson["collected"] {
  const [out, json] = [join(folder, `${name}.xlsx`), join(folder, `${name}.json`)];
  const ran = run(book, "--as-of", "2023-11-15", "--collect", from, "--out", out, "--json", json);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  return (JSON.parse(readFileSync(json, "utf8")) as CollectedJson).collected;
}

test("forms go out, come back filled in by another program, are entered once, and bring nothing the second time", async () => {
  const out = join(folder, "填报表");
  const units = "南站街道,桃源街道";
  const made = run(NOVEMBER, "--as-of", "2023-11-06", "--forms", out, "--units", units);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(out).sort()).toEqual([
    "填报表-南站街道-第1期.xlsx",
    "填报表-桃源街道-第1期.xlsx",
  ]);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(out, "填报表-南站街道-第1期.xlsx"));
  const sheet = workbook.getWorksheet("填报表");
  sheet?.eachRow((row) => {
    if (row.getCell(1).text === "6.1") row.getCell(5).value = "已完成";
  });
  await workbook.xlsx.writeFile(join(out, "填报表-南站街道-第1期.xlsx"));
  writeFileSync(join(out, "扫描.pdf"), "%PDF-1.7");

  const first = collected(NOVEMBER, out, "first");
  expect(first.facts).toMatchObject([
    { unit: "南站街道", ref: "6.1", outcome: "new", taken: true },
  ]);
  expect(first.files.find(({ file }) => file === "扫描.pdf")?.problems).toEqual([
    "是 PDF，读不了。请交回 Excel 文件（.xlsx）。",
  ]);
  expect(first.missing).toHaveLength(37);
  const second = collected(join(folder, "first.xlsx"), out, "second");
  expect(second.facts).toMatchObject([{ ref: "6.1", outcome: "same", taken: false }]);
  // Three processes, each of which starts the client.
}, 180_000);

test.each([
  [["--forms", "x", "--units", "没有的单位"], "没有的单位"],
  [["--collect", "没有的文件夹"], "没有的文件夹"],
  [["--collect", ".", "--conflicts", "maybe"], "--conflicts maybe"],
])("what cannot be used ends with one line: %j", (args, named) => {
  const ran = run(NOVEMBER, "--as-of", "2023-11-15", ...args);
  expect(ran.status).toBe(2);
  expect(ran.stderr.trim().split("\n")).toHaveLength(1);
  expect(ran.stderr).toContain(named);
});
