import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { PreviewPage } from "./previewPage";

/** A view of the pane and how a user gets there from a workbook that has just been opened. */
export interface PaneView {
  name: string;
  reach: (preview: PreviewPage, pane: Frame) => Promise<void>;
}

/** The workbook with a status column, a directory and a ledger. */
export const november = join(__dirname, "../books/november-2023.xlsx");

/** Chooses Office's look by the preview's own menu: 浅色 or 深色. The pane starts anew. */
export async function chooseLook(preview: PreviewPage, label: string): Promise<void> {
  const select = preview.page.getByLabel("Office 主题");
  if ((await select.locator("option:checked").textContent()) === label) return;
  const loaded = preview.page.waitForEvent("framenavigated");
  await select.selectOption({ label });
  await loaded;
  await preview.ready();
}

/** Opens that workbook and its pane, with the day for which its findings are known. */
export async function openNovember(preview: PreviewPage): Promise<Frame> {
  await preview.openFile(november);
  await preview.ready();
  return openPane(preview);
}

/** Opens the pane and sets the as-of date. */
export async function openPane(preview: PreviewPage, asOf = "2023-11-15"): Promise<Frame> {
  if (!(await preview.isPaneOpen())) await preview.press("打开面板");
  const pane = await preview.pane();
  await pane.getByLabel("统计截止日").fill(asOf);
  return pane;
}

/** 检查进度, and waits for what it finds. */
export async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "检查进度" }).click();
  await pane.getByRole("tab", { name: "事项" }).waitFor();
  await pane.getByText(/已标记 \d+ 行/).waitFor();
}

/** Goes to a tab. */
export async function goToTab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
}

const checked = async (_: PreviewPage, pane: Frame) => check(pane);

const tab = (name: string) => async (_: PreviewPage, pane: Frame) => {
  await check(pane);
  await goToTab(pane, name);
};

/** Every view, in the order in which people meet them. */
export const paneViews: PaneView[] = [
  { name: "start", reach: () => Promise.resolve() },
  { name: "items", reach: checked },
  {
    name: "item-opened",
    reach: async (_, pane) => {
      await check(pane);
      await pane.getByRole("button", { name: /^9\.1 各单位情况/ }).click();
      await pane.getByRole("button", { name: /^9\.1 各单位情况/ }).scrollIntoViewIfNeeded();
      await pane.locator("article", { hasText: "还差" }).first().scrollIntoViewIfNeeded();
    },
  },
  { name: "units", reach: tab("单位") },
  {
    name: "units-ticked",
    reach: async (_, pane) => {
      await check(pane);
      await goToTab(pane, "单位");
      await pane.getByRole("checkbox", { name: "选择南站街道" }).check();
      await pane.getByRole("checkbox", { name: "选择桃源街道" }).check();
    },
  },
  {
    name: "unit",
    reach: async (_, pane) => {
      await check(pane);
      await goToTab(pane, "单位");
      await pane.getByTitle("南站街道的全部事项").click();
      await pane.getByRole("heading", { name: "南站街道" }).waitFor();
    },
  },
  {
    name: "reminder",
    reach: async (_, pane) => {
      await check(pane);
      await goToTab(pane, "单位");
      await pane.getByRole("checkbox", { name: "选择南站街道" }).check();
      await pane.getByRole("button", { name: "复制催办" }).click();
      await pane.getByRole("textbox", { name: "要复制的文字" }).waitFor();
    },
  },
  {
    name: "bulletin",
    reach: async (_, pane) => {
      await check(pane);
      await pane.getByRole("button", { name: "通报", exact: true }).click();
      await pane.getByRole("textbox", { name: "要复制的文字" }).waitFor();
    },
  },
  {
    name: "sheets",
    reach: async (_, pane) => {
      await check(pane);
      await pane.getByRole("button", { name: "生成汇总表" }).click();
      await pane.getByRole("radiogroup").waitFor();
    },
  },
  {
    name: "readings",
    reach: async (_, pane) => {
      await check(pane);
      await goToTab(pane, "识别结果");
      await pane.getByRole("list", { name: "识别结果" }).waitFor();
    },
  },
  { name: "problems", reach: tab("台账问题") },
  {
    name: "help",
    reach: async (_, pane) => {
      await pane.getByRole("button", { name: "使用帮助" }).click();
      await pane.getByRole("heading", { name: "判定规则" }).waitFor();
    },
  },
  {
    name: "settings",
    reach: async (_, pane) => {
      await pane.getByRole("button", { name: "设置" }).click();
      await pane.getByRole("switch").waitFor();
    },
  },
];
