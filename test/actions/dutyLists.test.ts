import { check } from "../../src/actions/check";
import { makeDutyLists } from "../../src/actions/dutyLists/makeDutyLists";
import { unitsToPublish } from "../../src/actions/dutyLists/makeListRegister";
import { unitsWithDuties } from "../../src/actions/unitsWithDuties";
import { Session } from "../../src/actions/session/session";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { openExcel } from "../support/openExcel";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };
const BOOK = "test/books/november-2023.xlsx";

test("a unit's list has every item it answers for with its standard, and leaves yellow what the plan does not know", async () => {
  const host = await openExcel(BOOK);
  const result = await check(request);
  const { made, kept } = await makeDutyLists(result, ["区民政局"], words);
  expect({ made, kept }).toEqual({ made: ["责任清单-区民政局"], kept: 0 });
  const sheet = host.book.findSheet("责任清单-区民政局");
  const at = (row: number, column: number) => sheet?.content(row, column).value;
  expect(at(0, 0)).toBe("区民政局2023年普法责任清单");
  expect([2, 5].map((column) => at(2, column))).toEqual(["责任清单", "措施清单"]);
  const owed = result.review.items.filter(({ parts }) =>
    parts.some(({ unit, role }) => unit === "区民政局" && role !== "assist"),
  );
  expect(owed.length).toBeGreaterThan(5);
  expect(owed.map((_, index) => at(4 + index, 1))).toEqual(owed.map(({ content }) => content));
  expect(
    owed.map((_, index) =>
      String(at(4 + index, 8))
        .split("\n")
        .at(-1),
    ),
  ).toEqual(owed.map(({ reading }) => `完成时限：${reading.deadline.text}`));
  expect(at(4, 2)).toBe("");
});

test("a list that stands there stays with what was filled in", async () => {
  const host = await openExcel(BOOK);
  const result = await check(request);
  await makeDutyLists(result, ["区民政局"], words);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("责任清单-区民政局").getRange("C5").values = [["张三"]];
    await context.sync();
  });
  const again = await makeDutyLists(result, ["区民政局", "区司法局"], words);
  expect(again).toEqual({ made: ["责任清单-区司法局"], kept: 1 });
  expect(host.book.findSheet("责任清单-区民政局")?.content(4, 2).value).toBe("张三");
});

test("lists of all units are made and taken back as a session does it", async () => {
  const host = await openExcel(BOOK);
  const session = new Session(
    () => request.asOf,
    () => words,
  );
  await session.run("checkProgress");
  const before = bookState(host.book);
  const { result } = session.state();
  if (!result) throw new Error("nothing was checked");
  const units = unitsWithDuties(result);
  await session.run("makeDutyLists", { units });
  expect(session.state().done).toMatchObject({
    kind: "dutyListsMade",
    sheets: units.length,
    kept: 0,
  });
  await session.undo();
  expect(bookState(host.book)).toEqual(before);
});

test("建立清单公示 lists who is to publish; with its days filled in the item is done for that unit", async () => {
  await openExcel(BOOK);
  const session = new Session(
    () => request.asOf,
    () => words,
  );
  await session.run("makeListRegister");
  expect(session.state().done).toMatchObject({ kind: "registerMade", sheet: "清单公示" });
  const publishing = unitsToPublish(await check(request));
  expect(publishing).toContain("区民政局");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("清单公示");
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    const listed = used.values.slice(1).map(([unit]) => String(unit));
    expect(listed.filter((unit) => unit !== "")).toEqual(publishing);
    const row = publishing.indexOf("区民政局") + 2;
    sheet.getRange(`B${row}:C${row}`).values = [["2023-03-01", "2023-03-20"]];
    await context.sync();
  });
  const { items } = (await check(request)).review;
  const parts = items.flatMap((item) => item.parts.map((part) => ({ item, part })));
  const done = parts.filter(({ part }) =>
    part.reasons.some(({ code }) => code === "listPublished"),
  );
  expect(done.map(({ item, part }) => [item.ref, part.unit, part.state])).toEqual([
    ["8.1", "区民政局", "done"],
  ]);
});
