import type { Frame } from "playwright-core";
import { bare, openPane } from "./paneViews";
import { expectSoon } from "./soon";
import { withPreview } from "./withPreview";

withPreview("the guide for users, step by step with the mouse", (open) => {
  test("every button that it names is where it says, and does what it says", async () => {
    const preview = await open();
    await preview.openFile(bare);
    await preview.ready();
    const pane = await openPane(preview);
    const button = (name: string) => pane.getByRole("button", { name, exact: true });

    // 检查进度, by the ribbon; the day; the counts; an item leads to its row.
    await preview.press("检查进度");
    await pane.getByRole("tab", { name: "事项" }).waitFor();
    await pane.getByRole("group").getByRole("button", { name: "逾期" }).click();
    await pane.getByRole("group").getByRole("button", { name: "逾期" }).click();

    // 检查结果列, and the settings that it speaks of.
    await button("添加检查结果列").click();
    await pane
      .getByText(/检查结果/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "设置", exact: true }).click();
    await pane.getByRole("switch").first().waitFor();
    await button("返回").click();

    // 建立名录 and 建立台账 come to the sheets that they name.
    await button("建立名录").first().click();
    await expectSoon(async () => (await preview.sheetNames()).includes("单位名录"), true);
    await button("建立台账").first().click();
    await expectSoon(async () => (await preview.sheetNames()).includes("报送台账"), true);

    // 登记报送, from an item.
    await recheck(pane);
    await pane.getByRole("button", { name: /6\.1 / }).first().click();
    await button("登记报送").first().click();
    await pane.getByRole("heading", { name: "登记报送" }).waitFor();
    await preview.page.keyboard.press("Escape");

    // 识别结果 with 识别核对表 and 指定列.
    await pane.getByRole("tab", { name: /识别结果/ }).click();
    await button("指定列").click();
    await pane.getByRole("heading", { name: "指定列" }).waitFor();
    await button("返回").click();
    await pane.getByRole("tab", { name: /识别结果/ }).click();
    await button("识别核对表").click();
    await expectSoon(async () => (await preview.sheetNames()).includes("识别核对表"), true);

    // 生成汇总表: 总览, 督办事项 and a sheet for each unit.
    await pane.getByRole("tab", { name: "本期" }).click();
    await button("出表").click();
    await pane.getByRole("heading", { name: "生成汇总表" }).waitFor();
    await button("生成").click();
    await expectSoon(async () => (await preview.sheetNames()).includes("总览"), true);
    expect(await preview.sheetNames()).toEqual(
      expect.arrayContaining(["督办事项", "汇总-区司法局"]),
    );
    await button("返回").click();

    // 清除标记, by the ribbon.
    await preview.press("清除标记");
    await pane
      .getByText(/已清除/)
      .first()
      .waitFor();
  });
});

async function recheck(pane: Frame): Promise<void> {
  await pane
    .getByRole("button", { name: /检查进度|重新检查/ })
    .first()
    .click();
  await pane
    .getByText(/已标记/)
    .first()
    .waitFor();
}
