import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { makeScoreBook, SCORE_RULES } from "../actions/scoreBook";
import { readOptions, Unusable } from "../../src/command/options";
import { wordsFor } from "../../src/words/words";

const ROOT = join(__dirname, "../..");
const NOVEMBER = join(ROOT, "test/books/november-2023.xlsx");
const PLAN = join(ROOT, "test/books/plan-2023.xlsx");

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "check-"))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as `npm run check` does, in a process of its own. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "src/command/check.ts"), ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

/** How many columns of a terminal a line takes: Chinese characters take two. */
function columnsOf(line: string): number {
  return line.length + (line.match(/[\u2E80-\u9FFF\uFF00-\uFF60]/g) ?? []).length;
}

interface Json {
  asOf: string;
  year: number;
  sheet: string;
  range: string;
  items: Record<string, unknown>[];
  units: Record<string, unknown>[];
  problems: Record<string, unknown>[];
  cost: Record<string, Record<string, unknown>>;
}

describe("with a book that it can use", () => {
  const before = readFileSync(NOVEMBER);
  let json: Json;
  let ran: ReturnType<typeof run>;

  beforeAll(() => {
    const file = join(folder, "november.json");
    ran = run(NOVEMBER, "--as-of", "2023-11-15", "--json", file);
    json = JSON.parse(readFileSync(file, "utf8")) as Json;
  });

  test("it ends well, prints the findings, and leaves the book as it was", () => {
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toContain("9.1");
    expect(ran.stdout).toMatch(/数量不足/);
    expect(readFileSync(NOVEMBER).equals(before)).toBe(true);
  });

  test("a person can read them at 120 columns: alarms first, units as the table words them", () => {
    const lines = ran.stdout.split("\n");
    expect(lines.filter((line) => line.startsWith("║") && columnsOf(line) > 120)).toEqual([]);
    const states = ran.stdout.match(/(?:逾期|数量不足|进度滞后|未到期|已完成) (?= *│)/g) ?? [];
    expect(
      states.map((state) => state.trim()).filter((each, at, all) => each !== all[at - 1]),
    ).toEqual(["逾期", "数量不足", "进度滞后", "未到期", "已完成"]);
    expect(ran.stdout).toMatch(/│ 各街道、各单位 +│.*\n.*│ 39家 +│/);
    expect(ran.stdout).not.toContain("南站街道、");
    // 47 lines of one kind are one group.
    expect(ran.stdout.match(/该单位不承担这个事项/g)).toHaveLength(1);
  });

  test("the JSON says what was checked", () => {
    expect(json).toMatchObject({ asOf: "2023-11-15", year: 2023, range: expect.any(String) });
    expect(Object.keys(json)).toEqual([
      "asOf",
      "year",
      "sheet",
      "range",
      "columns",
      "items",
      "units",
      "division",
      "problems",
      "cost",
    ]);
  });

  test("of an item it says what was read, its state, and why", () => {
    const item = json.items.find(({ ref }) => ref === "9.1");
    expect(item).toMatchObject({
      ref: "9.1",
      row: expect.any(Number),
      project: "完善以案释法制度",
      deadline: { text: "2023年11月", kind: "once", due: ["2023-11-30"] },
      status: { reading: expect.any(String), text: expect.any(String) },
      state: "unmet",
      reasons: expect.arrayContaining([expect.any(String)]),
    });
    expect(item?.["requirements"]).toMatchObject([
      { atLeast: 1, per: "half", kinds: false, judged: true, measure: "" },
      { atLeast: 2, per: "year", kinds: false, judged: true, measure: "篇" },
      { atLeast: 2, kinds: true, judged: true },
    ]);
  });

  test("byState counts the responsible units, roles name each unit's part, days stand where it is overdue", () => {
    for (const item of json.items) {
      const roles = Object.values(item["roles"] as Record<string, string>);
      const states = item["byState"] as Record<string, number>;
      const counted = Object.values(states).reduce((sum, number) => sum + number, 0);
      expect(Object.keys(item["roles"] as object)).toEqual(item["units"]);
      expect(counted).toBe(roles.filter((role) => role !== "assist").length);
      expect("daysOverdue" in item).toBe((states["overdue"] ?? 0) > 0);
    }
    expect(json.items.find(({ ref }) => ref === "3.1")).toMatchObject({ daysOverdue: 138 });
  });

  test("of a unit it gives total, states and rates", () => {
    expect(json.units[0]).toMatchObject({ name: "南站街道", assists: expect.any(Number) });
    for (const { dueRate, yearRate } of json.units) {
      for (const rate of [dueRate, yearRate]) expect(rate === null || Number(rate) <= 1).toBe(true);
    }
  });

  test("problems have code, sheet, row and text; what it cost is said", () => {
    for (const problem of json.problems) {
      expect(problem).toEqual({
        code: expect.any(String),
        sheet: expect.any(String),
        row: expect.any(Number),
        text: expect.any(String),
      });
    }
    const figure = expect.any(Number) as number;
    expect(json.cost["check"]).toEqual({
      syncs: figure,
      requests: figure,
      bytesOut: figure,
      bytesIn: figure,
    });
  });
});

test("without --out and --json nothing is written", () => {
  const book = join(folder, "plan.xlsx");
  copyFileSync(PLAN, book);
  const files = readdirSync(folder);
  expect(run(book, "--as-of", "2023-11-15", "--highlight").status).toBe(0);
  expect(readdirSync(folder)).toEqual(files);
  expect(readFileSync(book).equals(readFileSync(PLAN))).toBe(true);
});

test("rates are null where nothing in the book records completion", () => {
  const file = join(folder, "plan.json");
  run(PLAN, "--as-of", "2023-11-15", "--json", file);
  const { units } = JSON.parse(readFileSync(file, "utf8")) as Json;
  expect(units).toHaveLength(21);
  for (const unit of units) expect(unit).toMatchObject({ dueRate: null, yearRate: null });
});

test("--highlight and --result-column go to --out, and the book stays as it was", () => {
  const before = readFileSync(PLAN);
  const out = join(folder, "marked.xlsx");
  const ran = run(PLAN, "--as-of", "2023-11-15", "--highlight", "--result-column", "--out", out);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(PLAN).equals(before)).toBe(true);
  expect(readFileSync(out).equals(before)).toBe(false);
});

describe("what cannot be used", () => {
  const inFolder = (name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  beforeAll(async () => {
    const book = new Workbook();
    book.addWorksheet("通讯录").addRow(["姓名", "电话"]);
    await book.xlsx.writeFile(join(folder, "other.xlsx"));
  });

  test.each<[string, () => string[]]>([
    ["no such file", () => [join(folder, "none.xlsx")]],
    ["a text file", () => [inFolder("text.xlsx", "序号,具体内容\n1,宣传")]],
    ["an empty file", () => [inFolder("empty.xlsx", "")]],
    ["a truncated workbook", () => [inFolder("cut.xlsx", readFileSync(PLAN).subarray(0, 6_000))]],
    ["a workbook without a table", () => [join(folder, "other.xlsx")]],
    ["a day that does not exist", () => [PLAN, "--as-of", "2023-02-30"]],
    ["an unknown option", () => [PLAN, "--colour"]],
    ["a sheet that is not there", () => [PLAN, "--sheet", "无此表"]],
    ["the book itself to write to", () => [NOVEMBER, "--out", NOVEMBER]],
  ])("%s: status 2, one line on standard error, no file written", (_, args) => {
    const wanted = args();
    const out = ["--json", join(folder, "never.json")];
    const files = readdirSync(folder);
    const { status, stdout, stderr } = run(...wanted, ...out);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]*[\p{Script=Han}][^\n]*\n$/u);
    expect(stderr).not.toMatch(/Error|at .*\.ts/);
    expect(readdirSync(folder)).toEqual(files);
  });

  test.each([
    [["--json", "a.json"]],
    [[PLAN, "--as-of", "soon"]],
    [[PLAN, "--as-of"]],
    [[PLAN, "--due-soon", "week"]],
    [[PLAN, "--due-soon", "-1"]],
  ])("arguments %j", (args) => {
    expect(() => readOptions(args, "2023-11-15", wordsFor("zh-CN"))).toThrow(Unusable);
  });
});

test("--scores says what was adopted and by how many rules it is scored, and with --out makes the sheet", async () => {
  const [book, json, out] = ["plan.xlsx", "scores.json", "out.xlsx"].map((name) =>
    join(folder, name),
  );
  if (!book || !json || !out) throw new Error("no folder");
  writeFileSync(book, await makeScoreBook(SCORE_RULES));
  const files = ["--json", json, "--out", out];
  const { status, stdout } = run(book, "--as-of", "2023-12-31", "--scores", "--rank", ...files);
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining("采用与计分: 3家，报送23篇，采用13篇。"),
  ]);
  expect(stdout).toContain("计分规则里填了分值的有3行。");
  const { scores } = JSON.parse(readFileSync(json, "utf8")) as {
    scores: { unit: string; total: number; rank: number }[];
  };
  expect(scores.map(({ unit, total, rank }) => [unit, total, rank])).toEqual([
    ["南站街道", 31, 1],
    ["桃源街道", 25.25, 2],
    ["广润门街道", -3, 3],
  ]);
  const saved = new Workbook();
  await saved.xlsx.readFile(out);
  expect(saved.worksheets.map(({ name }) => name)).toContain("报送采用统计");
});
