import { addRecords } from "../../src/actions/addRecords";
import { check } from "../../src/actions/check";
import { Failure } from "../../src/core/failure";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { tablesOf } from "../../src/excelStandIn/book/tables";
import { bookState } from "../excel/bookState";
import { ReopenedExcel } from "../support/reopenExcel";
import { dropFrom, loseAnswer } from "./dropRequests";
import { expectFaults } from "./faultNumbers";
import { sheetIn } from "./scenes";
import { makeSmallLedger } from "./smallLedger";
import { takeBackRegisters } from "../../src/actions/writeInRegisters";

const excel = new ReopenedExcel();
const LEDGER = "报送台账";
const request = { asOf: "2023-11-15" };
/** Opens the ledger; by turns in the oldest Excel and in a current one, by the number of the fault that is to come. */
const open = async (fault = 1) =>
  excel.open(await makeSmallLedger(), "plan-2023.xlsx", fault % 2 === 1 ? "2021" : "365");
/** The requests that entering a report takes; after the fifth it writes. */
const EVERY_REQUEST = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const BEFORE_THE_LAST_LOOK = EVERY_REQUEST.slice(0, 5);

const report = {
  day: "2023-11-10",
  units: ["区普法办", "区司法局"],
  type: "",
  title: "=读本",
  count: 1,
  status: "已报送",
  remark: "",
};

async function enter(change: Partial<typeof report> = {}) {
  const { review } = await check(request);
  return async () =>
    addRecords(request, { ...report, ...change, identity: review.items[0]?.identity ?? "" });
}

/** The ledger's rows below its headings, and the last row of its Excel table. */
function ledgerOf(host: Host) {
  const { book } = host;
  const sheet = sheetIn(host, LEDGER);
  const rows = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => sheet.text(row + 1, column)),
  );
  return {
    rows: rows.map((cells) => cells.join("|")).filter((cells) => /[^|]/.test(cells)),
    tableEnds: tablesOf(sheet)[0]?.area.bottom,
    note: [...book.settings.keys()],
  };
}

const STOOD = [
  "2023-05-04|区普法办|甲|编印普法读本|初稿|1|已报送",
  "2023-06-05|区司法局|乙|建立普法责任清单||1|已报送",
];
const ENTERED = [
  "2023-11-10|区普法办||1.1 编印普法读本|=读本|1|已报送",
  "2023-11-10|区司法局||1.1 编印普法读本|=读本|1|已报送",
];
const WHOLE = { rows: [...STOOD, ...ENTERED], tableEnds: 4, note: [] };

test("every request that entering takes is failed, and there are no others", async () => {
  const host = await open();
  const act = await enter();
  host.resetCosts();
  await act();
  expectFaults("records", "enter", host.costs.syncs);
  expect(EVERY_REQUEST).toHaveLength(host.costs.syncs);
});

describe("a report is entered once", () => {
  test.each(EVERY_REQUEST)("where request %i is dropped", async (n) => {
    const host = await open(n);
    const act = await enter();
    host.faults.failSync(n);
    await act();
    expect(ledgerOf(host)).toEqual(WHOLE);
  });

  test.each(EVERY_REQUEST)("where the answer to request %i is lost", async (n) => {
    const host = await open(n);
    const act = await enter();
    loseAnswer(host, n);
    await act();
    expect(ledgerOf(host)).toEqual(WHOLE);
  });

  test.each(EVERY_REQUEST)(
    "by the next run, where Excel was away from request %i on",
    async (n) => {
      const host = await open(n);
      const act = await enter();
      const comeBack = dropFrom(host, n, { afterDoingIt: true });
      const isEntered = await act().then(
        () => true,
        (error: unknown) => !(error instanceof Failure),
      );
      comeBack();
      if (!isEntered) await act();
      expect({ ...ledgerOf(host), note: [] }).toEqual(WHOLE);
    },
  );

  test("and a second time only where that is what the user does", async () => {
    const host = await open();
    const act = await enter({ title: "" });
    await act();
    await act();
    expect(ledgerOf(host).rows).toHaveLength(6);
  });

  test("and what stands of it stays where another one is entered after the failure", async () => {
    const host = await open();
    const act = await enter();
    const comeBack = dropFrom(host, 6, { afterDoingIt: true });
    await expect(act()).rejects.toBeInstanceOf(Failure);
    comeBack();
    const standing = ledgerOf(host).rows;
    await (
      await enter({ title: "第二次" })
    )();
    expect(standing).toEqual(WHOLE.rows);
    expect(ledgerOf(host)).toEqual({
      rows: [...WHOLE.rows, ...ENTERED.map((row) => row.replace("=读本", "第二次"))],
      tableEnds: 6,
      note: [],
    });
  });
});

describe("a coauthor at the ledger", () => {
  test.each(EVERY_REQUEST)(
    "who puts a row in before request %i has no record written over",
    async (n) => {
      const host = await open(n);
      const act = await enter();
      host.faults.beforeSync(n, () => {
        host.coauthor.insertRows(sheetIn(host, LEDGER), 2, 1);
      });
      await act();
      expect(ledgerOf(host)).toEqual({ ...WHOLE, tableEnds: 5 });
    },
  );

  test.each(BEFORE_THE_LAST_LOOK)("who enters a record before request %i keeps it", async (n) => {
    const host = await open(n);
    const act = await enter();
    host.faults.beforeSync(n, () => {
      host.coauthor.type(sheetIn(host, LEDGER), 3, 1, "区民政局");
    });
    await act();
    expect(ledgerOf(host).rows).toEqual([...STOOD, "|区民政局|||||", ...ENTERED]);
  });

  test.each(EVERY_REQUEST)("who protects it before request %i has nothing changed", async (n) => {
    const host = await open(n);
    const act = await enter();
    host.faults.beforeSync(n, async () => {
      await sheetIn(host, LEDGER).inner.protect("", {});
    });
    const failure = await act().then(
      () => undefined,
      (error: unknown) => (error as Failure).facts,
    );
    expect([undefined, { code: "protectedSheet", sheet: "报送台账" }]).toContainEqual(failure);
    expect(ledgerOf(host).rows).toEqual(failure ? STOOD : WHOLE.rows);
    expect(ledgerOf(host).note).toEqual([]);
  });

  test.each(EVERY_REQUEST)("who deletes it before request %i is told of", async (n) => {
    const host = await open(n);
    const act = await enter();
    host.faults.beforeSync(n, () => {
      host.coauthor.deleteSheet(sheetIn(host, LEDGER));
    });
    const failure = await act().then(
      () => undefined,
      (error: unknown) => (error as Failure).facts,
    );
    expect([undefined, { code: "noLedger" }]).toContainEqual(failure);
    expect([...host.book.settings.keys()]).toEqual([]);
  });
});

describe("records are taken back", () => {
  test.each([1, 2, 3])("where request %i is dropped or its answer lost", async (n) => {
    for (const drop of [
      (host: Host) => host.faults.failSync(n),
      (host: Host) => loseAnswer(host, n),
    ]) {
      const host = await open(n);
      const written = await (await enter())();
      drop(host);
      expect(await takeBackRegisters(written)).toBe(true);
      expect(ledgerOf(host).rows).toEqual(STOOD);
    }
  });

  test("all or none: one that was worked on keeps the others", async () => {
    const host = await open();
    const written = await (await enter())();
    host.user.type(sheetIn(host, LEDGER), 4, 5, 2);
    const before = bookState(host.book);
    expect(await takeBackRegisters(written)).toBe(false);
    expect(bookState(host.book)).toBe(before);
  });
});
