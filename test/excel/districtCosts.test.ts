import { makeSummaries } from "../../src/actions/makeSummaries";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";

describe("what the summary sheets of a district cost", () => {
  it("are 39 units' sheets and three lists in at most 3,500 requests and 1 MB", async () => {
    const host = await openExcel("test/books/november-2023.xlsx");
    const { made } = await makeSummaries({ asOf: "2023-11-15", units: "all" }, wordsFor("zh-CN"));
    expect(made).toHaveLength(39 + 3);
    expect(host.costs.requests).toBeLessThanOrEqual(3_500);
    expect(host.costs.bytesOut).toBeLessThanOrEqual(1_000_000);
  });
});
