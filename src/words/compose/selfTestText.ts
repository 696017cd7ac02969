import type { Words } from "../words";

/** One question to Excel, its answer and the one that is counted on. */
interface Answered {
  id: string;
  expected: string;
  got: string;
}

/** The report of a self-test as a text to read and to send on: `不同 newRules：应为 last，实为 first`. */
export function selfTestText(
  { kind, probed, took }: { kind: string; probed: Answered[]; took: number },
  words: Words,
): string {
  const differing = probed.filter(({ expected, got }) => expected !== got);
  return [
    words.selfTest.heading(kind, probed.length, differing.length, took),
    ...probed.map(({ id, expected, got }) =>
      expected === got ? words.selfTest.same(id, got) : words.selfTest.differs(id, expected, got),
    ),
  ].join("\n");
}

/** The same with what Excel this is and what a request costs there, to be sent on. */
export function selfTestReport(
  result: Parameters<typeof selfTestText>[0] & {
    costs: readonly { requests: number; each: number }[];
  },
  { build, api }: { build: string; api: string },
  words: Words,
): string {
  const { selfTest } = words;
  return [
    selfTest.excel(build, api),
    selfTestText(result, words),
    ...result.costs.map(({ requests, each }) => selfTest.cost(requests, each.toFixed(2))),
  ].join("\n");
}
