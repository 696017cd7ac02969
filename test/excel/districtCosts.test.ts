import { makeSummaries } from "../../src/actions/makeSummaries";
import { wordsFor } from "../../src/words/words";
import { makeCityBook } from "../../scripts/bench/cityBook";
import { openExcelOn } from "../../src/excelStandIn/node/openExcel";
import { openExcel } from "../support/openExcel";

describe("what the summary sheets of a district cost", () => {
  it("are 39 units' sheets and three lists in at most 3,500 requests and 1 MB", async () => {
    const host = await openExcel("test/books/november-2023.xlsx");
    const { made } = await makeSummaries({ asOf: "2023-11-15", units: "all" }, wordsFor("zh-CN"));
    expect(made).toHaveLength(39 + 3);
    expect(host.costs.requests).toBeLessThanOrEqual(3_500);
    expect(host.costs.bytesOut).toBeLessThanOrEqual(1_000_000);
  });

  it("are at most 450 requests a unit where each has 80 items to do, its lists included", async () => {
    const host = await openExcelOn(await makeCityBook({ items: 200, units: 30, records: 2_000 }));
    host.resetCosts();
    const units = ["零零壹街道", "零零贰街道", "市零壹伍局", "市零贰零局", "市零叁零局"];
    const { made } = await makeSummaries({ asOf: "2023-11-15", units }, wordsFor("zh-CN"));
    expect(made).toHaveLength(5 + 3);
    expect(host.costs.requests).toBeLessThanOrEqual(5 * 450);
  });
});
