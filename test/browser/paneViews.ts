import { join } from "node:path";
import type { Frame } from "playwright-core";
import { helpWordsFor } from "../../src/words/compose/helpWords";
import { monthWords } from "../../src/words/compose/monthWords";
import { pointWords } from "../../src/words/compose/pointWords";
import { dutyListWords } from "../../src/words/compose/dutyListWords";
import { yearDraftWords } from "../../src/words/compose/evidence";
import { coverageWords } from "../../src/words/compose/coverageTexts";
import { evaluationWords } from "../../src/words/compose/evaluationWords";
import { scoreWords } from "../../src/words/compose/scoreTexts";
import { setUpWords } from "../../src/words/compose/setUpWords";
import { noticeWords } from "../../src/words/compose/noticeWords";
import { reminderWordsFor } from "../../src/words/compose/reminderText";
import type { Words } from "../../src/words/words";
import { zhCN } from "../../src/words/zhCN/zhCN";
import { emptyBook } from "./emptyBook";
import { oddHeadings } from "./oddHeadings";
import type { PreviewPage } from "./previewPage";

/** The pane of a preview and the words it speaks. */
export interface PaneAt {
  preview: PreviewPage;
  pane: Frame;
  words: Words;
}

/** A view of the pane, and how a user gets there from its lists, or from a workbook that has just been opened. */
export interface PaneView {
  name: string;
  /** Gives the path of the workbook it is seen in. */
  book: () => Promise<string>;
  reach: (at: PaneAt) => Promise<void>;
  /** Takes back what going back to the lists does not. */
  leave?: (at: PaneAt) => Promise<void>;
}

/** The workbook with a status column, a directory and a ledger. */
export const november = join(__dirname, "../books/november-2023.xlsx");

/** A workbook with a plan and nothing that tells what was done. */
export const bare = join(__dirname, "../books/plan-2023.xlsx");

/** The points that its year's plan carries out. */
export const pointsOf2023 = join(__dirname, "../data/points/2023.points.txt");

const bareBook = () => Promise.resolve(bare);

/** Opens the workbook of November and its pane, with the day for which its findings are known. */
export async function openNovember(preview: PreviewPage): Promise<Frame> {
  await preview.openFile(november);
  await preview.ready();
  return openPane(preview);
}

/** Opens the pane and sets the as-of date. */
export async function openPane(
  preview: PreviewPage,
  asOf = "2023-11-15",
  words: Words = zhCN,
): Promise<Frame> {
  if (!(await preview.isPaneOpen())) await preview.press(words === zhCN ? "打开面板" : "Open pane");
  const pane = await preview.pane();
  await pane.getByLabel(words.pane.asOf).fill(asOf);
  return pane;
}

/** 检查进度, and waits for what it finds. */
export async function check(pane: Frame, words: Words = zhCN): Promise<void> {
  await pane.getByRole("button", { name: words.pane.check }).click();
  await pane.getByRole("tab", { name: words.pane.items }).waitFor();
  await pane.getByText(new RegExp(words.pane.marked(0).replace("0", "\\d+"))).waitFor();
}

/** Goes to a tab. */
export async function goToTab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
}

/** Goes to the lists, as they are right after a check whose message was closed. */
async function goHome({ pane, words }: PaneAt): Promise<void> {
  const back = pane.getByRole("button", { name: words.pane.back, exact: true });
  const leave = pane.getByRole("button", { name: words.pane.unsaved.leave, exact: true });
  for (let pages = await back.count(); pages > 0; pages--) {
    await back.last().click();
    if ((await leave.count()) > 0) await leave.click();
  }
  const message = pane.getByRole("button", { name: words.pane.dismiss, exact: true });
  for (let left = await message.count(); left > 0; left--) await message.first().click();
  if (await isChecked(pane)) await goToTab(pane, words.pane.items);
}

const isChecked = async (pane: Frame) => (await pane.getByRole("tablist").count()) > 0;

const checked = async ({ pane, words }: PaneAt) => {
  if (!(await isChecked(pane))) await check(pane, words);
};

const inNovember = () => Promise.resolve(november);

/** A view that shows only after a check. */
function afterCheck(
  name: string,
  reach: (at: PaneAt) => Promise<void>,
  leave?: (at: PaneAt) => Promise<void>,
): PaneView {
  const reachChecked = async (at: PaneAt) => {
    await checked(at);
    await reach(at);
  };
  return { name, book: inNovember, reach: reachChecked, ...(leave ? { leave } : {}) };
}

const tick =
  (isOn: boolean) =>
  async ({ pane, words }: PaneAt) => {
    await goToTab(pane, words.pane.units);
    for (const unit of ["南站街道", "桃源街道"])
      await pane.getByRole("checkbox", { name: words.pane.tick(unit) }).setChecked(isOn);
  };

const toggleItem =
  (ref: string) =>
  async ({ pane, words }: PaneAt) => {
    const button = pane.getByRole("button", { name: words.pane.details(ref) });
    await button.click();
    await button.scrollIntoViewIfNeeded();
  };

const toggleDone = async ({ pane, words }: PaneAt) => {
  await pane.getByRole("group").getByRole("button", { name: words.state.overdue }).click();
};

const openReport = async (at: PaneAt) => {
  const { pane, words } = at;
  await toggleItem("6.1")(at);
  await pane.getByRole("button", { name: words.report.title }).click();
  await pane.getByRole("heading", { name: words.report.title }).waitFor();
};

const textToCopy = async ({ pane, words }: PaneAt) => {
  await pane.getByRole("textbox", { name: reminderWordsFor(words).text }).waitFor();
};

/** Every view, in the order in which people meet them; those of one workbook together. */
export const paneViews: PaneView[] = [
  { name: "start", book: inNovember, reach: () => Promise.resolve() },
  {
    name: "help",
    book: inNovember,
    reach: async ({ pane, words }) => {
      await pane.getByRole("button", { name: words.pane.help }).click();
      await pane.getByRole("heading", { name: helpWordsFor(words).rules.title }).waitFor();
    },
  },
  {
    name: "settings",
    book: inNovember,
    reach: async ({ pane, words }) => {
      await pane.getByRole("button", { name: words.pane.settings }).click();
      await pane.getByRole("switch").first().waitFor();
    },
  },
  afterCheck("items", () => Promise.resolve()),
  afterCheck("filtered", toggleDone, toggleDone),
  afterCheck(
    "item-opened",
    async (at) => {
      await toggleItem("9.1")(at);
      await at.pane.locator("article", { hasText: "9.1" }).first().scrollIntoViewIfNeeded();
    },
    toggleItem("9.1"),
  ),
  afterCheck(
    "records",
    async (at) => {
      await toggleItem("10.1")(at);
      const records = new RegExp(at.words.report.records(7, 0).replace("7", "\\d+"));
      await at.pane.getByRole("button", { name: records }).first().click();
      await at.pane.getByRole("list", { name: at.words.report.recordsOf("南站街道") }).waitFor();
    },
    toggleItem("10.1"),
  ),
  afterCheck("report-of-any-item", async ({ preview, pane, words }) => {
    await preview.press(words === zhCN ? "登记报送" : "Enter reports");
    await pane.getByRole("combobox", { name: words.report.item }).waitFor();
  }),
  afterCheck("units", ({ pane, words }) => goToTab(pane, words.pane.units)),
  afterCheck("units-ticked", tick(true), tick(false)),
  afterCheck("unit", async ({ pane, words }) => {
    await goToTab(pane, words.pane.units);
    await pane.getByTitle(words.pane.openUnit("南站街道")).click();
    await pane.getByRole("heading", { name: "南站街道" }).waitFor();
  }),
  afterCheck(
    "reminder",
    async (at) => {
      await tick(true)(at);
      await at.pane.getByRole("button", { name: at.words.pane.copyReminders(2) }).click();
      await textToCopy(at);
    },
    tick(false),
  ),
  afterCheck("bulletin", async (at) => {
    await goToTab(at.pane, at.words.pane.month);
    await at.pane.getByRole("button", { name: monthWords(at.words).bulletin, exact: true }).click();
    await textToCopy(at);
  }),
  afterCheck("report", openReport, toggleItem("6.1")),
  afterCheck(
    "report-choosing",
    async (at) => {
      await openReport(at);
      await at.pane.getByRole("combobox", { name: at.words.report.status }).click();
      await at.pane.getByRole("listbox").waitFor();
    },
    toggleItem("6.1"),
  ),
  afterCheck(
    "report-leaving",
    async (at) => {
      const { preview, pane, words } = at;
      await openReport(at);
      await pane.getByLabel(words.report.name).fill("2");
      await preview.page.keyboard.press("Escape");
      await pane.getByRole("alertdialog").waitFor();
    },
    toggleItem("6.1"),
  ),
  afterCheck("sheets", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).make, exact: true }).click();
    await pane.getByRole("radiogroup").waitFor();
  }),
  afterCheck("month", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("heading", { name: monthWords(words).round(1) }).waitFor();
  }),
  afterCheck("dispatch", async ({ pane, words }) => {
    const own = monthWords(words);
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: own.dispatch, exact: true }).click();
    await pane.getByRole("radiogroup").waitFor();
  }),
  afterCheck("collect", async ({ pane, words }) => {
    const own = monthWords(words);
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: own.collect, exact: true }).click();
    await pane.locator("input[type=file]").first().setInputFiles([bare]);
    await pane.getByText(own.notYet).waitFor();
  }),
  afterCheck("notices", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).chooseNotices, exact: true }).click();
    await pane.getByRole("heading", { name: noticeWords(words).title }).waitFor();
  }),
  afterCheck("points", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).comparePoints }).click();
    await pane.locator("input[type=file]").first().setInputFiles([pointsOf2023]);
    await pane.getByText(pointWords(words).toSee(26, 0)).waitFor();
  }),
  afterCheck("scores", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).scores }).click();
    await pane.getByRole("button", { name: scoreWords(words).makeRules }).waitFor();
  }),
  afterCheck("duty-lists", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).dutyLists }).click();
    await pane.getByRole("button", { name: dutyListWords(words).makeRegister }).waitFor();
  }),
  afterCheck("coverage", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).coverage }).click();
    await pane.getByRole("button", { name: coverageWords(words).makePeople }).waitFor();
  }),
  afterCheck("evaluation", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).evaluation }).click();
    await pane
      .getByRole("button", { name: evaluationWords(words).evaluation.make, exact: true })
      .waitFor();
  }),
  afterCheck("year-drafts", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).yearDrafts }).click();
    await pane.getByRole("textbox", { name: yearDraftWords(words).text }).waitFor();
  }),
  afterCheck("next-year", async ({ pane, words }) => {
    await goToTab(pane, words.pane.month);
    await pane.getByRole("button", { name: monthWords(words).nextYear }).click();
    await pane.getByText("2024年6月").first().waitFor();
  }),
  afterCheck("readings", async ({ pane, words }) => {
    await goToTab(pane, words.pane.readings);
    await pane.getByRole("list", { name: words.pane.readings }).waitFor();
  }),
  afterCheck("problems", ({ pane, words }) => goToTab(pane, words.pane.problems)),
  afterCheck("changed", async ({ preview, pane, words }) => {
    await preview.type("F10", "已完成");
    await pane.getByText(words.pane.changed("推进表")).waitFor();
  }),
  {
    name: "set-up",
    book: bareBook,
    reach: async (at) => {
      const { pane, words } = at;
      await checked(at);
      await pane.getByRole("button", { name: words.pane.setUpOffer }).first().click();
      const named = "区司法局\n区法院\n区教体局";
      await pane.getByLabel(setUpWords(words).unitsLabel).fill(named);
      await pane.getByText(setUpWords(words).count(3), { exact: true }).waitFor();
    },
  },
  { name: "no-records", book: bareBook, reach: checked },
  {
    name: "columns",
    book: oddHeadings,
    reach: async ({ pane, words }) => {
      await pane.getByRole("button", { name: words.pane.check }).click();
      await pane.getByRole("heading", { name: words.columns.title }).waitFor();
    },
  },
  {
    name: "no-table",
    book: emptyBook,
    reach: async ({ pane, words }) => {
      await pane.getByRole("button", { name: words.pane.check }).click();
      await pane.getByRole("heading", { name: words.pane.noTable.title }).waitFor();
    },
  },
];

/** Waits until what is loaded when it is first shown is there. */
async function isLoaded({ pane }: PaneAt): Promise<void> {
  await pane.waitForFunction(() => !document.querySelector("#pane .fui-Spinner"));
}

/**
 * Goes through views in one page: each is reached, seen, and left for the lists again. A workbook is opened anew only where
 * the next view needs another; Office's language is what the words are in.
 */
export async function walkViews(
  preview: PreviewPage,
  { words = zhCN, views = paneViews }: { words?: Words; views?: PaneView[] },
  see: (view: PaneView, at: PaneAt) => Promise<void>,
): Promise<void> {
  await preview.chooseLanguage(words === zhCN ? "zh-CN" : "en-US");
  let opened: PaneView["book"] | undefined;
  let at: PaneAt | undefined;
  for (const view of views) {
    if (!at || opened !== view.book) {
      opened = view.book;
      await preview.openFile(await view.book());
      await preview.ready();
      at = { preview, words, pane: await openPane(preview, undefined, words) };
    }
    await view.reach(at);
    await isLoaded(at);
    await see(view, at);
    await goHome(at);
    await view.leave?.(at);
    await goHome(at);
  }
}
