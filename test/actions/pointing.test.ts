import { readSettings } from "../../src/actions/readSettings";
import { savePointing, saveSettings } from "../../src/actions/saveSettings";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { openExcel, openExcelOn } from "../support/openExcel";

const PLAN = "test/books/plan-2023.xlsx";

test("指定列 of one sheet leaves those of others, and other settings, as they stand", async () => {
  await openExcel(PLAN);
  await saveSettings({ dueSoonDays: 3 });
  await savePointing("甲", { columns: { 干什么: "content" } });
  await savePointing("乙", { columns: { 谁来干: "units" }, oneDay: "2023-12-31" });
  expect(await readSettings()).toMatchObject({
    dueSoonDays: 3,
    pointings: {
      甲: { columns: { 干什么: "content" } },
      乙: { columns: { 谁来干: "units" }, oneDay: "2023-12-31" },
    },
  });
});

test("指定列 is remembered after saving and reopening", async () => {
  const host = await openExcel(PLAN);
  await savePointing("推进表", { columns: { 责任单位: "lead" } });
  await openExcelOn(await saveBook(host.book));
  expect((await readSettings()).pointings).toEqual({ 推进表: { columns: { 责任单位: "lead" } } });
});

test("what is no role and no day is left out", async () => {
  await openExcel(PLAN);
  const broken = { 甲: { columns: { 一: "king", 二: "units" }, oneDay: "2023-02-30" }, 乙: 7 };
  await saveSettings({ pointings: broken as never });
  expect((await readSettings()).pointings).toEqual({
    甲: { columns: { 二: "units" } },
    乙: { columns: {} },
  });
});
