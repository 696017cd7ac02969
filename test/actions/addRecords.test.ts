import { addRecords } from "../../src/actions/addRecords";
import { addStatusColumn } from "../../src/actions/addStatusColumn";
import { check } from "../../src/actions/check";
import { makeLedger } from "../../src/actions/makeRegisters";
import { Failure } from "../../src/core/failure";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { openExcel, openExcelOn } from "../support/openExcel";
import { takeBackRegisters } from "../../src/actions/writeInRegisters";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15", sheet: { name: "推进表" } };

async function findingOf(ref: string) {
  const { review } = await check(request);
  const finding = review.items.find((item) => item.ref === ref);
  if (!finding) throw new Error(`no item ${ref}`);
  return finding;
}

function sheetNamed(host: Host, name: string) {
  const sheet = host.book.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const report = {
  day: "2023-11-10",
  type: "",
  title: "=旁听庭审",
  count: 1,
  status: "已报送",
  remark: "",
};

test("enters one report for two streets, and the check counts both", async () => {
  await openExcel("test/books/november-2023.xlsx");
  const before = await findingOf("6.1");
  const late = before.parts.filter((part) => part.state === "overdue").map((part) => part.unit);
  const units = late.slice(0, 2);
  await addRecords(request, { ...report, units, identity: before.identity });
  const after = await findingOf("6.1");
  for (const unit of units) {
    expect(after.parts.find((part) => part.unit === unit)?.state).toBe("doneLate");
  }
  expect(after.byState.overdue).toBe((before.byState.overdue ?? 0) - 2);
});

test("writes a title that begins with = as text, and the date as a date", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  const { identity } = await findingOf("6.1");
  const written = await addRecords(request, { ...report, units: ["南站街道"], identity });
  expect(written.blocks[0]?.row).toBe(480);
  const sheet = host.book.sheets[2]?.inner;
  expect(sheet?.getCell("E481").value).toBe("=旁听庭审");
  expect(sheet?.getCell("C481").value).toMatch(/^6\.1 /);
});

test("takes a report back, unless it has been worked on since", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  const { identity } = await findingOf("6.1");
  const written = await addRecords(request, { ...report, units: ["南站街道"], identity });
  expect(await takeBackRegisters(written)).toBe(true);
  expect(host.book.sheets[2]?.inner.getCell("E481").value ?? "").toBe("");
  const again = await addRecords(request, { ...report, units: ["南站街道"], identity });
  host.user.type(sheetNamed(host, "报送台账"), 480, 4, "改过");
  expect(await takeBackRegisters(again)).toBe(false);
});

test("makes the ledger's Excel table longer, and what it holds survives saving", async () => {
  const host = await openExcel("test/books/plan-2023.xlsx");
  await makeLedger({ asOf: request.asOf }, words);
  const { identity } = await findingOf("6.1");
  await addRecords(request, { ...report, units: ["各街道"], identity });
  await addRecords(request, { ...report, title: "第二次", units: ["各街道"], identity });
  await openExcelOn(await saveBook(host.book));
  const finding = await findingOf("6.1");
  expect(finding.parts[0]?.latest?.title).toBe("第二次");
});

test("says that there is no ledger to enter into", async () => {
  await openExcel("test/books/plan-2023.xlsx");
  const { identity } = await findingOf("6.1");
  const failure = addRecords(request, { ...report, units: ["各街道"], identity });
  await expect(failure).rejects.toEqual(new Failure({ code: "noLedger" }));
});

test("adds an empty status column beside the table, which the next check reads", async () => {
  const host = await openExcel("test/books/plan-2023.xlsx");
  expect(await addStatusColumn(request, words)).toBe("F");
  // Its first cell is in front, with a drop-down that takes other words too, and says how several units are written.
  expect(host.book.activeSheet.selection).toMatchObject({ top: 3, left: 5, bottom: 3, right: 5 });
  const [offer] = sheetNamed(host, "推进表").validations;
  expect(offer?.formulas).toEqual(['"已完成,推进中,未开展,推进缓慢"']);
  expect(offer?.attributes).toMatchObject({ prompt: expect.stringContaining("桃源街道：未开展") });
  expect(offer?.attributes["showErrorMessage"]).toBeUndefined();
  host.user.type(sheetNamed(host, "推进表"), 9, 5, "已完成");
  const { review } = await check(request);
  expect(review.records.status).toBe(true);
  expect(review.items.find((item) => item.row === 9)?.state).toBe("done");
});
