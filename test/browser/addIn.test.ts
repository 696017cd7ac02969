import type { PreviewPage } from "./previewPage";
import { expectSoon } from "./soon";
import { withPreview } from "./withPreview";

withPreview("the add-in in the preview", (open) => {
  test("marks late rows, and a mark goes when the row is filled in", async () => {
    const preview = await open();
    await preview.press("检查进度");
    expect(await preview.isPaneOpen()).toBe(true);
    await expectSoon(() => preview.cellColors("C10"), { fill: "#FFC7CE", text: "#9C0006" });
    await expectFill(preview, "C11", null);
    await preview.type("F10", "已完成");
    await expectFill(preview, "C10", null);
    await expectFill(preview, "C12", "#FFC7CE");
  });

  test("marks move along with the rows the user inserts, and go when they are cleared", async () => {
    const preview = await open();
    await preview.press("检查进度");
    await preview.insertRowAbove(10);
    await expectFill(preview, "C10", null);
    await expectFill(preview, "C11", "#FFC7CE");
    await preview.press("清除标记");
    await expectFill(preview, "C11", null);
  });

  test("hears of what the user selects and types", async () => {
    const preview = await open();
    await listen(preview);
    await untilHeard(preview);
    await preview.select("E8");
    await preview.type("F9", "已完成");
    await expectSoon(
      () => heard(preview),
      expect.arrayContaining(["selected E8", "changed F9 Local Unknown"]),
    );
  });

  test("moves the grid to the cells it selects, also after the user went elsewhere", async () => {
    const preview = await open();
    for (const wander of ["A1", "B2"]) {
      await preview.select(wander);
      await selectInExcel(preview, "C30");
      await expectSoon(() => preview.selection(), "C30");
      await expectSoon(() => preview.isInView("C30"), true);
    }
  });

  test("knows what the user selects as soon as the page is there", async () => {
    const preview = await open();
    await preview.select("E8");
    await expectSoon(() => selectedInExcel(preview), "推进表!E8");
  });

  test("loses no click in the midst of which the grid was to be drawn anew", async () => {
    const preview = await open();
    await preview.pressDown("E8");
    await addSheetInExcel(preview, "新表");
    await preview.frames(30);
    await preview.page.mouse.up();
    await expectSoon(() => preview.selection(), "E8");
    await expectSoon(() => preview.sheetNames(), expect.arrayContaining(["新表"]));
    expect(await preview.selection()).toBe("E8");
    expect(await selectedInExcel(preview)).toBe("推进表!E8");
  });
});

const expectFill = (preview: PreviewPage, address: string, fill: string | null): Promise<void> =>
  expectSoon(async () => (await preview.cellColors(address)).fill, fill);

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

/** The address that Excel tells the add-in of what is selected. */
const selectedInExcel = async (preview: PreviewPage): Promise<string> =>
  (await preview.pane()).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

/** Lets the add-in put a sheet behind the others, so that the grid has to be drawn anew. */
const addSheetInExcel = async (preview: PreviewPage, name: string): Promise<void> =>
  (await preview.pane()).evaluate(async (wanted) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(wanted);
      await context.sync();
    });
  }, name);
