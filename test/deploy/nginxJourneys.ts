import { faultsOfViews } from "../browser/everyView";
import { check, openNovember } from "../browser/paneViews";
import { enUS } from "../../src/words/enUS/enUS";
import { expectSoon } from "../browser/soon";
import { withNginx } from "./withNginx";

/**
 * What users do from one end to the other, in the build that is shipped: minified, in several files, under its own policy.
 * That each part of the pane does what it should is tested without nginx.
 */
export function testJourneys(): void {
  withNginx("the shipped pane", (open) => {
    test("opens every view, each from its own files; in English where Office is dark all fit, and axe finds nothing", async () => {
      const { seen, found } = await faultsOfViews(await open(), { words: enUS, look: "dark" });
      expect(seen).toEqual(expect.arrayContaining(["help", "unit", "reminder", "sheets"]));
      expect(found).toEqual([]);
    });

    test("marks from the ribbon, lets a mark go that is out of date, and clears", async () => {
      const preview = await open();
      await preview.press("检查进度");
      const fillOf = (address: string) => async () => (await preview.cellColors(address)).fill;
      await expectSoon(fillOf("C10"), "#FFC7CE");
      await preview.type("F10", "已完成");
      await expectSoon(fillOf("C10"), null);
      await expectSoon(fillOf("C12"), "#FFC7CE");
      await preview.press("清除标记");
      await expectSoon(fillOf("C12"), null);
    });

    test("checks, enters reports, goes to a row, and makes the summary sheets", async () => {
      const preview = await open();
      const pane = await openNovember(preview);
      await check(pane);
      const card = pane.locator("article", { hasText: "应知应会法律知识网络竞赛" });
      await card.getByRole("button", { name: /6\.1 各单位情况/ }).click();
      await card.getByRole("button", { name: "登记报送" }).click();
      await pane.getByLabel("标题").fill("街道知识竞赛");
      await pane.getByRole("checkbox", { name: /逾期$/ }).first().check();
      await pane.getByRole("button", { name: "登记", exact: true }).click();
      await pane.getByText("已在台账登记 1 条。").first().waitFor();
      await card.locator("[data-stop]").click();
      await expectSoon(() => preview.selection(), expect.stringMatching(/^A\d+:/));
      await preview.press("生成汇总表", "出表");
      await expectSoon(
        () => preview.sheetNames(),
        expect.arrayContaining(["总览", "汇总-南站街道"]),
      );
    });
  });
}
