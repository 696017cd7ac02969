import { join } from "node:path";
import { check, goToTab, openNovember } from "./paneViews";
import { expectSoon } from "./soon";
import { withPreview } from "./withPreview";

const POINTS = join(__dirname, "../data/points/2023.points.txt");

withPreview("对照工作要点", (open) => {
  test("points are read from a file, a difference is judged and changed, and the list is made", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    await goToTab(pane, "本期");
    await pane.getByRole("button", { name: "对照工作要点" }).click();
    await pane.getByLabel("或者把要点粘贴在这里").fill("没有编号的一段话");
    await pane.getByRole("button", { name: "开始对照" }).click();
    await pane.getByRole("alert").getByText("没有读到编号的要点").waitFor();
    const [chooser] = await Promise.all([
      preview.page.waitForEvent("filechooser"),
      pane.getByRole("button", { name: "选择文件" }).click(),
    ]);
    await chooser.setFiles(POINTS);
    await pane.getByText("2023.points.txt　21条").waitFor();
    await pane.getByText("有26处请您看。").waitFor();
    await pane.getByRole("button", { name: "名称 1" }).click();
    await pane.getByRole("button", { name: "是问题 要点13、推进表4.4", exact: true }).click();
    await pane.getByText("已看1处").waitFor();
    await pane.getByRole("button", { name: "改 要点13、推进表4.4" }).waitFor();
    await pane.getByRole("button", { name: "生成要点对照" }).click();
    await pane.getByText("已生成“要点对照”。").last().waitFor();
    await expectSoon(() => preview.sheetNames(), expect.arrayContaining(["要点对照"]));
  });
});
