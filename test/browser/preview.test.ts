import { join } from "node:path";
import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { openBook } from "../../src/excelStandIn/book/openBook";
import type { PreviewPage } from "./previewPage";
import { expectSoon } from "./soon";
import { withPreview } from "./withPreview";

withPreview("the preview page", (open) => {
  test("opens with the sample, the ribbon of the manifest, and a pane that knows Excel", async () => {
    const preview = await open();
    expect(await preview.ribbonLabels()).toEqual(manifestLabels());
    expect(await preview.sheetNames()).toContain("推进表");
    expect(await preview.cellText("C3")).toBe("具体内容");
    const pane = await preview.pane();
    const host = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host, platform, language: Office.context.displayLanguage };
    });
    expect(host).toEqual({ host: "Excel", platform: "PC", language: "zh-CN" });
    expect(new URL(pane.url()).search).toBe("?asOf=2023-11-15");
  });

  test("opens the pane by its button, with the runtime that was there before", async () => {
    const preview = await open();
    const pane = await preview.pane();
    await pane.evaluate(() => {
      document.title = "the same";
    });
    expect(await preview.isPaneOpen()).toBe(false);
    await preview.press("打开面板");
    expect(await preview.isPaneOpen()).toBe(true);
    expect(await pane.title()).toBe("the same");
  });

  test("plays the Excel that is chosen", async () => {
    const preview = await open();
    expect(await supports(preview, "1.17")).toBe(false);
    await preview.chooseExcel("Excel 2024");
    expect(await supports(preview, "1.17")).toBe(true);
    expect(await supports(preview, "1.18")).toBe(false);
  });

  test("puts what is typed into the workbook that is saved", async () => {
    const preview = await open();
    await preview.type("F7", "已完成");
    const { name, bytes } = await preview.save();
    expect(name).toBe("sample-2023.xlsx");
    const book = await openBook(bytes);
    expect(book.activeSheet.content(6, 5).value).toBe("已完成");
  });

  test("inserts and deletes rows in the workbook as in the grid", async () => {
    const preview = await open();
    const below = await preview.cellText("C7");
    await preview.insertRowAbove(7);
    expect(await preview.cellText("C7")).toBe("");
    expect(await preview.cellText("C8")).toBe(below);
    await preview.deleteRow(7);
    expect(await preview.cellText("C7")).toBe(below);
    const book = await openBook((await preview.save()).bytes);
    expect(book.activeSheet.content(6, 2).value).toBe(below);
  });

  test("leaves the workbook as it is when another cannot be opened", async () => {
    const preview = await open();
    const path = join(mkdtempSync(join(tmpdir(), "preview-")), "坏的.xlsx");
    writeFileSync(path, "PK, but no workbook");
    await preview.openFile(path);
    expect(await preview.notice()).toContain("打不开“坏的.xlsx”");
    expect(await preview.cellText("C3")).toBe("具体内容");
  });

  test("opens another workbook without the sample's day, fits its rows, and shows its marks at once", async () => {
    const preview = await open();
    await preview.openFile(join(__dirname, "../books/november-2023.xlsx"));
    await preview.page.getByText("november-2023.xlsx", { exact: true }).waitFor();
    await preview.ready();
    expect(new URL((await preview.pane()).url()).search).toBe("");
    // A title in large letters, a row of one line, and one of four: none has a height in the file.
    const [title = 0, line = 0, lines = 0] = await preview.rowHeights([2, 3, 11]);
    expect([title > line * 1.4, lines > line * 3]).toEqual([true, true]);
    await expectSoon(() => preview.drawnColor("D12"), "#FFFFFF");
    await preview.press("检查进度");
    await expectSoon(() => preview.drawnColor("D12"), "#FFC7CE");
  });

  test("answers as Excel in cell edit mode while a cell is typed into", async () => {
    const preview = await open();
    await preview.startTyping("F7", "完");
    expect(await codeOfNameRead(preview)).toBe("InvalidOperationInCellEditMode");
    await preview.page.keyboard.press("Enter");
    expect(await codeOfNameRead(preview)).toBe("");
  });
});

function manifestLabels(): string[] {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const buttons = [...manifest.matchAll(/<Control [^>]*>\s*<Label resid="([^"]+)"/g)];
  return buttons.map(([, resid = ""]) => {
    const text = new RegExp(`<bt:String id="${resid}" DefaultValue="([^"]*)"`).exec(manifest);
    return text?.[1] ?? "";
  });
}

const supports = async (preview: PreviewPage, version: string): Promise<boolean> =>
  (await preview.pane()).evaluate(
    (wanted) => Office.context.requirements.isSetSupported("ExcelApi", wanted),
    version,
  );

/** The code that reading the front sheet's name fails with; empty when it does not fail. */
const codeOfNameRead = async (preview: PreviewPage): Promise<string> =>
  (await preview.pane()).evaluate(async () => {
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
      });
      return "";
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  });
