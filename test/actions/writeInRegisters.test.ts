import { ownTableIn } from "../../src/core/register/ownTable";
import { check } from "../../src/actions/check";
import { changeIn, takeBackRegisters, writeInRegisters } from "../../src/actions/writeInRegisters";
import { Failure } from "../../src/core/failure";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { bookState } from "../excel/bookState";
import { ReopenedExcel } from "../support/reopenExcel";
import { sheetIn } from "./scenes";
import { makeSmallLedger } from "./smallLedger";

const excel = new ReopenedExcel();
const request = { asOf: "2023-11-15" };
const open = async (): Promise<Host> => excel.open(await makeSmallLedger(), "plan-2023.xlsx");

const sent = (unit: string) => ({
  期次: 3,
  单位: unit,
  下发日期: { day: "2023-11-15" },
  状态: "=未交回",
});

const send = (...units: string[]) =>
  writeInRegisters(request, () => ({ own: { 下发台账: units.map(sent) } }));

async function sentOut() {
  const { own } = await check(request);
  return ownTableIn(own, "下发台账");
}

test("makes a register that is not there behind the others, and the next check reads it", async () => {
  const host = await open();
  const { activeSheet } = host.book;
  await send("区普法办", "区司法局");
  expect(host.book.activeSheet).toBe(activeSheet);
  const table = await sentOut();
  expect(table?.rows.map((row) => [row.text("单位"), row.day("下发日期")])).toEqual([
    ["区普法办", "2023-11-15"],
    ["区司法局", "2023-11-15"],
  ]);
  expect(table?.rows[0]?.text("状态")).toBe("=未交回");
});

test("writes below what stands there, under the headings as the user has moved them", async () => {
  const host = await open();
  await send("区普法办");
  const sheet = sheetIn(host, "下发台账");
  host.user.type(sheet, 0, 1, "已下发到");
  host.user.type(sheet, 0, 6, "单位");
  await send("区司法局");
  expect([1, 2].map((row) => [1, 6].map((column) => sheet.text(row, column)))).toEqual([
    ["区普法办", ""],
    ["", "区司法局"],
  ]);
});

test("changes a cell of a register's row, and takes it back with all else", async () => {
  const host = await open();
  await send("区普法办");
  const written = await writeInRegisters(request, ({ own }) => {
    const table = ownTableIn(own, "下发台账");
    const [row] = table?.rows ?? [];
    if (!table || !row) throw new Error("nothing was sent");
    return {
      ledger: [
        { day: { day: "2023-11-20" }, units: "区普法办", item: "编印普法读本", title: "终稿" },
      ],
      areas: [
        ...changeIn(table, row, "交回日期", { day: "2023-11-20" }),
        ...changeIn(table, row, "状态", "已交回"),
        ...changeIn(table, row, "没有的列", "x"),
      ],
    };
  });
  const [row] = (await sentOut())?.rows ?? [];
  expect([row?.day("交回日期"), row?.text("状态")]).toEqual(["2023-11-20", "已交回"]);
  expect(await takeBackRegisters(written)).toBe(true);
  const [back] = (await sentOut())?.rows ?? [];
  expect([back?.text("交回日期"), back?.text("状态")]).toEqual(["", "=未交回"]);
  const sheet = sheetIn(host, "报送台账");
  expect([0, 1, 3, 4].map((column) => sheet.text(3, column))).toEqual(["", "", "", ""]);
});

test("takes the register away again that it made, where nothing else stands in it", async () => {
  const host = await open();
  const names = () => host.book.sheets.map(({ name }) => name);
  const before = names();
  expect(await takeBackRegisters(await send("区普法办"))).toBe(true);
  expect(names()).toEqual(before);
  const written = await send("区普法办");
  await send("区司法局");
  expect(await takeBackRegisters(written)).toBe(true);
  expect(names()).toEqual([...before, "下发台账"]);
});

test("leaves all as it stands where one cell of it was worked on since", async () => {
  const host = await open();
  const written = await send("区普法办", "区司法局");
  host.user.type(sheetIn(host, "下发台账"), 2, 5, "已催");
  const before = bookState(host.book);
  expect(await takeBackRegisters(written)).toBe(false);
  expect(bookState(host.book)).toBe(before);
});

test("writes nothing over a cell that holds something else by now", async () => {
  await open();
  await send("区普法办");
  const { own } = await check(request);
  const table = ownTableIn(own, "下发台账");
  const [row] = table?.rows ?? [];
  if (!table || !row) throw new Error("nothing was sent");
  const areas = changeIn(table, row, "状态", "已交回").map((cell) => ({
    ...cell,
    from: [["别的"]],
  }));
  await expect(writeInRegisters(request, () => ({ areas }))).rejects.toEqual(
    new Failure({ code: "sheetKeepsChanging" }),
  );
  expect((await sentOut())?.rows[0]?.text("状态")).toBe("=未交回");
});

test("makes no register where the ledger is protected, so that nothing can be written", async () => {
  const host = await open();
  await sheetIn(host, "报送台账").inner.protect("", {});
  const before = bookState(host.book);
  const writing = writeInRegisters(request, () => ({
    ledger: [{ day: { day: "2023-11-20" }, units: "区普法办", item: "编印普法读本" }],
    own: { 下发台账: [sent("区普法办")] },
  }));
  await expect(writing).rejects.toEqual(new Failure({ code: "protectedSheet", sheet: "报送台账" }));
  expect(bookState(host.book)).toBe(before);
});
