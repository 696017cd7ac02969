import { changesSince, changesSinceCopy } from "../../src/actions/changesSince";
import { check, type CheckResult } from "../../src/actions/check";
import { addRecords } from "../../src/actions/addRecords";
import { keepRound } from "../../src/actions/keepRound";
import type { Since } from "../../src/core/change/changes";
import { CHANGE_CLASSES } from "../../src/core/change/changeClass";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { changeLine, changeSentences } from "../../src/words/compose/changeWords";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { sheetIn } from "./scenes";

const words = wordsFor("zh-CN");
const at = (asOf: string) => ({ asOf, sheet: { name: "推进表" } });

/** The workbook of November kept on the 15th, and then worked on: what a section does in a fortnight. */
async function fortnight(): Promise<Host> {
  const host = await openExcel("test/books/november-2023.xlsx");
  const { review, plan } = await check(at("2023-11-15"));
  await keepRound(at("2023-11-15"));
  const sheet = sheetIn(host, "推进表");
  const { columns } = plan.table;
  const status = columns.status ?? 0;
  const rowOf = (ref: string) => review.items.find((item) => item.ref === ref)?.row ?? 0;
  host.user.type(sheet, rowOf("3.3"), status, "已完成");
  host.user.type(sheet, rowOf("6.1"), columns.deadline ?? 0, "2023年12月");
  host.user.type(sheet, rowOf("5.2"), status, "不涉及");
  const unclear = review.items.find((item) =>
    item.reasons.some(({ code }) => code === "unclearStatus"),
  );
  if (unclear) host.user.type(sheet, unclear.row, status, "推进中");
  const counted = review.items.find((item) => item.ref === "9.1");
  await addRecords(at("2023-11-28"), {
    day: "2023-11-28",
    units: [counted?.parts.find(({ state }) => state === "unmet")?.unit ?? ""],
    identity: counted?.identity ?? "",
    type: "典型案例",
    title: "补报",
    count: 1,
    status: "已报送",
    remark: "",
  });
  // From below, so that the rows above stay where they are.
  host.user.deleteRows(sheet, rowOf("7.2"), 1);
  return host;
}

async function since(asOf: string): Promise<Since> {
  const found = await changesSince(await check(at(asOf)));
  if (!found) throw new Error("nothing to compare with");
  return found;
}

test("every class occurs between the 15th of November and the end of the month or the tenth of January", async () => {
  await fortnight();
  const [november, january] = [await since("2023-11-30"), await since("2024-01-10")];
  const occurs = CHANGE_CLASSES.filter(
    (name) => november.changes[name].length + january.changes[name].length > 0,
  );
  expect(occurs).toEqual(CHANGE_CLASSES);
  expect(november.changes.worse).toEqual([]);
  expect(january.changes.worse.length).toBeGreaterThan(0);
  expect(november.changes.more.length).toBeGreaterThan(0);
  expect(november.changes.table.map(({ ref, what }) => `${ref} ${what}`).sort()).toEqual([
    "5.2 cancelled",
    "6.1 deadline",
    "7.2 removed",
  ]);
});

test("what the table itself has changed is never closed, and says both wordings", async () => {
  await fortnight();
  const { changes } = await since("2023-11-30");
  for (const { ref } of changes.table)
    expect(changes.closed.filter((part) => part.ref === ref)).toEqual([]);
  const moved = changes.table.find(({ what }) => what === "deadline");
  expect(moved).toMatchObject({ before: "2023年4月", after: "2023年12月" });
  expect(moved?.units).toBeGreaterThan(0);
});

test("New Year's many items to be confirmed make no headline", async () => {
  await fortnight();
  const { changes } = await since("2024-01-10");
  expect(changes.toConfirm.parts).toBeGreaterThan(300);
  const line = changeLine(changes, words);
  expect(line).toMatch(/^新增\d{1,2}项\d+家次、加重/);
  expect(line).toMatch(/；另有\d+家次待确认，其中\d+家次原为预警$/);
});

test("each line of it names items and units, and no zero", async () => {
  await fortnight();
  for (const asOf of ["2023-11-30", "2024-01-10"]) {
    const found = await since(asOf);
    const text = [changeLine(found.changes, words), ...changeSentences(found, words)].join("\n");
    expect(text).not.toMatch(/(?<!\d)0[项家处]|；；|。。|undefined/);
  }
});

test("a former copy says the same as the round kept of it", async () => {
  await openExcel("test/books/november-2023.xlsx");
  const former: CheckResult = await check(at("2023-11-15"));
  await fortnight();
  const result = await check(at("2023-11-30"));
  const [kept, copied] = [await changesSince(result), await changesSinceCopy(former, result)];
  expect(copied?.round).toBeUndefined();
  expect(copied?.changes.counts).toEqual(kept?.changes.counts);
  const table = (each: Since | undefined) =>
    each?.changes.table.map(({ ref, what, units }) => ({ ref, what, units }));
  expect(table(copied)).toEqual(table(kept));
});

test("of another plan year there is nothing to compare with", async () => {
  await openExcel("test/books/november-2023.xlsx");
  expect(await changesSince(await check(at("2023-11-15")))).toBeUndefined();
});
