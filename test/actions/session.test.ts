import { Session } from "../../src/actions/session/session";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { openExcel, openExcelOn } from "../support/openExcel";
import { ReopenedExcel } from "../support/reopenExcel";
import { makeSmallPlan } from "./smallPlan";
import { summaryState } from "./summaryState";

const excel = new ReopenedExcel();
const words = wordsFor("zh-CN");
const REPORT = {
  day: "2023-11-01",
  units: ["区普法办"],
  identity: "编印普法读本",
  type: "",
  title: "读本",
  count: 1,
  status: "",
  remark: "",
};

let host: Host;
let session: Session;
beforeEach(async () => {
  host = await excel.open(await makeSmallPlan(), "plan-2023.xlsx");
  session = new Session(
    () => "2023-11-15",
    () => words,
  );
});

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
const rename = (from: string, to: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
const sheets = () => host.book.sheets.map(({ name }) => name);

describe("one action at a time", () => {
  const OTHERS: [string, () => Promise<unknown>][] = [
    ["检查进度", () => session.run("checkProgress")],
    ["清除标记", () => session.run("clearMarks")],
    ["登记报送", () => session.run("addReports", REPORT)],
    ["打印推进表", () => session.run("printTable")],
    ["another 生成汇总表", () => session.run("makeSheets")],
  ];

  test.each(OTHERS)(
    "while sheets are made, %s does not start, and that is said",
    async (_, act) => {
      const making = session.run("makeSheets");
      expect(await act()).toBeUndefined();
      expect(session.state()).toMatchObject({ work: "makeSheets", isRefused: true });
      expect(await making).toMatchObject({ kind: "sheetsMade", sheets: 6 });
      expect(session.state()).toMatchObject({ work: undefined, isRefused: false });
      expect(session.state().result).toBeUndefined();
    },
  );

  test("while a check runs, sheets are not made", async () => {
    const checking = session.run("checkProgress");
    await session.run("makeSheets");
    await checking;
    expect(sheets()).toEqual(["推进表", "说明"]);
  });

  test("another sheet is not chosen while something is done", async () => {
    const making = session.run("makeSheets");
    await session.setSheet({ id: host.book.sheets[1]?.id ?? "", name: "说明" });
    await making;
    expect(session.state().sheet).toBeUndefined();
  });

  test("a row is shown meanwhile all the same", async () => {
    await session.run("checkProgress");
    const making = session.run("makeSheets");
    await session.goToRow(4);
    expect(await selected()).toBe("推进表!A5:F5");
    expect(session.state().work).toBe("makeSheets");
    await making;
  });
});

describe("the way back", () => {
  const WAYS: [string, () => Promise<unknown>][] = [
    ["the first marks", () => session.run("checkProgress")],
    ["a new result column", () => session.run("addResultColumn")],
  ];

  test.each(WAYS)("takes %s back, and is gone then", async (_, act) => {
    const before = summaryState(host.book);
    await session.lookForMarks();
    await act();
    expect(summaryState(host.book)).not.toBe(before);
    await session.undo();
    expect(summaryState(host.book)).toBe(before);
    await session.undo();
    expect(session.state().done?.undo).toBeUndefined();
  });

  test("is none where marks were replaced", async () => {
    await session.lookForMarks();
    await session.run("checkProgress");
    expect(await session.run("checkProgress")).toEqual({ kind: "marked", rows: 3, unmarkable: [] });
  });
});

test("print settings are taken back", async () => {
  expect(await session.run("printTable")).toMatchObject({ kind: "printSet", fits: true });
  await session.undo();
  expect(session.state().done).toEqual({ kind: "printRestored", changed: true });
});

test("what is known of marks and column follows what is done", async () => {
  const known = () => {
    const { mayHoldMarks, hasColumn } = session.state();
    return { mayHoldMarks, hasColumn };
  };
  await session.lookForMarks();
  expect(known()).toEqual({ mayHoldMarks: false, hasColumn: false });
  await session.run("checkProgress");
  expect(known()).toEqual({ mayHoldMarks: true, hasColumn: false });
  await session.run("addResultColumn");
  expect(known()).toEqual({ mayHoldMarks: true, hasColumn: true });
  await session.run("clearMarks");
  expect(known()).toEqual({ mayHoldMarks: false, hasColumn: false });
});

test("making sheets can be cancelled until they are built", async () => {
  const before = bookState(host.book);
  const making = session.run("makeSheets");
  session.cancel();
  expect(await making).toBeUndefined();
  expect(session.state()).toMatchObject({ work: undefined, failure: { code: "cancelled" } });
  expect(bookState(host.book)).toBe(before);
});

test("指定列 keeps what was said and checks that sheet", async () => {
  await session.run("checkProgress");
  const sheet = session.state().result?.review.sheet;
  if (!sheet) throw new Error("The plan was checked");
  const done = await session.run("pointColumns", { sheet, pointing: { columns: {} } });
  expect(done).toMatchObject({ kind: "marked", rows: 3 });
  expect(session.state()).toMatchObject({ sheet, result: { review: { sheet } } });
});

describe("a sheet renamed after the check", () => {
  test("shows an item's row", async () => {
    await session.run("checkProgress");
    await rename("推进表", "推进表（定稿）");
    await session.goToRow(4);
    expect(session.state().failure).toBeUndefined();
    expect(await selected()).toBe("'推进表（定稿）'!A5:F5");
  });

  test("gives the result column back", async () => {
    const before = summaryState(host.book);
    await session.run("addResultColumn");
    await rename("推进表", "定稿");
    await session.undo();
    expect(session.state()).toMatchObject({ failure: undefined, done: { kind: "undone" } });
    await rename("定稿", "推进表");
    expect(summaryState(host.book)).toBe(before);
  });

  test("is checked again where it was chosen", async () => {
    await session.run("checkProgress");
    const [chosen] = session.state().result?.candidates ?? [];
    if (chosen) await session.setSheet(chosen);
    await rename("推进表", "定稿");
    expect(await session.run("checkProgress")).toMatchObject({ kind: "marked", rows: 3 });
    expect(session.state().sheet).toBe(chosen);
    expect(session.state().result?.review.sheet.name).toBe("定稿");
  });

  test("is told to have changed, and what is selected on it is known", async () => {
    // A client of its own: that of the others hears of the first workbook alone.
    host = await openExcelOn(await makeSmallPlan());
    await session.run("checkProgress");
    await rename("推进表", "定稿");
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error("The book has a sheet");
    host.user.select(sheet, { top: 4, left: 0, bottom: 4, right: 2 });
    host.user.type(sheet, 2, 5, "已完成");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.state()).toMatchObject({
      changed: { id: sheet.id },
      selected: { row: 4, count: 1 },
    });
  });
});

test("a record of a ledger that was renamed after the check is shown", async () => {
  await openExcel("test/books/november-2023.xlsx");
  await session.run("checkProgress");
  const problem = session.state().result?.review.problems.find(({ code }) => code === "notItsItem");
  if (!problem) throw new Error("The ledger has such a record");
  await rename("报送台账", "台账2023");
  await session.goTo(problem.sheet, { row: problem.row, column: 0, columns: 1 });
  expect(await selected()).toBe("台账2023!A3");
});

describe("what the ribbon asks the pane to show", () => {
  test("is read before, once, and nothing in the workbook changes by that", async () => {
    const before = bookState(host.book);
    await session.ask("notices");
    expect(session.state().asked).toEqual({ page: "notices", count: 1 });
    const { result } = session.state();
    expect(result?.review.items).not.toHaveLength(0);
    await session.ask("report");
    expect(session.state().asked).toEqual({ page: "report", count: 2 });
    expect(session.state().result).toBe(result);
    expect(bookState(host.book)).toEqual(before);
  });

  test("is not shown where there is no plan, and that is said", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("推进表").getRange("A1:H40").clear("Contents");
      await context.sync();
    });
    await session.ask("dispatch");
    expect(session.state().asked).toBeUndefined();
    expect(session.state().failure?.code).toBe("noTable");
  });
});
