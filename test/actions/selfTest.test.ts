import { runProbes } from "../../src/excel/probes/runProbes";
import {
  deviations,
  keepReport,
  PROBE_IDS,
  SCENE_IDS,
  selfTest,
} from "../../src/actions/selfTest/selfTest";
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
      expect(result.played.map(({ id }) => id)).toEqual(SCENE_IDS);
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

  it("names what differs in its report, and goes on after a scene that was refused", async () => {
    open("2021", { newRules: "first", noPrintTitles: "refused" });
    const result = await selfTest("2021");
    expect(deviations(result)).toEqual(["newRules", "noPrintTitles", "undoPrint"]);
    const text = selfTestText({ ...result, differing: 3 }, wordsFor("zh-CN"));
    const count = PROBE_IDS.length + SCENE_IDS.length;
    expect(text).toContain(`Excel 2021：共${count}项，3项与预期不同`);
    expect(text).toContain("不同 newRules：应为 last，实为 first");
    expect(text).toContain("场景不同 undoPrint：没有做完，InvalidArgument");
    expect(text).toContain("另问 insertedSheet：ApiNotFound");
  });

  it("keeps its report on a sheet of the user's, as text", async () => {
    const host = open("2021");
    expect(await keepReport("自检\n=1+1", "自检结果")).toBe("自检结果");
    const sheet = host.book.findSheet("自检结果");
    expect([sheet?.content(1, 0).value, sheet?.customProperties.size]).toEqual(["=1+1", 0]);
  });

  it("tells the lines of a sheet that came out otherwise, a dozen each way", () => {
    const surplus = Array.from({ length: 14 }, (_, index) => `报送台账: row ${index}`);
    const scene = { id: "registers", missing: ["报送台账: frozen 1:1"], surplus, took: 5 };
    const facts = { kind: "2021", probed: [], asked: [], took: 9, differing: 1 };
    expect(selfTestText({ ...facts, played: [scene] }, wordsFor("zh-CN")).split("\n")).toEqual([
      "自检 Excel 2021：共1项，1项与预期不同，用时9毫秒",
      "场景不同 registers：15行不同，用时5毫秒",
      "  应有 报送台账: frozen 1:1",
      ...surplus.slice(0, 12).map((line) => `  实有 ${line}`),
      "  另有2行",
    ]);
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
  pageSetUp: "refused",
  copiedProperties: "copied",
  copiedRules: "left behind",
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
    const probed = await runProbes("2021");
    expect(deviations({ probed, played: [] })).toEqual([id]);
  });
});
