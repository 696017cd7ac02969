import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/files/readWorkbook";

const ROOT = join(__dirname, "../..");
const BOOKS = join(ROOT, "test/books");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "many-"));
  copyFileSync(join(BOOKS, "november-2023.xlsx"), join(folder, "西湖区.xlsx"));
  copyFileSync(join(BOOKS, "plan-2023.xlsx"), join(folder, "东湖区.xlsx"));
  writeFileSync(join(folder, "坏了.xlsx"), "not a workbook");
  writeFileSync(join(folder, "扫描.pdf"), "%PDF-1.4");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "src/command/check.ts"), ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
}

test("a folder's workbooks are judged as each alone is; what cannot be used is said and stops nothing", async () => {
  const results = mkdtempSync(join(tmpdir(), "result-"));
  const [json, out, flat] = ["all.json", "汇总.xlsx", "all.csv"].map((name) => join(results, name));
  const ran = run(
    folder,
    "--as-of",
    "2023-11-15",
    "--json",
    json ?? "",
    "--out",
    out ?? "",
    "--flat",
    flat ?? "",
  );
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain("西湖区（2023年）：逾期8项、数量不足1项、进度滞后2项");
  const all = JSON.parse(readFileSync(json ?? "", "utf8")) as {
    books: {
      name: string;
      items: Record<string, number>;
      unitItems: Record<string, number>;
      units: number;
    }[];
    unusable: { file: string; why: string }[];
  };
  expect(all.books.map(({ name, items, units }) => [name, items["overdue"], units])).toEqual([
    ["东湖区", 9, 21],
    ["西湖区", 8, 39],
  ]);
  expect(all.books[1]?.unitItems["overdue"]).toBe(144);
  expect(all.unusable.map(({ file }) => file)).toEqual(["坏了.xlsx", "扫描.pdf"]);
  const book = await readWorkbook(new Uint8Array(readFileSync(out ?? "")));
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "汇总",
    "按项目",
    "要处理的事项",
    "没有用上的文件",
  ]);
  const lines = readFileSync(flat ?? "", "utf8").split("\r\n");
  expect(lines[0]).toBe(
    "\uFEFF县区,年度,截至日期,编号,重点工作项目,事项,完成时限,单位,责任类型,检查结果,应报,已报,还差",
  );
  expect(lines.filter((line) => line.startsWith("西湖区,2023,2023-11-15,10.1,"))).toHaveLength(39);
  rmSync(results, { recursive: true });
});

test("many are judged in workers, each as it is alone, in the order of their names; one of another year is named as such", () => {
  const district = mkdtempSync(join(tmpdir(), "district-"));
  try {
    const books = ["november-2023.xlsx", "plan-2023.xlsx", "shapes-sections.xlsx"];
    for (let index = 0; index < 9; index++)
      copyFileSync(join(BOOKS, books[index % 3] ?? ""), join(district, `${index}区.xlsx`));
    writeFileSync(join(district, "坏了.xlsx"), "not a workbook");
    const json = join(district, "all.json");
    const flat = join(district, "all.csv");
    const when = ["--as-of", "2023-11-15"];
    const ran = run(district, ...when, "--json", json, "--flat", flat);
    expect([ran.status, ran.stderr]).toEqual([0, expect.stringContaining("10/10")]);
    interface All {
      books: { name: string }[];
      unusable: { file: string }[];
    }
    const all = JSON.parse(readFileSync(json, "utf8")) as All;
    expect(all.books.map(({ name }) => name)).toEqual([..."012345678"].map((each) => `${each}区`));
    expect(all.unusable.map(({ file }) => file)).toEqual(["坏了.xlsx"]);
    const some = [0, 1, 2].map((index) => join(district, `${index}区.xlsx`));
    const alone = join(district, "alone.json");
    const aloneFlat = join(district, "alone.csv");
    run(...some, ...when, "--json", alone, "--flat", aloneFlat);
    const withoutPath = ({ books: own }: All) =>
      own.map(({ name, ...rest }) => ({ ...rest, name, file: "" }));
    expect(withoutPath(all).slice(0, 3)).toEqual(
      withoutPath(JSON.parse(readFileSync(alone, "utf8")) as All),
    );
    const rows = (file: string) => readFileSync(file, "utf8").split("\r\n");
    const few = rows(aloneFlat).slice(0, -1);
    expect(rows(flat).slice(0, few.length)).toEqual(few);
  } finally {
    rmSync(district, { recursive: true });
  }
});

test("where none can be used the exit status says so", () => {
  const ran = run(join(folder, "扫描.pdf"), join(folder, "坏了.xlsx"), "--as-of", "2023-11-15");
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain("没有一个能用的工作簿。");
});
