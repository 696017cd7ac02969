import { check } from "../../src/actions/check";
import { makeCalendar } from "../../src/actions/makeCalendar";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { action as makeNotices } from "../../src/actions/notices/makeNotices";
import { noticePlan } from "../../src/actions/notices/noticePlan";
import { pageSetupOf } from "../../src/excelStandIn/book/pageSetup";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { openExcelOn } from "../support/openExcel";
import { makeSmallPlan } from "./smallPlan";
import { workplace } from "./workplace";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };

const open = async (pageSetUp: "served" | "refused") =>
  openExcelOn(await makeSmallPlan(), "plan-2023.xlsx", { ways: { pageSetUp } });

/** The texts of every sheet. */
const textsOf = ({ book }: Host) =>
  book.sheets.map((sheet) => [
    sheet.name,
    Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => sheet.text(row, column)),
    ),
  ]);

describe("where Excel sets up no pages, as without a printer", () => {
  test("summary sheets are made all the same, and it is said", async () => {
    const whole = await open("served");
    await makeSummaries({ ...request, units: ["区普法办"] }, words);
    const without = await open("refused");
    let told = 0;
    const { made } = await makeSummaries(
      { ...request, units: ["区普法办"], onNoPages: () => told++ },
      words,
    );
    expect(made).toContain("汇总-区普法办");
    expect(textsOf(without)).toEqual(textsOf(whole));
    expect(told).toBe(1);
    const sheetOf = ({ book }: Host) => book.findSheet("汇总-区普法办");
    const orientations = [whole, without].map((host) => {
      const sheet = sheetOf(host);
      return sheet && pageSetupOf(sheet).orientation;
    });
    expect(orientations[0]).toBe("landscape");
    expect(orientations[1]).not.toBe("landscape");
  });

  test("so are the calendar and notices; a session tells its user", async () => {
    const host = await open("refused");
    const result = await check(request);
    expect(await makeCalendar(result, words)).toBe("普法月历");
    const place = await workplace(request);
    const notices = noticePlan(result).proposed.slice(0, 1);
    await makeNotices(place, { notices, replyBy: "2023-11-22", asSheets: true });
    expect(place.state().failure).toEqual({ code: "noPages" });
    expect(host.book.sheets.filter(({ name }) => name.startsWith("tuijin"))).toEqual([]);
  });

  test("another failure is told as it is, and nothing is made without its pages", async () => {
    const host = await open("served");
    let told = 0;
    host.faults.failSync(6);
    await makeSummaries({ ...request, units: ["区普法办"], onNoPages: () => told++ }, words);
    expect(told).toBe(0);
  });
});
