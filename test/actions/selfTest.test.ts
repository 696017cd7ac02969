import { deviations, PROBE_IDS, selfTest } from "../../src/actions/selfTest";
import { emptyBook } from "../../src/excelStandIn/book/emptyBook";
import { createHost, type Host } from "../../src/excelStandIn/host/createHost";
import { EXCEL_NAMES, type ExcelName, type Ways } from "../../src/excelStandIn/host/excels";
import { startClient } from "../../src/excelStandIn/node/startClient";
import { selfTestText } from "../../src/words/compose/selfTestText";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { openExcel } from "../support/openExcel";
import { failureOf } from "./failureOf";

function open(excel: ExcelName, ways: Partial<Ways> = {}): Host {
  const host = createHost(emptyBook(), { excel, ways });
  globalThis.Excel = startClient(host).Excel;
  return host;
}

describe("the self-test", () => {
  it.each(EXCEL_NAMES)(
    "finds nothing in Excel %s, and leaves the workbook empty",
    async (excel) => {
      const host = open(excel);
      const before = bookState(host.book);
      const result = await selfTest(excel);
      expect(result.probed.map(({ id }) => id)).toEqual(PROBE_IDS);
      expect(deviations(result)).toEqual([]);
      expect(bookState(host.book)).toBe(before);
    },
  );

  it("is refused in a workbook that holds something, and changes nothing there", async () => {
    const host = await openExcel("test/books/plan-2023.xlsx");
    const before = bookState(host.book);
    expect(await failureOf(selfTest("2021"))).toEqual({ code: "notEmpty" });
    expect(bookState(host.book)).toBe(before);
  });

  it("says in its report what was expected and what came", async () => {
    open("2021", { newRules: "first" });
    const text = selfTestText(await selfTest("2021"), wordsFor("zh-CN"));
    expect(text).toContain(`Excel 2021：共${PROBE_IDS.length}项，1项与预期不同`);
    expect(text).toContain("不同 newRules：应为 last，实为 first");
  });
});

/** Every way in which Excel may answer, answered otherwise; each is named as the question that finds it. */
const FALSE: { [Way in keyof Ways]: Ways[Way] } = {
  ruleIds: "lasting",
  newRules: "first",
  refusedRules: "are gone",
  mergedAreas: "whole",
  nullObjects: "refuse",
  standingNames: "hide",
  noPrintTitles: "refused",
  complexValues: "plain",
  breaksWhenFitted: "lost",
  formulasInTextCells: "formulas",
  errorTexts: "localized",
  serial2000: 35_064,
  copiedProperties: "copied",
  protectedCode: "GeneralException",
  largestMessage: 1_048_576,
  eventOrder: "backwards",
};

describe("an answer made false", () => {
  it("is there for every question", () => {
    expect(Object.keys(FALSE).sort()).toEqual([...PROBE_IDS].sort());
  });

  it.each(Object.entries(FALSE))("is named: %s", async (id, answer) => {
    open("2021", { [id]: answer });
    expect(deviations(await selfTest("2021")).map((one) => one.id)).toEqual([id]);
  });
});
