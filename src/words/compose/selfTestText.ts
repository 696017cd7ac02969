import type { Words } from "../words";

/** One question to Excel, its answer and the one that is counted on. */
interface Answered {
  id: string;
  expected: string;
  got: string;
}

/** One scene, and the lines by which the workbook then differed from what is counted on. */
interface Played {
  id: string;
  missing: readonly string[];
  surplus: readonly string[];
  failure?: string;
  took: number;
}

/** What a report is made of. */
interface Tested {
  kind: string;
  probed: readonly Answered[];
  played: readonly Played[];
  asked: readonly { id: string; got: string }[];
  took: number;
  /** How many answers and scenes differ. */
  differing: number;
}

/** So many lines of a scene are told each way; a scene that goes wrong early differs in all. */
const TOLD = 12;

/** The report of a self-test as a text to read and to send on: `不同 newRules：应为 last，实为 first`. */
export function selfTestText(
  { kind, probed, played, asked, took, differing }: Tested,
  { selfTest }: Words,
): string {
  return [
    selfTest.heading(kind, probed.length + played.length, differing, took),
    ...probed.map(({ id, expected, got }) =>
      expected === got ? selfTest.same(id, got) : selfTest.differs(id, expected, got),
    ),
    ...played.flatMap((scene) => sceneLines(scene, selfTest)),
    ...asked.map(({ id, got }) => selfTest.asked(id, got)),
  ].join("\n");
}

function sceneLines(
  { id, missing, surplus, failure, took }: Played,
  words: Words["selfTest"],
): string[] {
  if (failure !== undefined) return [words.sceneFailed(id, failure)];
  const differing = missing.length + surplus.length;
  if (differing === 0) return [words.sceneSame(id, took)];
  const told = [
    ...missing.slice(0, TOLD).map(words.missing),
    ...surplus.slice(0, TOLD).map(words.surplus),
  ];
  const left = differing - told.length;
  return [
    words.sceneDiffers(id, differing, took),
    ...told,
    ...(left > 0 ? [words.moreLines(left)] : []),
  ];
}

/** The same with what Excel this is and what a request costs there, to be sent on. */
export function selfTestReport(
  result: Tested & { costs: readonly { requests: number; each: number }[] },
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
