import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { makeForms } from "../../src/actions/forms/makeForms";
import { openExcelOn } from "../../src/excelStandIn/node/openExcel";
import { readFile } from "node:fs/promises";
import { wordsFor } from "../../src/words/words";
import { filled } from "../actions/fillForm";
import { buildPreview } from "../browser/build";
import { findChromium, quietArguments } from "../browser/chromium";
import { check, goToTab, november, openNovember } from "../browser/paneViews";
import { PreviewPage } from "../browser/previewPage";
import { serveFolder } from "../browser/staticServer";

const RUNS = 5;

/** `npx tsx test/runs/collectTime.ts`: how long 39 returned forms take until they are shown, beside opening one workbook in the preview; medians of five runs in Chromium. */
async function main(): Promise<void> {
  const files = await returnedForms();
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium was found");
  const server = await serveFolder(await buildPreview());
  const browser = await chromium.launch({ executablePath, args: quietArguments });
  const times: { opening: number; collecting: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const preview = await PreviewPage.open(browser, server.origin);
    const begun = performance.now();
    await preview.openFile(november);
    const opening = performance.now() - begun;
    const pane = await openNovember(preview);
    await check(pane);
    await goToTab(pane, "本期");
    await pane.getByRole("button", { name: "收回", exact: true }).click();
    await pane.getByRole("button", { name: "选择文件", exact: true }).waitFor();
    const dropped = performance.now();
    await pane.locator("input[type=file]").first().setInputFiles(files);
    await pane.getByText(`读了${files.length}个文件，采用${files.length}个。`).waitFor();
    times.push({ opening, collecting: performance.now() - dropped });
    await preview.close();
  }
  const median = (name: "opening" | "collecting") =>
    Math.round(times.map((each) => each[name]).sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0);
  process.stdout.write(
    `${files.length} forms read and shown: ${median("collecting")} ms; one workbook opened in the preview: ${median("opening")} ms\n`,
  );
  await browser.close();
  await server.close();
}

/** Forms of all units, each with something filled in, as files. */
async function returnedForms(): Promise<string[]> {
  await openExcelOn(await readFile(november));
  const made = await makeForms(
    { asOf: "2023-11-15", round: 1, replyBy: "2023-11-22", units: "all" },
    wordsFor("zh-CN"),
  );
  const folder = await mkdtemp(join(tmpdir(), "forms-"));
  return Promise.all(
    made.files.map(async (file, index) => {
      const { bytes } = await filled([file], { "6.2": { 完成情况: "已完成" } });
      const path = join(folder, `${index}.xlsx`);
      await writeFile(path, bytes);
      return path;
    }),
  );
}

void main();
