import { check, goToTab, openNovember } from "./paneViews";
import { expectSoon } from "./soon";
import { withPreview } from "./withPreview";

withPreview("结转到下年", (open) => {
  test("what moves, what is asked and what is unfinished is seen before the next year's table is made", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    await goToTab(pane, "本期");
    await pane.getByRole("button", { name: "结转到下年" }).click();
    await pane.getByText("2023年6月 → 2024年6月").waitFor();
    expect(await preview.sheetNames()).not.toContain("推进表2024");
    await pane.getByLabel("3.1“第三个”改为").fill("第四个");
    const unfinished = pane.getByRole("region", { name: /^未完成（11项）$/ });
    await unfinished.getByLabel("全选").click();
    await pane.getByRole("button", { name: "生成下年的表" }).click();
    await pane.getByText("已生成“推进表2024”和“报送台账2024”").last().waitFor();
    await expectSoon(
      () => preview.sheetNames(),
      expect.arrayContaining(["推进表", "推进表2024", "报送台账", "报送台账2024"]),
    );
    await pane.getByRole("button", { name: "返回" }).click();
    await pane.getByRole("tab", { name: "本期" }).waitFor();
  });
});
