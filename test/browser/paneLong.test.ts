import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { check, openPane } from "./paneViews";
import { withPreview } from "./withPreview";

const ITEMS = 2_000;

/** Of four rows each. */
const JUMPS = 60;

withPreview("the pane with 2,000 findings", (open) => {
  test("draws what is seen, in scrolling what comes into view, and answers a search", async () => {
    const preview = await open();
    await preview.openFile(await longPlan());
    await preview.ready();
    const pane = await openPane(preview);
    await check(pane);
    expect(await pane.locator("article").count()).toBeLessThan(60);

    const drawn = await pane.evaluate(async (jumps) => {
      const list = document.querySelector('[role="list"]');
      let frame = list?.parentElement ?? null;
      while (frame && getComputedStyle(frame).overflowY !== "auto") frame = frame.parentElement;
      let cards = 0;
      const watch = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof Element)
              cards += node.querySelectorAll("article").length + (node.matches("article") ? 1 : 0);
      });
      watch.observe(document.body, { childList: true, subtree: true });
      for (let jump = 0; jump < jumps; jump++) {
        if (frame) frame.scrollTop += 400;
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
      watch.disconnect();
      return cards;
    }, JUMPS);
    // Some four cards come into view with each jump; what is drawn anew beside them would make scrolling slow.
    expect(drawn).toBeGreaterThan(JUMPS);
    expect(drawn).toBeLessThan(8 * JUMPS);
    expect(await pane.locator("article").count()).toBeGreaterThan(5);

    await pane.getByRole("searchbox").fill("第1999件");
    await pane.getByRole("listitem").first().waitFor();
    await pane.waitForFunction(() => document.querySelectorAll("article").length === 1);
    expect(await pane.locator("article").innerText()).toContain("第1999件");
  });

  test("says how far a check is, and stops it where the user wants", async () => {
    const preview = await open();
    await preview.openFile(await longPlan());
    await preview.ready();
    const pane = await openPane(preview);
    // The button is there for a fraction of a second: it is pressed as soon as it comes.
    await pane.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      const watch = new MutationObserver(() => {
        const bar = document.querySelector(".fui-ProgressBar");
        const line = bar?.parentElement?.textContent ?? "";
        if (line !== "") seen.push(line);
        const buttons = [...document.querySelectorAll("button")];
        buttons.find(({ textContent }) => textContent === "取消")?.click();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await pane.getByRole("button", { name: "检查进度" }).click();
    await pane.getByText("已取消，没有改动。").waitFor();
    const seen = await pane.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.join()).toMatch(/正在识别推进表：\d+\/2000 行/);
    expect(await pane.getByRole("tab").count()).toBe(0);
    expect(
      await preview.page.evaluate(
        () => window.previewGrid.sheet().getConditionalFormattingRules().length,
      ),
    ).toBe(0);
  });
});

/** A plan with very many rows, half of them late. */
async function longPlan(): Promise<string> {
  const book = new Workbook();
  const sheet = book.addWorksheet("推进表");
  sheet.addRow(["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"]);
  for (let number = 1; number <= ITEMS; number++) {
    const deadline = number % 2 === 0 ? "2023年6月" : "2023年12月";
    sheet.addRow([number, "项目", `办理第${number}件事项`, deadline, `第${number % 40}科`, ""]);
  }
  const path = join(mkdtempSync(join(tmpdir(), "pane-")), "长表.xlsx");
  await book.xlsx.writeFile(path);
  return path;
}
