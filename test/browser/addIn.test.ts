import type { PreviewPage } from "./previewPage";
import { withPreview } from "./withPreview";

withPreview("the add-in in the preview", (open) => {
  test("marks late rows, and a mark goes when the row is filled in", async () => {
    const preview = await open();
    await preview.press("检查进度");
    expect(await preview.isPaneOpen()).toBe(true);
    expect(await preview.cellColors("C10")).toEqual({ fill: "#FFC7CE", text: "#9C0006" });
    expect((await preview.cellColors("C11")).fill).toBeNull();
    await preview.type("F10", "已完成");
    expect((await preview.cellColors("C10")).fill).toBeNull();
    expect((await preview.cellColors("C12")).fill).toBe("#FFC7CE");
  });

  test("marks move along with the rows the user inserts, and go when they are cleared", async () => {
    const preview = await open();
    await preview.press("检查进度");
    await preview.insertRowAbove(10);
    expect((await preview.cellColors("C10")).fill).toBeNull();
    expect((await preview.cellColors("C11")).fill).toBe("#FFC7CE");
    await preview.press("清除标记");
    expect((await preview.cellColors("C11")).fill).toBeNull();
  });

  test("hears of what the user selects and types", async () => {
    const preview = await open();
    await listen(preview);
    await untilHeard(preview);
    await preview.select("E8");
    await preview.type("F9", "已完成");
    expect(await heard(preview)).toEqual(
      expect.arrayContaining(["selected E8", "changed F9 Local Unknown"]),
    );
  });

  test("moves the grid to the cells it selects, also after the user went elsewhere", async () => {
    const preview = await open();
    for (const wander of ["A1", "B2"]) {
      await preview.select(wander);
      await selectInExcel(preview, "C30");
      expect(await preview.selection()).toBe("C30");
      expect(await preview.isInView("C30")).toBe(true);
    }
  });
});

const listen = async (preview: PreviewPage): Promise<void> =>
  (await preview.pane()).evaluate(async () => {
    const heardOf: string[] = [];
    Object.assign(window, { heardOf });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async ({ address }) => {
        heardOf.push(`selected ${address}`);
        await Promise.resolve();
      });
      worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
        heardOf.push(`changed ${address} ${source} ${triggerSource}`);
        await Promise.resolve();
      });
      await context.sync();
    });
  });

/** Microsoft's client hands events on only some time after it was asked to, a second or so. */
const untilHeard = async (preview: PreviewPage): Promise<void> => {
  for (let times = 0; (await heard(preview)).length === 0; times++) {
    await preview.select(times % 2 === 0 ? "B2" : "C2");
  }
};

const heard = async (preview: PreviewPage): Promise<string[]> =>
  (await preview.pane()).evaluate(() => (window as unknown as { heardOf: string[] }).heardOf);

/** Lets the add-in select cells of the front sheet. */
const selectInExcel = async (preview: PreviewPage, address: string): Promise<void> => {
  const pane = await preview.pane();
  await pane.evaluate(async (a1) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(a1).select();
      await context.sync();
    });
  }, address);
  await preview.settle();
};
