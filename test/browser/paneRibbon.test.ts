import { check, openNovember } from "./paneViews";
import type { PreviewPage } from "./previewPage";
import { sizePane } from "./paneSize";
import { expectSoon } from "./soon";
import { withPreview } from "./withPreview";

const tests = (open: () => Promise<PreviewPage>) => {
  test("the ribbon's menus lead to their pages, and mark nothing by that", async () => {
    const preview = await open();
    const before = await preview.cellColors("C10");
    for (const [label, menu, heading] of [
      ["下发填报表", "收发", "下发填报表"],
      ["收回", "收发", "收回填报表"],
      ["提示单、督办单", "出表", "提示单、督办单"],
      ["通报", "出表", "通报"],
    ] as const) {
      await preview.press(label, menu);
      const pane = await preview.pane();
      await pane.getByRole("heading", { name: heading, level: 1 }).last().waitFor();
      await pane.getByRole("button", { name: "返回", exact: true }).last().click();
    }
    expect(await preview.cellColors("C10")).toEqual(before);
    await preview.press("打印推进表", "出表");
    const pane = await preview.pane();
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByText("打印版式已恢复。").waitFor();
  });

  test("登记报送 of the ribbon takes the row that is selected, and the unit's page its unit", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    await preview.select("C12");
    await preview.press("登记报送");
    const item = pane.getByRole("combobox", { name: "事项" });
    expect(await item.locator("option:checked").innerText()).toMatch(/^3\.3 深入开展/);
    await pane.getByRole("checkbox", { name: /^区公安分局/ }).check();
    await pane.getByLabel("标题").fill("国家安全教育日宣传");
    await pane.getByRole("button", { name: "登记", exact: true }).click();
    await pane.getByText("已在台账登记 1 条。").first().waitFor();

    // What was entered stands behind its number, and leads to the ledger's row.
    const card = pane.locator("article", { hasText: "全民国家安全教育日" });
    await card.getByRole("button", { name: /3\.3 各单位情况/ }).click();
    const line = card.getByRole("listitem").filter({ hasText: "区公安分局" });
    await line.getByRole("button", { name: /^记录/ }).click();
    const records = card.getByRole("list", { name: "区公安分局的台账记录" });
    expect(await records.innerText()).toContain("国家安全教育日宣传");
    await records.getByRole("button", { name: /^第\d+行$/ }).click();
    await expectSoon(() => preview.activeSheetName(), "报送台账");
    await expectSoon(() => preview.selection(), expect.stringMatching(/^A\d+:/));

    await card.getByTitle("区司法局的全部事项").click();
    await pane.getByRole("button", { name: "登记报送：区司法局 3.3" }).click();
    expect(await pane.getByRole("checkbox", { checked: true }).count()).toBe(1);
    expect(await pane.getByRole("checkbox", { name: /^区司法局/ }).isChecked()).toBe(true);
  });

  test("at 1366×768 three cards of a result are in sight, with the message above them", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await sizePane(preview, { width: 350, height: 563, zoom: 1 });
    await check(pane);
    const seen = await pane.locator("article").evaluateAll(
      (cards) =>
        cards.filter((card) => {
          const { top, bottom } = card.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        }).length,
    );
    expect(seen).toBeGreaterThanOrEqual(3);

    // Nothing hangs on the message of what was taken back: it goes by itself.
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByText("已撤销。").waitFor();
    await pane.getByText("已撤销。").waitFor({ state: "detached" });
  });
};

withPreview("the ribbon and the pane", tests, { inOnePage: true });
