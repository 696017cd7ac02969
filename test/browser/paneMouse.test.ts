import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { bare, check, openNovember, openPane } from "./paneViews";
import type { PreviewPage } from "./previewPage";
import { oddHeadings } from "./oddHeadings";
import { withPreview } from "./withPreview";

const tests = (open: () => Promise<PreviewPage>) => {
  test("a drop-down covers its own place alone, and Esc closes the innermost thing", async () => {
    const preview = await open();
    const { keyboard } = preview.page;
    const pane = await openNovember(preview);
    await check(pane);
    await pane.getByRole("button", { name: "9.1 各单位情况" }).click();
    await pane.getByRole("button", { name: "登记报送" }).click();
    await pane.getByRole("button", { name: "全选街道（11）" }).click();
    const title = pane.getByRole("heading", { name: "登记报送" });
    const enter = pane.getByRole("button", { name: "登记 11 家" });
    const list = pane.getByRole("listbox");

    for (const field of ["类型", "状态"]) {
      const box = pane.getByRole("combobox", { name: field });
      await box.click();
      await list.waitFor();
      expect([field, await isSeen(title), await isSeen(enter)]).toEqual([field, true, true]);
      for (const option of await list.getByRole("option").all())
        expect([await option.innerText(), await isSeen(option)]).toEqual([expect.anything(), true]);
      await keyboard.press("Escape");
      await list.waitFor({ state: "detached" });
      expect([field, await isSeen(title), await isSeen(enter)]).toEqual([field, true, true]);
    }
    await pane.getByRole("combobox", { name: "状态" }).click();
    await list.getByRole("option", { name: "退回" }).click();
    expect(await pane.getByRole("combobox", { name: "状态" }).inputValue()).toBe("退回");

    // Esc, 取消 and the arrow ask; Esc takes the question away alone.
    const question = pane.getByText("填写的内容还没有保存，要放弃吗？");
    for (const leave of [
      () => keyboard.press("Escape"),
      () => pane.getByRole("button", { name: "取消", exact: true }).click(),
      () => pane.getByRole("button", { name: "返回", exact: true }).click(),
    ]) {
      await leave();
      expect(await isSeen(question)).toBe(true);
      await keyboard.press("Escape");
      await question.waitFor({ state: "detached" });
      expect(await isSeen(enter)).toBe(true);
    }
    await keyboard.press("Escape");
    await pane.getByRole("button", { name: "放弃" }).click();
    await title.waitFor({ state: "detached" });

    // Nothing was entered: nothing is asked.
    await pane.getByRole("button", { name: "登记报送" }).click();
    await title.waitFor();
    await keyboard.press("Escape");
    await title.waitFor({ state: "detached" });
  });

  test("an item that is opened shows its title, however high it becomes", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    for (const ref of ["9.1", "6.1", "2.2"]) {
      const title = pane.locator("article [data-stop]", { hasText: ref }).first();
      await title.click();
      await preview.settle();
      expect([ref, await isSeen(title)]).toEqual([ref, true]);
    }
  });

  test("problems of a kind stand together, say what to do, and lead to their cells", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    await pane.getByRole("tab", { name: "问题 47" }).click();
    const heading = pane.getByRole("heading", { name: "该单位不承担这个事项（报送台账，47 处）" });
    expect(await isSeen(heading)).toBe(true);
    expect(await isSeen(pane.getByText(/^看是不是登记错了单位或事项/))).toBe(true);
    const list = pane.getByRole("list", { name: "问题" });
    const first = list.getByRole("button", { name: /^第 3 行/ });
    expect(await first.innerText()).toMatch(/区市场监督管理局\n3\.3 深入开展“4·15”.* · 3\.3情况/);
    await first.click();
    await preview.settle();
    expect([await preview.activeSheetName(), await preview.selection()]).toEqual([
      "报送台账",
      "B3",
    ]);
    await pane.getByRole("button", { name: "再显示 42 处" }).click();
    await list.getByRole("button", { name: /^第 432 行/ }).waitFor();
  });

  test("says that a plan is of another year, and what is offered mends it at once", async () => {
    const preview = await open();
    await preview.openFile(bare);
    await preview.ready();
    const pane = await openPane(preview, "2026-03-01");
    await check(pane);
    const outside = pane.getByText("这是2023年的计划，统计截止日不在这一年。");
    expect(await isSeen(outside)).toBe(true);
    await pane.getByRole("button", { name: "改为2023年12月31日" }).click();
    await outside.waitFor({ state: "detached" });
    await pane.getByText(/已标记/).waitFor();
    expect(await pane.getByText("下面还是截至").count()).toBe(0);
    await pane.getByLabel("统计截止日").fill("2023-11-15");
    expect(await isSeen(pane.getByText("下面还是截至2023年12月31日的结果。"))).toBe(true);
    await check(pane);

    // What was missing is there: the note goes at once, and the user is back in the plan.
    const note = pane.getByText(/^表中没有“完成情况”列/);
    expect(await isSeen(note)).toBe(true);
    await pane.getByRole("button", { name: "建立名录" }).click();
    await pane.getByText(/已新建工作表“单位名录”/).waitFor();
    expect(await preview.activeSheetName()).toBe("单位名录");
    await pane.getByRole("button", { name: "添加完成情况列" }).click();
    await pane.getByText(/已在F列添加“完成情况”/).waitFor();
    await note.waitFor({ state: "detached" });
    await preview.settle();
    expect([await preview.activeSheetName(), await preview.selection()]).toEqual(["推进表", "F4"]);
  });

  test("headings that nobody thought of are pointed at once, and known when the workbook is opened again", async () => {
    const preview = await open();
    await preview.openFile(await oddHeadings());
    await preview.ready();
    const pane = await openPane(preview);
    await pane.getByRole("button", { name: "检查进度" }).click();
    // It opens by itself, proposals set, and shows what the first row is read as.
    const title = pane.getByRole("heading", { name: "指定列" });
    expect(await isSeen(title)).toBe(true);
    const role = (column: string) =>
      pane.getByRole("combobox", { name: new RegExp(`^${column}列`) });
    expect(await role("B").inputValue()).toBe("content");
    expect(await isSeen(pane.getByText(/^找到“攻坚课题”，没有找到完成时限、责任单位/))).toBe(true);
    await role("C").selectOption({ label: "完成时限" });
    await role("D").selectOption({ label: "责任单位" });
    expect(await pane.getByText("没有时限列").count()).toBe(0);
    await pane.getByText("区法院、区检察院", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "按此检查" }).click();
    await title.waitFor({ state: "detached" });
    expect(await isSeen(pane.getByText("已过时限138天"))).toBe(true);

    const path = join(mkdtempSync(join(tmpdir(), "pane-")), "再打开.xlsx");
    writeFileSync(path, (await preview.save()).bytes);
    await preview.openFile(path);
    await preview.ready();
    const again = await openPane(preview);
    await check(again);
    expect(await isSeen(again.getByText("已过时限138天"))).toBe(true);
  });
};

withPreview("the pane by mouse", tests, { inOnePage: true });

/** Whether a user sees a thing: its middle is on the screen, and nothing lies over it. */
async function isSeen(thing: Locator): Promise<boolean> {
  await thing.waitFor();
  return thing.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(hit);
  });
}
