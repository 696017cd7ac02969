import { check } from "../../src/actions/check";
import { clear } from "../../src/actions/clear";
import { mark, MarkFailure } from "../../src/actions/mark";
import { addResultColumn } from "../../src/actions/resultColumn";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { deleteRows, insertRows } from "../../src/excelStandIn/book/shiftCells";
import { writeContent } from "../../src/excelStandIn/book/writeContent";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { openExcel, openExcelOn } from "../support/openExcel";
import { failureOf } from "./failureOf";
import { makeSmallPlan } from "./smallPlan";

const words = wordsFor("zh-CN");

const request = { asOf: "2023-11-15" };
const write = () => addResultColumn(request, wordsFor("zh-CN"));
const open = async () => openExcelOn(await makeSmallPlan(), "plan-2023.xlsx");

function sheetOf({ book }: Host, index = 0): Sheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error("There is no such sheet");
  return sheet;
}

/** Rows that a mark lies on, counted from 1. */
const markedRows = (host: Host): number[] =>
  sheetOf(host)
    .conditionalFormats.filter(({ formulas }) => formulas[0]?.includes('"tuijin:'))
    .map(({ areas }) => (areas[0]?.top ?? -1) + 1)
    .sort((a, b) => a - b);

const protect = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });

/** Runs something before every request from the n-th on. */
function beforeEvery(host: Host, n: number, run: () => void): void {
  const { answer } = host;
  let count = 0;
  host.answer = (body, flags) => {
    if (++count >= n) run();
    return answer(body, flags);
  };
}

describe("a protected sheet", () => {
  it("is named, stays as it was, and can be checked", async () => {
    const host = await open();
    await mark({ asOf: "2023-10-01" }, words);
    await protect("推进表");
    const before = bookState(host.book);
    const facts = { code: "protectedSheet", sheet: "推进表" };
    const error: unknown = await mark(request, words).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MarkFailure);
    expect((error as MarkFailure).facts).toEqual(facts);
    expect((error as MarkFailure).checked.review.items).toHaveLength(5);
    expect(await failureOf(write())).toEqual(facts);
    expect(await failureOf(clear())).toEqual(facts);
    await check(request);
    expect(bookState(host.book)).toBe(before);
  });

  it("elsewhere with marks keeps them, and the table is marked", async () => {
    const host = await open();
    await mark(request, words);
    const [rule] = sheetOf(host).conditionalFormats;
    if (rule) sheetOf(host, 1).conditionalFormats.push({ ...rule, id: "{pasted}" });
    await protect("说明");
    expect((await mark(request, words)).marked).toBe(markedRows(host).length);
    expect(sheetOf(host, 1).conditionalFormats).toHaveLength(2);
    expect(await failureOf(clear())).toEqual({ code: "protectedSheet", sheet: "说明" });
  });

  it("that becomes so between reading and painting is named too, with nothing changed", async () => {
    const host = await open();
    const before = bookState(host.book);
    host.faults.beforeSync(4, async () => {
      await sheetOf(host).inner.protect("", {});
    });
    expect(await failureOf(mark(request, words))).toEqual({
      code: "protectedSheet",
      sheet: "推进表",
    });
    expect(JSON.parse(bookState(host.book))).toMatchObject({
      sheets: [
        { rules: (JSON.parse(before) as { sheets: { rules: unknown[] }[] }).sheets[0]?.rules },
        {},
      ],
    });
  });
});

describe("a workbook whose structure is protected", () => {
  it("is marked, bears the column, and is cleared", async () => {
    const host = await open();
    host.book.isStructureProtected = true;
    const before = bookState(host.book);
    await mark(request, words);
    await write();
    expect(await clear()).toMatchObject({ columns: 1 });
    expect(bookState(host.book)).toBe(before);
  });
});

describe("a cell in editing", () => {
  it("makes every action wait, and then do its work", async () => {
    const host = await open();
    for (const act of [() => check(request), () => mark(request, words), write, clear]) {
      const before = bookState(host.book);
      host.faults.startEdit();
      let isDone = false;
      const waiting = act().then(() => (isDone = true));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([isDone, bookState(host.book) === before]).toEqual([false, true]);
      host.faults.endEdit();
      await waiting;
    }
  });

  it("that begins in the midst of reading is waited for, and it is read anew", async () => {
    const host = await open();
    host.faults.beforeSync(2, () => {
      host.faults.startEdit();
    });
    let isDone = false;
    const waiting = check(request).finally(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isDone).toBe(false);
    host.faults.endEdit();
    expect((await waiting).review.items.length).toBeGreaterThan(0);
  });

  it("where Excel refuses all the same, is said, with nothing changed", async () => {
    const host = await open();
    const before = bookState(host.book);
    beforeEvery(host, 1, () => {
      host.faults.failSync(1, "InvalidOperationInCellEditMode");
    });
    for (const act of [() => check(request), () => mark(request, words), write, clear]) {
      expect(await failureOf(act())).toEqual({ code: "cellEditing" });
    }
    expect(bookState(host.book)).toBe(before);
  });
});

describe("the table's sheet, deleted between two requests", () => {
  const acts: [string, () => Promise<unknown>][] = [
    ["check", () => check(request)],
    ["mark", () => mark(request, words)],
    ["addResultColumn", write],
    ["clear", clear],
  ];

  it.each(acts.flatMap(([name, act]) => [1, 2, 3, 4, 5].map((n) => ({ name, act, n }))))(
    "$name says so or does what is left to do, before request $n",
    async ({ act, n }) => {
      const host = await open();
      const rest = bookState(host.book);
      host.faults.beforeSync(n, () => {
        host.book.sheets = host.book.sheets.slice(1);
        host.book.activeSheet = sheetOf(host);
      });
      const outcome = await act().then(
        () => "done",
        (error: unknown) => (error as MarkFailure).facts.code,
      );
      expect(["done", "noTable", "gone"]).toContain(outcome);
      const state = JSON.parse(bookState(host.book)) as { sheets: { name: string }[] };
      const other = (JSON.parse(rest) as typeof state).sheets[1];
      expect(state.sheets.find(({ name }) => name === "说明")).toEqual(other);
    },
  );
});

describe("a coauthor", () => {
  /** The rows of the small plan that are late or soon due, as they stand without the coauthor. */
  const LATE = [3, 6, 7];

  it.each([
    ["at the top of the table", 2, [4, 7, 8]],
    ["inside a project", 3, [3, 7, 8]],
    ["below a marked row", 6, [3, 6, 8]],
  ])(
    "who puts a row in %s between reading and painting has the table checked again",
    async (_where, at, rows) => {
      const host = await open();
      host.faults.beforeSync(4, () => {
        insertRows(sheetOf(host), at, 1, { extendRules: true });
      });
      const { marked } = await mark(request, words);
      expect(marked).toBe(LATE.length);
      expect(markedRows(host)).toEqual(rows);
    },
  );

  it("who fills in a status, or changes a deadline meanwhile, has it judged", async () => {
    for (const [column, text] of [
      [5, "已完成"],
      [3, "2024年6月"],
    ] as const) {
      const host = await open();
      host.faults.beforeSync(4, () => {
        writeContent(sheetOf(host), 5, column, text);
      });
      await mark(request, words);
      expect(markedRows(host)).not.toContain(6);
    }
  });

  it("who puts a row in while the table is being read has its last row judged all the same", async () => {
    for (const n of [2, 3]) {
      const host = await open();
      host.faults.beforeSync(n, () => {
        insertRows(sheetOf(host), 3, 1, { extendRules: true });
      });
      expect((await check(request)).review.items).toHaveLength(5);
    }
  });

  it("who keeps putting rows in makes the add-in give up after two more checks, and leaves no mark", async () => {
    const host = await open();
    let checks = 0;
    beforeEvery(host, 1, () => {
      insertRows(sheetOf(host), 3, 1, { extendRules: true });
    });
    const judged = { ...request, onJudged: () => void checks++ };
    const error: unknown = await mark(judged, words).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MarkFailure);
    expect((error as MarkFailure).facts).toEqual({ code: "tableKeepsChanging" });
    expect((error as MarkFailure).checked.review.sheet.name).toBe("推进表");
    // The last one only shows the table as it is by now.
    expect(checks).toBe(4);
    expect(markedRows(host)).toEqual([]);
    expect(await failureOf(write())).toEqual({ code: "tableKeepsChanging" });
    expect(host.book.names).toEqual([]);
    expect(sheetOf(host).text(1, 6)).toBe("");
  });

  it("who keeps changing the table while another sheet with marks is protected leaves no mark on it", async () => {
    const host = await open();
    await mark(request, words);
    const [rule] = sheetOf(host).conditionalFormats;
    if (rule) sheetOf(host, 1).conditionalFormats.push({ ...rule, id: "{pasted}" });
    await protect("说明");
    beforeEvery(host, 1, () => {
      insertRows(sheetOf(host), 3, 1, { extendRules: true });
    });
    expect(await failureOf(mark(request, words))).toEqual({ code: "tableKeepsChanging" });
    expect(markedRows(host)).toEqual([]);
  });

  it("who takes rows out meanwhile is followed, with marks and column", async () => {
    const host = await openExcel("test/books/plan-2023.xlsx");
    await write();
    host.faults.beforeSync(4, () => {
      deleteRows(sheetOf(host), 30, 1);
    });
    expect((await mark(request, words)).marked).toBe(9);
    host.faults.beforeSync(5, () => {
      deleteRows(sheetOf(host), 28, 1);
    });
    await write();
    const texts = Array.from({ length: 40 }, (_, row) => sheetOf(host).text(row, 5));
    expect(texts.filter((text) => text !== "")).toHaveLength(29);
  });
});
