import { makeSummaries } from "../../src/actions/makeSummaries";
import { removeSummaries } from "../../src/actions/removeSummaries";
import { Failure } from "../../src/core/failure";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { ReopenedExcel } from "../support/reopenExcel";
import { expectFaults, isCounting } from "./faultNumbers";
import { makeSmallPlan } from "./smallPlan";
import { summaryState } from "./summaryState";

const excel = new ReopenedExcel();
const words = wordsFor("zh-CN");
const NAME = "plan-2023.xlsx";
const units = ["区普法办"];
const make = (asOf = "2023-11-15") => makeSummaries({ asOf, units }, words);

/** A book with the sheets of another day, renamed, with a remark on one of them. */
async function earlier(): Promise<Uint8Array> {
  const host = await excel.open(await makeSmallPlan(), NAME);
  await make("2023-07-05");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("汇总-区普法办");
    // Below the block of what is to be done at once.
    sheet.getRange("H9").values = [["已催"]];
    sheet.position = 0;
    sheet.name = "普法办";
    await context.sync();
  });
  return saveBook(host.book);
}

/** Requests of the message that puts new sheets in the place of old ones, and those behind it: each of them is failed. */
const SWAP = 60;

/**
 * Before the swap whatever fails is cleared away and done anew, so that every `step`-th request shows it; with a step of 1
 * all of them have been failed.
 */
const SCENES = [
  { name: "the first time", bytes: makeSmallPlan, act: () => make(), step: 9 },
  { name: "again", bytes: earlier, act: () => make(), step: 3 },
  { name: "removing", bytes: earlier, act: () => removeSummaries(), step: 1 },
];

/** Played by turns: every other fault in the oldest Excel, the others in a current one. */
const EXCELS = ["2021", "365"] as const;

/** Every `step`-th action, and each of the last ones. */
function actionsOf(requests: number, step: number): number[] {
  const actions: number[] = [];
  for (let n = 1; n <= requests; n += n > requests - SWAP ? 1 : step) actions.push(n);
  return actions;
}

/** Does it, and lets pass only failures that have a code. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

describe("summary sheets, a request of which fails", () => {
  it.each(SCENES)(
    "leave the workbook as before or as intended: $name",
    async ({ name, bytes, act, step }) => {
      const start = await bytes();
      const damaged: string[] = [];
      let played = 0;
      for (const [turn, kind] of EXCELS.entries()) {
        const dry = await excel.open(start, NAME, kind);
        const whole = new Set([summaryState(dry.book)]);
        dry.resetCosts();
        await act();
        whole.add(summaryState(dry.book));
        const { requests, syncs } = dry.costs;
        const play = async (fault: string, set: (host: Host) => void) => {
          played++;
          if (isCounting) return;
          const host = await excel.open(start, NAME, kind);
          set(host);
          await attempt(act);
          if (!whole.has(summaryState(host.book))) damaged.push(`${fault}, Excel ${kind}`);
        };
        for (const n of actionsOf(requests, step).filter((_, index) => index % 2 === turn)) {
          await play(`action ${n}`, ({ faults }) => {
            faults.failAction(n);
          });
        }
        for (let n = 1 + turn; n <= syncs; n += EXCELS.length) {
          await play(`request ${n}`, ({ faults }) => {
            faults.failSync(n);
          });
        }
      }
      expect(damaged).toEqual([]);
      expectFaults("summaries", name, played);
    },
  );

  it("are made whole by the next run where Excel was closed half-way, remarks and all", async () => {
    const start = await earlier();
    const dry = await excel.open(start, NAME);
    dry.resetCosts();
    await make();
    const whole = contents(dry);
    const { requests } = dry.costs;
    const damaged: number[] = [];
    let played = 0;
    for (let n = requests; n > 0; n -= n > requests - 60 ? 3 : 40) {
      played++;
      if (isCounting) continue;
      const host = await excel.open(start, NAME);
      for (let later = n; later < n + 4_000; later++) host.faults.failAction(later);
      await attempt(make);
      const next = await excel.open(await saveBook(host.book), NAME);
      await make();
      if (contents(next) !== whole) damaged.push(n);
    }
    expect(damaged).toEqual([]);
    expectFaults("summaries", "closed half-way", played);
  });
});

/** What stands on which sheet, in order; a name that a user gave is lost where Excel was closed just before it was set. */
function contents({ book }: Host): string {
  return book.sheets
    .map((sheet) => {
      const rows = Array.from({ length: 20 }, (_, row) => row);
      const texts = rows.map((row) => rows.slice(0, 12).map((column) => sheet.text(row, column)));
      return JSON.stringify([sheet.customProperties.get("tuijin") ?? sheet.name, texts]);
    })
    .join("\n");
}
