import { check } from "../../src/actions/check";
import { clear } from "../../src/actions/clear";
import { makeReadings } from "../../src/actions/makeReadings";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { mark } from "../../src/actions/mark";
import { addResultColumn } from "../../src/actions/resultColumn";
import { wordsFor } from "../../src/words/words";
import { openLargePlan, type Talk } from "./largePlan";

const words = wordsFor("zh-CN");

const request = { asOf: "2023-11-15" };
const MESSAGE = 4_000_000;
const figures: string[] = [];

const bytes = (text: string): number => Buffer.byteLength(text);
const largest = (texts: string[]): number => Math.max(...texts.map(bytes));
const every = (n: number) => (row: number) => row % n === 0;

/** The longest address in any request: each is the argument of a getRange or getRanges. */
function longestAddress({ requests }: Talk): number {
  const addresses = requests.flatMap((body) => body.match(/"[A-Z]{1,3}\d+[:,A-Z0-9]*"/g) ?? []);
  return Math.max(...addresses.map((address) => address.length));
}

function drain(talk: Talk): Talk {
  const said = { requests: [...talk.requests], answers: [...talk.answers] };
  talk.requests.length = 0;
  talk.answers.length = 0;
  return said;
}

function note(what: string, { requests, answers }: Talk): void {
  const kilobytes = (size: number) => `${Math.round(size / 1000)} KB`;
  figures.push(
    `${what}: ${requests.length} round trips, largest request ${kilobytes(largest(requests))}, ` +
      `largest answer ${kilobytes(largest(answers))}`,
  );
}

afterAll(() => {
  process.stdout.write(`${figures.join("\n")}\n`);
});

describe("what the actions cost", () => {
  it.each([30, 2_000])(
    "are at most 4 round trips to check %d rows, 5 to check and mark, one more where marks stand",
    async (rows) => {
      const { talk } = await openLargePlan(rows, every(3));
      await check(request);
      const checking = drain(talk);
      note(`check ${rows} rows`, checking);
      expect(checking.requests.length).toBeLessThanOrEqual(4);
      for (const [run, most] of [
        ["mark", 5],
        ["mark again", 6],
      ] as const) {
        const { marked } = await mark(request, words);
        const marking = drain(talk);
        note(`${run} ${rows} rows, ${marked} late`, marking);
        expect(marked).toBe(Math.ceil(rows / 3));
        expect(marking.requests.length).toBeLessThanOrEqual(most);
        expect(longestAddress(marking)).toBeLessThan(8_000);
        expect(largest([...marking.requests, ...marking.answers])).toBeLessThan(MESSAGE);
      }
    },
  );

  it("keep every message below 4 MB with 3,000 marks: made, replaced, taken off", async () => {
    const { host, talk } = await openLargePlan(
      3_000,
      () => true,
      (row) => `${'"'.repeat(20)}${row}第`,
    );
    for (const [what, act] of [
      ["mark", () => mark(request, words)],
      ["mark again", () => mark(request, words)],
      ["add the result column", () => addResultColumn(request, wordsFor("zh-CN"))],
      ["clear", clear],
    ] as const) {
      await act();
      const said = drain(talk);
      note(`${what} 3000 late rows`, said);
      expect(largest([...said.requests, ...said.answers])).toBeLessThan(MESSAGE);
      expect(longestAddress(said)).toBeLessThan(8_000);
      if (what === "mark again")
        expect(host.book.sheets[0]?.conditionalFormats).toHaveLength(3_000);
    }
    expect(host.book.sheets[0]?.conditionalFormats).toEqual([]);
  });

  it("are one round trip for each block of a sheet whose answer would pass 4 MB", async () => {
    const { talk } = await openLargePlan(2_000, every(100), () => "长".repeat(1_000));
    const { review } = await check(request);
    const said = drain(talk);
    note("check 2000 rows of 1000 characters", said);
    expect(review.items).toHaveLength(2_000);
    expect(largest(said.answers)).toBeLessThan(MESSAGE);
    const whole = said.answers.reduce((sum, answer) => sum + bytes(answer), 0);
    // Two for the overview, one for tidying up; the head is taken for half as full again as it is.
    expect(said.requests.length).toBeLessThanOrEqual(3 + Math.ceil((1.6 * whole) / MESSAGE));
    await mark(request, words);
    const marking = drain(talk);
    note("mark them", marking);
    expect(largest(marking.answers)).toBeLessThan(MESSAGE);
  });

  it("are halved blocks where rows are fuller than the first ones, and no rule is lost by it", async () => {
    const { host, talk } = await openLargePlan(400, every(40), (row) =>
      row < 60 ? `${row}` : "满".repeat(3_000),
    );
    await mark(request, words);
    drain(talk);
    const { marked } = await mark(request, words);
    note("mark 400 rows, most of them fuller than the head", drain(talk));
    expect(marked).toBe(10);
    expect(host.book.sheets[0]?.conditionalFormats).toHaveLength(10);
  });

  it("are several messages for a summary sheet that one cannot hold, all of it there, with as many breaks as Excel takes", async () => {
    const { host, talk } = await openLargePlan(
      1_300,
      every(1),
      (row) => `第${row}项${"长".repeat(900)}`,
    );
    const { made } = await makeSummaries({ ...request, units: [] }, words);
    const said = drain(talk);
    note("the list of 1300 late rows of 900 characters", said);
    expect(made).toEqual(["总览", "督办事项"]);
    expect(largest([...said.requests, ...said.answers])).toBeLessThan(MESSAGE);
    expect(longestAddress(said)).toBeLessThan(8_000);
    const alarms = host.book.findSheet("督办事项");
    const texts = Array.from({ length: alarms?.inner.rowCount ?? 0 }, (_, row) =>
      ["A", "B", "C"].map((_column, column) => alarms?.text(row, column)).join(" "),
    );
    for (const row of [0, 1, 650, 1_298, 1_299]) {
      expect(texts.filter((text) => text.includes(`第${row}项长`))).toHaveLength(1);
    }
    const breaks = said.requests.join("").match(/"A\d+"/g)?.length ?? 0;
    expect(breaks).toBeLessThanOrEqual(1_026);
  });

  it("are several messages for a sheet of readings that one cannot hold, and all of it is there", async () => {
    const { host, talk } = await openLargePlan(
      1_500,
      every(2),
      (row) => `第${row}项${"长".repeat(900)}`,
    );
    await makeReadings(request, words);
    const said = drain(talk);
    note("the readings of 1500 rows of 900 characters", said);
    expect(largest(said.requests)).toBeLessThan(MESSAGE);
    const sheet = host.book.findSheet("识别核对表");
    for (const row of [0, 1, 749, 1_499]) expect(sheet?.text(row + 2, 2)).toContain(`第${row}项长`);
    expect(sheet?.customProperties.get("tuijin")).toBe("readings");
  });
});
