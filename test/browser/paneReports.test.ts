import { check, openNovember } from "./paneViews";
import { withPreview } from "./withPreview";

withPreview("the form that enters reports", (open) => {
  test("enters one report for two units, counts it at once, and takes it back", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    const card = pane.locator("article", { hasText: "应知应会法律知识网络竞赛" });
    await card.getByRole("button", { name: /6\.1 各单位情况/ }).click();
    await card.getByRole("button", { name: "登记报送" }).click();
    await pane.getByLabel("标题").fill("街道知识竞赛");
    const late = pane.getByRole("checkbox", { name: /逾期$/ });
    const count = await late.count();
    await late.nth(0).check();
    await late.nth(1).check();
    await pane.getByRole("button", { name: "登记 2 家" }).click();
    await pane.getByText("已在台账登记 2 条。").first().waitFor();
    expect(await preview.sheetNames()).toContain("报送台账");
    await card.getByText(`${count - 2}/11 家未完成`).waitFor();
    await pane.getByRole("button", { name: "撤销" }).click();
    await card.getByText(`${count}/11 家未完成`).waitFor();
  });
});
