import type { Locator } from "playwright-core";
import { check, openNovember } from "./paneViews";
import { withPreview } from "./withPreview";

withPreview("the pane by mouse", (open) => {
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
});

/** Whether a user sees a thing: its middle is on the screen, and nothing lies over it. */
async function isSeen(thing: Locator): Promise<boolean> {
  await thing.waitFor();
  return thing.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(hit);
  });
}
