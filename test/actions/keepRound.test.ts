import { changesSince } from "../../src/actions/changesSince";
import { check } from "../../src/actions/check";
import { keepRound } from "../../src/actions/keepRound";
import { takeBackRegisters } from "../../src/actions/writeInRegisters";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { openExcel } from "../support/openExcel";
import { bookState } from "../excel/bookState";
import { sheetIn } from "./scenes";

const at = (asOf: string) => ({ asOf, sheet: { name: "推进表" } });

async function open(): Promise<Host> {
  return openExcel("test/books/november-2023.xlsx");
}

const numbers = async (asOf: string) =>
  (await check(at(asOf))).rounds.map(({ number, snapshot }) => `${number} ${snapshot.asOf}`);

test("keeps rounds one after another, and compares with the last one before the day", async () => {
  await open();
  expect((await keepRound(at("2023-10-15"))).round).toBe(1);
  expect((await keepRound(at("2023-11-15"))).round).toBe(2);
  expect(await numbers("2023-11-30")).toEqual(["1 2023-10-15", "2 2023-11-15"]);
  const since = await changesSince(await check(at("2023-11-30")));
  expect(since).toMatchObject({ round: 2, asOf: "2023-11-15" });
  expect(since?.changes.table).toEqual([]);
  const before = await changesSince(await check(at("2023-11-15")));
  expect(before?.round).toBe(1);
});

test("the same day again replaces its rows, and no other's; taken back they are as they were", async () => {
  const host = await open();
  await keepRound(at("2023-10-15"));
  await keepRound(at("2023-11-15"));
  const sheet = sheetIn(host, "推进表");
  const { review } = await check(at("2023-11-15"));
  const overdue = review.items.find(({ state }) => state === "overdue");
  const { plan } = await check(at("2023-11-15"));
  host.user.type(sheet, overdue?.row ?? 0, plan.table.columns.status ?? 0, "已完成");
  const before = bookState(host.book);
  const kept = await keepRound(at("2023-11-15"));
  expect(kept).toMatchObject({ round: 2, replaced: true });
  const { rounds } = await check(at("2023-11-15"));
  expect(rounds.map(({ number }) => number)).toEqual([1, 2]);
  const item = rounds[1]?.snapshot.items.find(({ ref }) => ref === overdue?.ref);
  expect(item?.parts.filter(({ state }) => state === "overdue")).toEqual([]);
  expect(await takeBackRegisters(kept.written)).toBe(true);
  expect(bookState(host.book)).toBe(before);
});

test("a column of the user's in the register stays as it is", async () => {
  const host = await open();
  await keepRound(at("2023-11-15"));
  const sheet = sheetIn(host, "检查记录");
  host.user.type(sheet, 0, 11, "批注");
  host.user.type(sheet, 2, 11, "会上说过");
  await keepRound(at("2023-11-15"));
  expect(sheet.text(2, 11)).toBe("会上说过");
});

test("what was reported since is told unit by unit", async () => {
  const host = await open();
  await keepRound(at("2023-11-15"));
  const { review, plan } = await check(at("2023-11-15"));
  const overdue = review.items.filter(({ state }) => state === "overdue");
  const [first] = overdue;
  host.user.type(
    sheetIn(host, "推进表"),
    first?.row ?? 0,
    plan.table.columns.status ?? 0,
    "已完成",
  );
  const since = await changesSince(await check(at("2023-11-16")));
  expect(since?.changes.counts.closed.items).toBe(1);
  expect(new Set(since?.changes.closed.map(({ ref }) => ref))).toEqual(new Set([first?.ref]));
  expect(since?.changes.still.every(({ rounds }) => rounds === 2)).toBe(true);
});
