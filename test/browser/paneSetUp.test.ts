import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { bare, november } from "./paneViews";
import { withPreview } from "./withPreview";

/** The names of all units of the district, as they stand in its directory, one a line. */
async function namesInClipboard(): Promise<string> {
  const book = await openBook(readFileSync(november));
  const sheet = book.findSheet("单位名录");
  const names = Array.from({ length: 60 }, (_, row) => sheet?.text(row + 1, 0) ?? "");
  return names.filter((name) => name !== "").join("\n");
}

const MOST_CLICKS = 12;

withPreview("初始设置", (open) => {
  test(`from the bare published plan and 39 names in the clipboard to a result by units in at most ${MOST_CLICKS} clicks`, async () => {
    const names = await namesInClipboard();
    expect(names.split("\n")).toHaveLength(39);
    const preview = await open();
    await preview.openFile(bare);
    await preview.ready();
    let clicks = 0;
    const click = async (target: Locator) => {
      clicks++;
      await target.click();
    };
    await preview.press("检查进度");
    clicks++;
    const pane = await preview.pane();
    await click(pane.getByRole("button", { name: "初始设置" }).first());
    const list = pane.getByLabel("单位名单");
    await click(list);
    await preview.page.keyboard.insertText(names);
    await pane.getByText("39家", { exact: true }).waitFor();
    await pane.getByText(/^表里点名的\d+家都在其中。$/).waitFor();
    expect(await pane.getByLabel("桃花镇属于街道").isChecked()).toBe(true);
    expect(await pane.getByLabel("南站街道属于单位").isChecked()).toBe(false);
    await pane.getByText("将新增1列、2张工作表").waitFor();
    await click(pane.getByRole("button", { name: "完成并检查" }));
    await pane.getByText("已准备好，新增完成情况列（F列）、“单位名录”、“报送台账”。").waitFor();
    await click(pane.getByRole("tab", { name: /^单位/ }));
    await pane.getByText("南站街道", { exact: true }).first().waitFor();
    await pane.getByText("区法院", { exact: true }).first().waitFor();
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(await preview.sheetNames()).toEqual(expect.arrayContaining(["单位名录", "报送台账"]));
  });
});
