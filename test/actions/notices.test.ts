import { check } from "../../src/actions/check";
import { action as dispatch } from "../../src/actions/forms/dispatchForms";
import { action as close } from "../../src/actions/notices/closeNotices";
import { action as make } from "../../src/actions/notices/makeNotices";
import { action as removeNotices } from "../../src/actions/notices/noticeSheets";
import { noticePlan, noticesIn } from "../../src/actions/notices/noticePlan";
import { readSettings } from "../../src/actions/readSettings";
import { saveSettings } from "../../src/actions/saveSettings";
import { ALARMS } from "../../src/core/review/state";
import { readFiles } from "../../src/files/readFiles";
import { pageSetupOf } from "../../src/excelStandIn/book/pageSetup";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { sheetIn } from "./scenes";
import { NOVEMBER, at, numbers, open, send } from "./sendNotices";
import { undo, workplace } from "./workplace";

test("every unit that is overdue, short or behind gets just one yellow notice on the first check, 本单位 none", async () => {
  await open();
  const result = await check(NOVEMBER);
  const { proposed, held } = noticePlan(result);
  const yellow = proposed.filter(({ grade }) => grade === "yellow").map(({ unit }) => unit);
  const alarmed = result.review.units
    .filter(({ name, byState }) => name !== "区普法办" && ALARMS.some((state) => byState[state]))
    .map(({ name }) => name);
  expect(yellow).toEqual(alarmed);
  expect(proposed.filter(({ grade }) => grade === "red")).toEqual([]);
  const own = held.filter(({ why }) => why === "ownUnit");
  expect(own.length).toBeGreaterThan(0);
  expect(own.every(({ part }) => part.unit === "区普法办")).toBe(true);
});

test("a notice has its number, a row an item in the 督办台账, and nothing new is proposed while it runs", async () => {
  await open();
  const { done } = await send(["南站街道"]);
  expect(done).toMatchObject({ kind: "noticesMade", notices: 1 });
  const result = await check(NOVEMBER);
  const rows = noticesIn(result).rows.filter(({ grade }) => grade === "yellow");
  expect(rows.map(({ number }) => number)).toEqual(rows.map(() => "西普法督〔2023〕1号"));
  expect(
    rows.every(({ issued, replyBy }) => issued === "2023-11-15" && replyBy === "2023-11-22"),
  ).toBe(true);
  const again = noticePlan(result);
  expect(again.proposed.filter(({ unit }) => unit === "南站街道")).toEqual([]);
  expect(again.held.filter(({ part }) => part.unit === "南站街道").map(({ why }) => why)).toEqual(
    rows.map(() => "running"),
  );
});

test("past its day of reply and unanswered it becomes red, and is told of", async () => {
  await open();
  await send(["南站街道"]);
  const later = noticePlan(await check(at("2023-11-23")));
  const red = later.proposed.filter(({ grade }) => grade === "red");
  expect(red.map(({ unit }) => unit)).toEqual(["南站街道"]);
  const unanswered = later.open.filter(({ why }) => why === "unanswered");
  expect(unanswered.length).toBe(red[0]?.items.length);
});

test("a number is never given twice: pressed again, taken back, its rows deleted", async () => {
  const host = await open();
  const first = await send(["南站街道"]);
  await send(["桃源街道"]);
  expect(await numbers()).toEqual(["西普法督〔2023〕1号", "西普法督〔2023〕2号"]);
  await undo((await send(["西湖街道"])).done, first.place);
  const sheet = sheetIn(host, "督办台账");
  host.user.deleteRows(sheet, 1, 40);
  await send(["南浦街道"]);
  expect(await numbers()).toEqual(["西普法督〔2023〕4号"]);
  expect((await readSettings()).issued).toEqual({ "西普法督〔2023〕": 4 });
});

test("over New Year the numbers begin anew; a prefix of its own has a sequence of its own", async () => {
  await open();
  await send(["南站街道"]);
  // Within 30 days the constitution's day comes near: a 提示单 beside the 督办单.
  await saveSettings({ reminderPrefix: "西普法提", dueSoonDays: 30 });
  await send(["桃源街道"]);
  expect(await numbers()).toEqual([
    "西普法督〔2023〕1号",
    "西普法督〔2023〕2号",
    "西普法提〔2023〕1号",
  ]);
  await send(["朝阳洲街道"], at("2024-01-10"));
  expect(await numbers(at("2024-01-10"))).toContain("西普法督〔2024〕1号");
});

test("a file for each notice, and one with all of them for the printer", async () => {
  await open();
  const { done } = await send(["南站街道", "桃源街道"]);
  if (done.kind !== "noticesMade") throw new Error("no notices");
  const files: [string, number][] = [];
  for await (const { name, content } of readFiles(done.files))
    files.push([name, content.kind === "workbook" ? content.book.sheets.length : 0]);
  expect(files).toEqual([
    ["督办单-2023年11月15日.zip/合在一起打印.xlsx", 2],
    ["督办单-2023年11月15日.zip/督办单-西普法督〔2023〕1号-南站街道.xlsx", 1],
    ["督办单-2023年11月15日.zip/督办单-西普法督〔2023〕2号-桃源街道.xlsx", 1],
  ]);
});

test("what is done meanwhile is offered for 销号, which writes the day and can be taken back", async () => {
  const host = await open();
  const { place } = await send(["区司法局"]);
  const result = await check(NOVEMBER);
  const [row] = noticesIn(result).rows;
  const { status = 0 } = result.plan.table.columns;
  host.user.type(sheetIn(host, "推进表"), row?.item?.row ?? 0, status, "已完成");
  const { open: found } = noticePlan(await check(NOVEMBER));
  const done = found.filter(({ why }) => why === "done").map((each) => each.row);
  expect(done.map(({ item }) => item?.ref)).toContain(row?.item?.ref);
  const closed = await close(place, done);
  expect(noticePlan(await check(NOVEMBER)).open.filter(({ why }) => why === "done")).toEqual([]);
  await undo(closed, place);
  expect(noticePlan(await check(NOVEMBER)).open.filter(({ why }) => why === "done")).toHaveLength(
    done.length,
  );
});

test("who has not returned the round's form by its day is reminded once, and never gets a 督办单 for it", async () => {
  await open();
  const place = await workplace(NOVEMBER);
  await dispatch(place, { units: ["南站街道", "桃源街道"], replyBy: "2023-11-22", isOpen: false });
  const asked = async (asOf: string) =>
    noticePlan(await check(at(asOf)))
      .proposed.filter(({ form }) => form)
      .map(({ unit, grade, form }) => `${unit} ${grade} ${form?.label ?? ""}`);
  expect(await asked("2023-11-22")).toEqual([]);
  expect(await asked("2023-11-23")).toEqual([
    "南站街道 blue 第1期填报表",
    "桃源街道 blue 第1期填报表",
  ]);
  const later = await workplace(at("2023-11-23"));
  const { proposed } = noticePlan(await check(at("2023-11-23")));
  const forms = proposed.filter(({ form, unit }) => form && unit === "南站街道");
  await make(later, { notices: forms, replyBy: "2023-11-30" });
  expect(await asked("2023-11-24")).toEqual(["桃源街道 blue 第1期填报表"]);
  const { open: found } = noticePlan(await check(at("2024-01-10")));
  expect(found.filter(({ row }) => row.label === "第1期填报表")).toEqual([]);
});

describe("notices as sheets of the workbook", () => {
  const sheetsOf = (host: Host) =>
    host.book.sheets.filter(({ customProperties }) =>
      customProperties.get("tuijin")?.startsWith("notice/"),
    );

  async function sendAsSheets(units: string[]) {
    const place = await workplace(NOVEMBER);
    const { proposed } = noticePlan(await check(NOVEMBER));
    const notices = proposed.filter(({ unit }) => units.includes(unit));
    const done = await make(place, { notices, replyBy: "2023-11-22", asSheets: true });
    return { place, done };
  }

  test("are one A4 page each, with number, unit and 回执; the register says that they were sent", async () => {
    const host = await open();
    const { done } = await sendAsSheets(["南站街道", "区人大办"]);
    expect(done).toMatchObject({ kind: "noticesMade", notices: 2, files: [] });
    const sheets = sheetsOf(host);
    expect(sheets.map(({ name }) => name)).toEqual([
      "西普法督〔2023〕1号南站街道",
      "西普法督〔2023〕2号区人大办",
    ]);
    const [first] = sheets;
    const texts = Array.from({ length: 30 }, (_, row) => first?.text(row, 0) ?? "");
    expect(texts).toEqual(
      expect.arrayContaining(["西普法督〔2023〕1号", "南站街道：", "文号", "签收人", "办理结果"]),
    );
    expect(first && pageSetupOf(first)).toMatchObject({
      orientation: "portrait",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 1,
    });
    const result = await check(NOVEMBER);
    expect(result.noticeSheets).toBe(2);
    expect(new Set(noticesIn(result).rows.map(({ unit }) => unit))).toEqual(
      new Set(["南站街道", "区人大办"]),
    );
  });

  test("say why one was raised, and of its items nothing that was not so", async () => {
    const host = await open();
    const place = await workplace(NOVEMBER);
    const { proposed } = noticePlan(await check(NOVEMBER));
    const [yellow] = proposed.filter(({ unit }) => unit === "南站街道");
    if (!yellow) throw new Error("nothing is proposed");
    const raised = { from: "yellow" as const, why: "区领导批示" };
    const notices = [{ ...yellow, grade: "red" as const, raised }];
    await make(place, { notices, replyBy: "2023-11-22", asSheets: true });
    const [sheet] = sheetsOf(host);
    const texts = Array.from({ length: 30 }, (_, row) => sheet?.text(row, 0) ?? "").join("\n");
    expect(texts).toContain("另有情况：区领导批示");
    expect(texts).toContain("现予督办");
    expect(texts).not.toContain("再次督办");
  });

  test("go with 撤销, rows and all; or later by themselves, and the register stays", async () => {
    const host = await open();
    const { place, done } = await sendAsSheets(["南站街道"]);
    expect(await undo(done, place)).toEqual({ kind: "undone" });
    expect(sheetsOf(host)).toEqual([]);
    expect(noticesIn(await check(NOVEMBER)).rows).toEqual([]);
    await sendAsSheets(["南站街道"]);
    const rows = noticesIn(await check(NOVEMBER)).rows.length;
    expect(await removeNotices(await workplace(NOVEMBER), undefined)).toEqual({
      kind: "sheetsRemoved",
      sheets: 1,
    });
    expect(sheetsOf(host)).toEqual([]);
    expect(noticesIn(await check(NOVEMBER)).rows).toHaveLength(rows);
    expect(rows).toBeGreaterThan(0);
  });

  test("do not stay where the register cannot be written, and their number is given to no other", async () => {
    const host = await open();
    await send(["区人大办"]);
    await sheetIn(host, "督办台账").inner.protect("", {});
    await expect(sendAsSheets(["南站街道"])).rejects.toMatchObject({
      facts: { code: "protectedSheet" },
    });
    expect(sheetsOf(host)).toEqual([]);
    sheetIn(host, "督办台账").inner.unprotect();
    await sendAsSheets(["南站街道"]);
    expect(sheetsOf(host).map(({ name }) => name)).toEqual(["西普法督〔2023〕3号南站街道"]);
  });
});
