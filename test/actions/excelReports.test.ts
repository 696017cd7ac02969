import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBE_IDS, SCENE_IDS } from "../../src/actions/selfTest/selfTest";
import { expectedOf, type ExcelKind } from "../../src/excel/probes/probe";
import { PROBES } from "../../src/excel/probes/runProbes";

const FOLDER = join(__dirname, "../excel-reports");

/** What a report says: the kind of Excel, its answer to each question, the scenes that came out as expected. */
function readReport(text: string) {
  const lines = text.split(/\r?\n/);
  const kind = /自检 Excel (2021|2024|365)：/.exec(text)?.[1] as ExcelKind;
  const answers = new Map<string, string>();
  for (const line of lines) {
    const same = /^相同 (\w+)：(.*)$/.exec(line) ?? /^不同 (\w+)：应为 .*，实为 (.*)$/.exec(line);
    if (same) answers.set(same[1] ?? "", same[2] ?? "");
  }
  const scenes = lines.flatMap((line) => /^场景相同 (\w+)，/.exec(line)?.[1] ?? []);
  return { kind, answers, scenes };
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith(".txt")))("%s", (name) => {
  const { kind, answers, scenes } = readReport(readFileSync(join(FOLDER, name), "utf8"));

  it("gives the answers that the stand-in gives for this Excel", () => {
    const counted = PROBES.filter(({ id }) => answers.has(id));
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.map(({ id }) => [id, answers.get(id)])).toEqual(
      counted.map((probe) => [probe.id, expectedOf(probe, kind)]),
    );
  });

  it("knows of no question or scene that is not there any more", () => {
    expect([...answers.keys()].filter((id) => !PROBE_IDS.includes(id))).toEqual([]);
    expect(scenes.filter((id) => !SCENE_IDS.includes(id))).toEqual([]);
  });
});

test("a report in which one answer is another is told from the others", () => {
  const { kind, answers, scenes } = readReport(
    "Excel 16.0.14334.20906 PC，ExcelApi 1.14\n自检 Excel 2021：共2项，1项与预期不同，用时9毫秒\n" +
      "不同 newRules：应为 last，实为 first\n场景相同 mark，用时80毫秒",
  );
  expect([kind, [...answers], scenes]).toEqual(["2021", [["newRules", "first"]], ["mark"]]);
});
