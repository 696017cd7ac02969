import { check } from "../../src/actions/check";
import { action as setUpAction, selectedText, setUp } from "../../src/actions/setUp";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { workplace } from "./workplace";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };
const units = [
  { name: "南站街道", group: "街道" },
  { name: "桃花镇", group: "街道" },
  { name: "区司法局", group: "单位、公检法司" },
];

test("a bare plan gets its directory, its status column and its ledger, and is judged unit by unit", async () => {
  const host = await openExcel("test/books/plan-2023.xlsx");
  const before = (await check(request)).review;
  expect(before.openGroups.length).toBeGreaterThan(0);
  const place = await workplace(request);
  const done = await setUpAction(place, {
    units,
    statusColumn: true,
    ledger: true,
    settings: { sender: "区普法办" },
  });
  expect(done).toEqual({ kind: "setUp", sheets: ["单位名录", "报送台账"], column: "F" });
  const { review, settings, plan } = await check({ ...request, sheet: before.sheet });
  expect(review.records).toEqual({ status: true, ledger: true });
  expect(review.units.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["南站街道", "桃花镇", "区司法局"]),
  );
  expect(review.openGroups).not.toContain("各街道");
  expect([settings.sender, plan.directory?.groups]).toEqual([
    "区普法办",
    ["街道", "单位", "公检法司"],
  ]);
  // The ledger's drop-down offers the directory's units.
  expect(host.book.findSheet("台账选项")?.text(2, 0)).toBe("区司法局");
});

test("done once more it makes nothing twice", async () => {
  await openExcel("test/books/plan-2023.xlsx");
  const { sheet } = (await check(request)).review;
  const wanted = { units, statusColumn: true, ledger: true, settings: {} };
  await setUp({ ...request, sheet }, wanted, words);
  expect(await setUp({ ...request, sheet }, wanted, words)).toEqual({ sheets: [], column: "F" });
});

test("what is selected is read as copied cells are, blank where nothing stands there", async () => {
  const host = await openExcel("test/books/plan-2023.xlsx");
  const [sheet] = host.book.sheets;
  if (!sheet) throw new Error("no sheet");
  host.user.type(sheet, 50, 0, "南站街道");
  host.user.type(sheet, 50, 1, "街道");
  host.user.type(sheet, 51, 0, "区司法局");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A51:B60").select();
    await context.sync();
  });
  expect(await selectedText()).toBe("南站街道\t街道\n区司法局\t");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("J100").select();
    await context.sync();
  });
  expect(await selectedText()).toBe("");
});
