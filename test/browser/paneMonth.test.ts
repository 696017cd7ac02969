import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { readFiles, type GivenFile } from "../../src/files/readFiles";
import { filled } from "../actions/fillForm";
import { emptyBook } from "./emptyBook";
import { check, goToTab, openNovember, openPane } from "./paneViews";
import type { PreviewPage } from "./previewPage";
import { withPreview } from "./withPreview";

/** 下发 from the tab 本期, for all units; gives the archive as it was downloaded. */
async function dispatch(preview: PreviewPage, pane: Frame): Promise<GivenFile> {
  await goToTab(pane, "本期");
  await pane.getByRole("button", { name: "下发", exact: true }).click();
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    pane.getByRole("button", { name: "生成并下载" }).click(),
  ]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  await pane.getByRole("button", { name: "已保存" }).click();
  await pane.getByRole("button", { name: "返回" }).click();
  return { name: download.suggestedFilename(), bytes };
}

/** The files of an archive, each with what its first sheet is called. */
async function sheetsIn(archive: GivenFile): Promise<[string, string | undefined][]> {
  const found: [string, string | undefined][] = [];
  for await (const { name, content } of readFiles([archive]))
    found.push([name, content.kind === "workbook" ? content.book.sheets[0]?.name : undefined]);
  return found;
}

async function fileAt(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(tmpdir(), name);
  await writeFile(path, bytes);
  return path;
}

/** One form of an archive, filled in by its unit. */
async function filledForm(archive: GivenFile, unit: string): Promise<GivenFile> {
  const { unpack } = await import("../../src/files/unpack");
  const entries = [...unpack(archive.bytes)];
  const [, bytes] = entries.find(([name]) => name.includes(unit)) ?? [];
  if (!bytes) throw new Error(`no form of ${unit}`);
  return filled([{ name: unit, bytes }], {
    "6.1": { 完成情况: "已完成", 完成日期: new Date(Date.UTC(2023, 10, 8)) },
    "7.2": { 问题和原因: "经费未到位" },
  });
}

const tests = (open: () => Promise<PreviewPage>) => {
  test("forms go out as an archive, come back, are shown, entered and taken back", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    const archive = await dispatch(preview, pane);
    const forms = await sheetsIn(archive);
    expect(forms).toHaveLength(39);
    expect(forms).toContainEqual(["填报表-第1期.zip/填报表-南站街道-第1期.xlsx", "填报表"]);
    await pane.getByText("11月15日下发39家，限11月22日交回").waitFor();
    expect(await preview.sheetNames()).toContain("下发台账");

    const back = await filledForm(archive, "南站街道");
    const path = await fileAt("改了名.xlsx", back.bytes);
    await pane.getByRole("button", { name: "收回", exact: true }).click();
    await pane
      .locator("input[type=file]")
      .first()
      .setInputFiles([path, "test/books/plan-2023.xlsx"]);
    await pane.getByText("还没有写入任何内容").waitFor();
    await pane.getByText("新填的2条").waitFor();
    await pane.getByText("不是填报表。").waitFor();
    await pane.getByText("已交回0/39家，登记后1/39家").waitFor();
    await pane.getByRole("button", { name: "登记2条" }).click();
    await pane.getByRole("main").getByText("已登记 2 条，1 家记为已交回。").waitFor();
    await pane.getByRole("heading", { name: "未交回 38家" }).waitFor();
    await pane.getByRole("main").getByRole("button", { name: "撤销" }).click();
    await pane.getByRole("heading", { name: "未交回 39家" }).waitFor();
  });

  test("files are dropped as well, and what is cancelled leaves nothing", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    const archive = await dispatch(preview, pane);
    await pane.getByRole("button", { name: "收回", exact: true }).click();
    const place = pane.getByText("把交回的文件、文件夹或压缩包拖到这里");
    await place.waitFor();
    const bytes = Buffer.from(archive.bytes).toString("base64");
    const transfer = await pane.evaluateHandle((data) => {
      const dropped = new DataTransfer();
      const all = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      dropped.items.add(new File([all], "交回.zip"));
      return dropped;
    }, bytes);
    await place.dispatchEvent("drop", { dataTransfer: transfer });
    await pane.getByText("读了39个文件，采用39个。").waitFor();
    await pane.getByText("没有新填的内容。").waitFor();
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByRole("heading", { name: "未交回 39家" }).waitFor();
    const folder = await mkdtemp(join(tmpdir(), "forms-"));
    for (const unit of ["南站街道", "桃源街道"]) {
      const { name, bytes: form } = await filledForm(archive, unit);
      await writeFile(join(folder, `${unit}${name}`), form);
    }
    await pane.locator("input[type=file]").nth(1).setInputFiles(folder);
    await pane.getByText("读了2个文件，采用2个。").waitFor();
    await pane.getByRole("heading", { name: /^新填的[34]条$/ }).waitFor();
  });

  test("notices are proposed, made and numbered, and run from then on", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    await goToTab(pane, "本期");
    await pane.getByRole("button", { name: "选择", exact: true }).click();
    await pane.getByText("督办单（黄色） 39家").waitFor();
    await pane.getByText("39家里有39家要出督办单").waitFor();
    await pane.getByText("还没有填发文机关、文号前缀、联系人").waitFor();
    await pane.getByRole("checkbox", { name: "督办单（黄色） 39家" }).uncheck();
    await pane.getByRole("checkbox", { name: "给南站街道出单" }).check();
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      pane.getByRole("button", { name: "出 1 张并下载" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("督办单-〔2023〕1号-南站街道.xlsx");
    await pane.getByText("督办单（黄色） 38家").waitFor();
    await pane.getByText("不再另发").waitFor();
    expect(await preview.sheetNames()).toContain("督办台账");

    // One grade up with its reason only, and as a sheet of this workbook.
    await pane.getByRole("checkbox", { name: "督办单（黄色） 38家" }).uncheck();
    await pane.getByRole("checkbox", { name: "给桃源街道出单" }).check();
    await pane.locator("summary").filter({ hasText: "桃源街道" }).click();
    await pane.getByRole("button", { name: "提高一级" }).click();
    const make = pane.getByRole("button", { name: "生成在本工作簿里" });
    expect(await make.getAttribute("aria-disabled")).toBe("true");
    await pane.getByLabel("为什么提高一级").fill("区领导批示");
    await make.click();
    await pane.getByText("本工作簿里有1张出过的单子").waitFor();
    expect(await preview.sheetNames()).toContain("〔2023〕2号桃源街道");
    await pane.getByRole("button", { name: "删除这些单子" }).click();
    await pane.getByText("本工作簿里有1张出过的单子").waitFor({ state: "hidden" });
    expect(await preview.sheetNames()).not.toContain("〔2023〕2号桃源街道");
  });

  test("a round that was kept is compared with after a cell was filled in", async () => {
    const preview = await open();
    const pane = await openNovember(preview);
    await check(pane);
    await goToTab(pane, "本期");
    await pane.getByRole("button", { name: "存为第1期" }).click();
    await pane.getByText("已存为第1期").waitFor();
    await pane.getByRole("button", { name: "存为第1期" }).click();
    await pane.getByText("这一天已存为第1期。再存就替换它。").waitFor();
    await pane.getByRole("button", { name: "取消" }).click();
    await preview.showSheet("推进表");
    await preview.type("F10", "已完成");
    await pane.getByLabel("统计截止日").fill("2023-11-16");
    await check(pane);
    await goToTab(pane, "本期");
    await pane.getByText("第2期").first().waitFor();
    await pane.getByRole("button", { name: "查看" }).click();
    await pane.getByRole("heading", { name: "与上期比" }).waitFor();
    await pane.getByRole("heading", { name: /^仍未完成\d+项\d+家次$/ }).waitFor();
    await pane.getByRole("heading", { name: /^已办结1项\d+家次$/ }).waitFor();
  });

  test("the self-test runs from the help page in an empty workbook, and is refused in another", async () => {
    const preview = await open();
    const begin = async (at: Frame) => {
      await at.getByRole("button", { name: "使用帮助" }).click();
      await at.getByRole("button", { name: "自检", exact: true }).click();
      await at.getByRole("button", { name: "开始自检" }).click();
    };
    const before = await openNovember(preview);
    await begin(before);
    await before.getByText("自检要在新建的空工作簿里做").first().waitFor();
    await preview.openFile(await emptyBook());
    const pane = await openPane(preview);
    await begin(pane);
    await pane.getByText("和预期的都一样。").waitFor();
    const report = await pane.getByRole("textbox", { name: "自检结果" }).inputValue();
    expect(report).toMatch(/自检 Excel 2021：共\d+项，0项与预期不同/);
    expect(report).toMatch(/一条消息10000个请求：每个[\d.]+毫秒/);
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
  });
};

withPreview("the month's round", tests, { inOnePage: true });
