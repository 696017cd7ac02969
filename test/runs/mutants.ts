import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { table } from "table";

/** The newest that runs on Node 20. It is fetched when it is first run, since nothing else needs it. */
const VERSION = "9.6.1";
const REPORT = "out/mutants/mutation.json";

/** What became of a mutant, in StrykerJS's words. */
interface Mutant {
  id: string;
  status: string;
  mutatorName: string;
  location: { start: { line: number; column: number } };
  replacement?: string;
}

/** Counts of mutants, of those that a test could have told. */
interface Tally {
  told: number;
  survived: number;
  /** Of them those that no test ran. */
  uncovered: number;
  kinds: Map<string, number>;
}

const TOLD = ["Killed", "Timeout"];
const NOT_TOLD = ["Survived", "NoCoverage"];

/** Mutates src/core, or the files given, and prints by folder how many mutants the tests of test/core tell. */
function main(files: string[]): void {
  const packages = ["core", "jest-runner"].flatMap((name) => [
    "-p",
    `@stryker-mutator/${name}@${VERSION}`,
  ]);
  const mutate = files.length > 0 ? ["--mutate", files.join(",")] : [];
  const { status } = spawnSync("npx", ["--yes", ...packages, "stryker", "run", ...mutate], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  print();
}

function print(): void {
  const report = JSON.parse(readFileSync(REPORT, "utf8")) as {
    files: Record<string, { mutants: Mutant[] }>;
  };
  const folders = new Map<string, Tally>();
  const survivors: string[] = [];
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const folder =
      file
        .replace(/^src\/core\/?/, "")
        .split("/")
        .slice(0, -1)[0] ?? "core";
    const tally = folders.get(folder) ?? { told: 0, survived: 0, uncovered: 0, kinds: new Map() };
    for (const { status, mutatorName, location, replacement = "" } of mutants) {
      if (TOLD.includes(status)) tally.told++;
      if (!NOT_TOLD.includes(status)) continue;
      tally.survived++;
      if (status === "NoCoverage") tally.uncovered++;
      tally.kinds.set(mutatorName, (tally.kinds.get(mutatorName) ?? 0) + 1);
      const { line, column } = location.start;
      survivors.push(`${file}:${line}:${column} ${mutatorName} ${replacement.slice(0, 60)}`);
    }
    folders.set(folder, tally);
  }
  const rows = [...folders].map(([folder, { told, survived, uncovered, kinds }]) => [
    folder,
    told + survived,
    `${((100 * told) / Math.max(1, told + survived)).toFixed(1)} %`,
    uncovered,
    [...kinds]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(", "),
  ]);
  process.stdout.write(`${survivors.sort().join("\n")}\n`);
  process.stdout.write(
    table([["folder", "mutants", "told", "run by no test", "survivors"], ...rows]),
  );
}

main(process.argv.slice(2));
