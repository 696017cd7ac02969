import { PASSING, playFaults } from "../actions/faultKinds";
import { MAKING_SCENES } from "../actions/makingScenes";
import { SCENES } from "../actions/scenes";

const [most = Infinity] = process.argv.slice(2).map(Number);

/**
 * Plays every fault there is in every action and prints, by action and kind, how many there were and how many workbooks were
 * damaged by them. Run with `npx tsx test/runs/faults.ts [MOST]`, where MOST is how many of a kind are played in an action, all of
 * them unless told otherwise; status 1 where a workbook was damaged.
 */
async function faults(): Promise<void> {
  const sum = { faults: 0, damaged: 0 };
  for (const scene of [...SCENES, ...MAKING_SCENES]) {
    // In some a coauthor is at work already.
    const kinds = "meanwhile" in scene ? { kinds: PASSING } : {};
    for (const { kind, faults: played, damaged } of await playFaults(scene, { most, ...kinds })) {
      sum.faults += played;
      sum.damaged += damaged.length;
      const which = damaged.length > 0 ? `: ${damaged.join(", ")}` : "";
      print(`${scene.name}, ${kind}: ${played} faults, ${damaged.length} damaged${which}`);
    }
  }
  print(`all: ${sum.faults} faults, ${sum.damaged} damaged workbooks`);
  if (sum.damaged > 0) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void faults();
