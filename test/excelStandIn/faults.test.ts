import { insertRows } from "../../src/excelStandIn/book/shiftCells";
import { failureOf, openHost, type Opened } from "./openHost";

/** Writes two cells in one request, and fails if the host does. */
const writeTwo = ({ Excel }: Opened, delayForCellEdit = false): Promise<void> =>
  Excel.run({ delayForCellEdit }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("H1").values = [["first"]];
    sheet.getRange("H2").values = [["second"]];
    await context.sync();
  });

const written = ({ book }: Opened): unknown[] =>
  [0, 1].map((row) => book.sheets[0]?.content(row, 7).value);

describe("the fault switch", () => {
  it("fails one action; what went before it in the request stays done", async () => {
    const opened = await openHost();
    // Worksheets, sheet, and for each cell: made, kept, made again, set.
    opened.host.faults.failAction(10, "GeneralException");
    expect((await failureOf(writeTwo(opened))).code).toBe("GeneralException");
    expect(written(opened)).toEqual(["first", ""]);
    await writeTwo(opened);
    expect(written(opened)).toEqual(["first", "second"]);
  });

  it("fails one request as a whole", async () => {
    const opened = await openHost();
    opened.host.faults.failSync(1, "Timeout");
    expect((await failureOf(writeTwo(opened))).code).toBe("Timeout");
    expect(written(opened)).toEqual(["", ""]);
  });

  it("lets a coauthor work between two requests", async () => {
    const opened = await openHost();
    const [sheet] = opened.book.sheets;
    opened.host.faults.beforeSync(1, () => {
      if (sheet) insertRows(sheet, 0, 1);
    });
    await writeTwo(opened);
    expect(sheet?.merges[0]).toMatchObject({ top: 2, bottom: 2 });
  });

  it("refuses while a cell is edited, unless the run waits", async () => {
    const opened = await openHost();
    opened.host.faults.startEdit();
    expect((await failureOf(writeTwo(opened))).code).toBe("InvalidOperationInCellEditMode");
    const waiting = writeTwo(opened, true);
    let isDone = false;
    void waiting.then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    opened.host.faults.endEdit();
    await waiting;
    expect(written(opened)).toEqual(["first", "second"]);
  });

  it("counts what requests cost", async () => {
    const opened = await openHost();
    opened.host.resetCosts();
    await writeTwo(opened);
    const { syncs, requests, bytesOut, bytesIn } = opened.host.costs;
    expect(syncs).toBeGreaterThanOrEqual(1);
    expect(requests).toBeGreaterThanOrEqual(10);
    expect(bytesOut).toBeGreaterThan(500);
    expect(bytesIn).toBeGreaterThan(100);
  });

  it("refuses answers over 5 MB", async () => {
    const { Excel } = await openHost();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z50000");
      range.load("values,text,numberFormat");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
