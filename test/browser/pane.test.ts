import type { Frame } from "playwright-core";
import { emptyBook } from "./emptyBook";
import { check, goToTab, openNovember, openPane } from "./paneViews";
import type { PreviewPage } from "./previewPage";
import { expectSoon } from "./soon";
import { withPreview } from "./withPreview";

const tests = (open: () => Promise<PreviewPage>) => {
  test("shows states, groups, and one item unit by unit", async () => {
    const { pane } = await opened(open);
    await check(pane);
    await expectCount(pane, "逾期 8");
    const card = cardOf(pane, "3.3");
    expect(await card.innerText()).toContain("逾期199天");
    expect(await card.innerText()).toContain("时限4月30日");
    expect(await card.innerText()).toContain("2/2 家未完成");
    await card.getByRole("button", { name: /3\.3 各单位情况/ }).click();
    expect(await card.getByRole("listitem").count()).toBe(2);
    expect(await card.getByRole("button", { name: /^复制给.*的催办$/ }).count()).toBe(2);
  });

  test("filters by chips, and shows all again", async () => {
    const { pane } = await opened(open);
    await check(pane);
    await pane.getByRole("button", { name: "数量不足 1" }).click();
    expect(await refs(pane)).toEqual(["9.1"]);
    await pane.getByRole("button", { name: "显示全部" }).click();
    expect((await refs(pane)).length).toBe(30);
    await pane.getByRole("button", { name: "本月到期 1" }).click();
    expect(await refs(pane)).toEqual(["9.1"]);
  });

  test("finds items as one types", async () => {
    const { pane } = await opened(open);
    await check(pane);
    await pane.getByRole("searchbox").fill("国家安全");
    await expectSoon(() => refs(pane), ["3.3"]);
  });

  test("goes from an item to its row, and from a row to its item, without loops", async () => {
    const { preview, pane } = await opened(open);
    await check(pane);
    await cardOf(pane, "6.1").locator("[data-stop]").click();
    await expectSoon(() => preview.selection(), expect.stringMatching(/^A\d+:/));
    await preview.select("C4");
    await expectSoon(() => current(pane), "1.1");
    expect(await preview.selection()).toMatch(/^C4/);
    expect(await pane.locator('[aria-current="true"]').isVisible()).toBe(true);
  });

  test("offers to check again after the user's change, and not after its own", async () => {
    const { preview, pane } = await opened(open);
    await check(pane);
    expect(await pane.getByText("在检查后有改动").count()).toBe(0);
    await preview.type("F10", "已完成");
    await pane.getByText("“推进表”在检查后有改动。").waitFor();
    await pane.getByRole("button", { name: "重新检查" }).click();
    await pane.getByText("在检查后有改动").waitFor({ state: "detached" });
  });

  test("asks for Enter while a cell is edited", async () => {
    const { preview, pane } = await opened(open);
    await preview.startTyping("F10", "完");
    await pane.evaluate(() => {
      const button = [...document.querySelectorAll("button")].find(
        (each) => each.textContent === "检查进度",
      );
      button?.click();
    });
    await pane.getByText("请先按回车结束单元格编辑。").waitFor();
    await preview.page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: "事项" }).waitFor();
    await pane.getByText("请先按回车结束单元格编辑。").waitFor({ state: "detached" });
  });

  test("undoes the first marking, and offers no undo for a repeated one", async () => {
    const { preview, pane } = await opened(open);
    const before = await preview.cellColors("C10");
    await check(pane);
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByText("已撤销。").waitFor();
    await expectSoon(() => preview.cellColors("C10"), before);
    await check(pane);
    await pane.getByRole("button", { name: "检查进度" }).click();
    await pane.getByRole("button", { name: "撤销" }).waitFor({ state: "detached" });
    await pane.getByText(/已标记 \d+ 行/).waitFor();
    expect(await pane.getByRole("button", { name: "撤销" }).count()).toBe(0);
  });

  test("lists units by alarm, opens one, and comes back to it by keyboard", async () => {
    const { preview, pane } = await opened(open);
    await check(pane);
    await goToTab(pane, "单位");
    const first = pane.getByTitle(/的全部事项$/).first();
    await first.focus();
    const name = (await first.getAttribute("title"))?.replace("的全部事项", "") ?? "";
    await preview.page.keyboard.press("Enter");
    await pane.getByRole("heading", { name, level: 1 }).waitFor();
    expect(await focusText(pane)).toBe(name);
    expect(await pane.getByRole("list", { name: "承担的事项" }).getByRole("listitem").count()).toBe(
      Number(/承担 (\d+) 项/.exec(await pane.getByRole("main", { name }).innerText())?.[1]),
    );
    await preview.page.keyboard.press("Escape");
    await expectSoon(() => focusText(pane), expect.stringContaining(name));
  });

  test("walks a list by arrow keys", async () => {
    const { preview, pane } = await opened(open);
    await check(pane);
    await pane.locator("[data-stop]").first().focus();
    await preview.page.keyboard.press("ArrowDown");
    await preview.page.keyboard.press("ArrowDown");
    const third = (await refs(pane))[2] ?? "";
    await expectSoon(() => focusText(pane), startingWith(third));
    await preview.page.keyboard.press("End");
    const last = (await refs(pane)).at(-1) ?? "";
    await expectSoon(() => focusText(pane), startingWith(last));
  });

  test("writes a reminder that can be changed, and copies it", async () => {
    const { preview, pane } = await opened(open);
    await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await check(pane);
    await goToTab(pane, "单位");
    await pane.getByRole("checkbox", { name: "选择南站街道" }).check();
    await pane.getByRole("button", { name: "复制催办" }).click();
    const field = pane.getByRole("textbox", { name: "要复制的文字" });
    const text = await field.inputValue();
    expect(text).toMatch(/^南站街道：\n截至2023年11月15日，/);
    expect(text).toContain("一、逾期5项");
    await field.fill(`${text}\n附件：推进表`);
    await pane.getByRole("button", { name: "复制", exact: true }).click();
    await pane.getByText("已复制，可以粘贴了。").waitFor();
    expect(await pane.evaluate(() => navigator.clipboard.readText())).toContain("附件：推进表");
  });

  test("marks an item as done from its card, and takes that back", async () => {
    const { pane } = await opened(open);
    await check(pane);
    const card = pane.locator("article", { hasText: "全民国家安全教育日" });
    await card.getByRole("button", { name: /3\.3 各单位情况/ }).click();
    await card.getByRole("button", { name: "标为已完成" }).click();
    await pane.getByText(/已把“完成情况”.*已完成。/).waitFor();
    await pane.getByText("比刚才：3.3 逾期→已完成。").waitFor();
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByText("比刚才：3.3 已完成→逾期。").waitFor();
  });

  test("lists units in the order and of the group that is asked for", async () => {
    const { pane } = await opened(open);
    await check(pane);
    await goToTab(pane, "单位");
    const names = () => pane.locator("[data-stop]").allInnerTexts();
    await pane.getByLabel("分组").selectOption("街道");
    await expectSoon(async () => (await names()).length, 11);
    await pane.getByLabel("排列方式").selectOption("name");
    await expectSoon(async () => (await names())[0]?.split("\n")[0], "朝阳洲街道");
    await pane.getByLabel("分组").selectOption("");
    await pane.getByLabel("排列方式").selectOption("rate");
    const rates = async () =>
      (await names()).slice(0, 6).map((text) => Number(/(\d+)%\(/.exec(text)?.[1] ?? NaN));
    await expectSoon(async () => {
      const found = await rates();
      return found.every((rate, index) => index === 0 || rate >= (found[index - 1] ?? 0));
    }, true);
  });

  test("urges several units one after another, the worst first", async () => {
    const { preview, pane } = await opened(open);
    await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await check(pane);
    await goToTab(pane, "单位");
    for (const unit of ["南站街道", "桃花镇"])
      await pane.getByRole("checkbox", { name: `选择${unit}` }).check();
    await pane.getByRole("button", { name: "复制 2 家催办" }).click();
    const field = pane.getByRole("textbox", { name: "要复制的文字" });
    expect(await field.inputValue()).toMatch(/^桃花镇：/);
    await pane.getByRole("button", { name: "复制并下一家（还剩1家）" }).click();
    await expectSoon(() => field.inputValue(), startingWith("南站街道："));
    expect(await pane.evaluate(() => navigator.clipboard.readText())).toMatch(/^桃花镇：/);
    await pane.getByRole("button", { name: "合成一段" }).click();
    await expectSoon(
      () => field.inputValue(),
      expect.stringMatching(/桃花镇：[^]*南站街道：|南站街道：[^]*桃花镇：/),
    );
  });

  test("drafts a bulletin that names who reported nothing", async () => {
    const { pane } = await opened(open);
    await check(pane);
    await goToTab(pane, "本期");
    await pane.getByRole("button", { name: "通报", exact: true }).click();
    const text = await pane.getByRole("textbox", { name: "要复制的文字" }).inputValue();
    expect(text).toContain(
      "推进表共30项、涉及39家单位，其中逾期8项、数量不足1项、进度滞后2项、未到期16项",
    );
    expect(text).toMatch(/零报送（0篇?）：/);
  });

  test("shows readings, what needs an eye first, and goes to the cell", async () => {
    const { preview, pane } = await opened(open);
    await check(pane);
    await goToTab(pane, "识别结果");
    await pane.getByText(/需要人工核对 3 项/).waitFor();
    await pane.getByRole("button", { name: /^时限/ }).first().click();
    await expectSoon(() => preview.selection(), expect.stringMatching(/^D\d+/));
  });

  test("keeps settings in the workbook", async () => {
    const { pane } = await opened(open);
    await pane.getByRole("button", { name: "设置" }).click();
    const days = pane.getByLabel(/提前几天提示/);
    await days.fill("400");
    await pane.getByText("请填0到366之间的整数。").waitFor();
    await days.fill("60");
    await pane.getByRole("button", { name: "保存" }).click();
    await pane.getByText("设置已保存在这个工作簿中。").waitFor();
    await check(pane);
    await pane.getByRole("button", { name: /即将到期/ }).waitFor();
  });

  test("colours what is done and writes the result column with each check, where that is set", async () => {
    const { preview, pane } = await opened(open);
    await check(pane);
    expect(await preview.sheetColors("#E2EFDA")).toBe(0);
    await pane.getByRole("button", { name: "设置" }).click();
    await pane.getByLabel("已完成的行也标色").check();
    await pane.getByLabel("每次检查都写“检查结果”列").check();
    await pane.getByRole("button", { name: "保存并重新检查" }).click();
    await pane.getByText("设置已保存在这个工作簿中。").waitFor();
    await expectSoon(async () => (await preview.sheetColors("#E2EFDA")) > 0, true);
    await pane.getByRole("button", { name: "更新检查结果列" }).waitFor();
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText(/已清除/).waitFor();
    await expectSoon(() => preview.sheetColors("#E2EFDA"), 0);
    await pane.getByRole("button", { name: "添加检查结果列" }).waitFor();
  });

  test("where there is no table, says what one needs and inserts a sample that can be checked", async () => {
    const preview = await open();
    await preview.openFile(await emptyBook());
    await preview.ready();
    const pane = await openPane(preview);
    await pane.getByRole("button", { name: "检查进度" }).click();
    await pane.getByRole("heading", { name: "没有找到推进表" }).waitFor();
    await pane.getByRole("button", { name: "插入示例表" }).click();
    await pane.getByText(/已新建示例“推进表示例”/).waitFor();
    await check(pane);
    expect((await refs(pane)).length).toBe(5);
  });

  test("says of which day the marks are that a file was opened with", async () => {
    const { preview, pane } = await opened(open);
    await check(pane);
    await preview.chooseExcel("Excel 2024");
    const again = await openPane(preview);
    await again.getByText(/表中已有 11 行标记，是截至2023年11月15日的结果/).waitFor();
  });
};

withPreview("the pane", tests, { inOnePage: true });

async function opened(
  open: () => Promise<PreviewPage>,
): Promise<{ preview: PreviewPage; pane: Frame }> {
  const preview = await open();
  return { preview, pane: await openNovember(preview) };
}

const cardOf = (pane: Frame, ref: string) =>
  pane.locator("article", { has: pane.getByText(ref, { exact: true }) }).first();

const expectCount = async (pane: Frame, chip: string) => {
  expect(await pane.getByRole("button", { name: chip, exact: true }).count()).toBe(1);
};

const refs = (pane: Frame) =>
  pane.locator("article [data-stop] > span:first-child").allInnerTexts();

const current = (pane: Frame) =>
  pane.locator('[aria-current="true"] > span:first-child').first().innerText();

const focusText = (pane: Frame) =>
  pane.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? "");

const startingWith = (text: string): unknown =>
  expect.stringMatching(new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
