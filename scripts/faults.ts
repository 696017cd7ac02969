import { failOnce } from "../test/actions/failOnce";
import { MAKING_SCENES } from "../test/actions/makingScenes";
import { SCENES } from "../test/actions/scenes";

/**
 * Fails every request of every action once and prints how many workbooks were damaged by it. Run with
 * `npx tsx scripts/faults.ts`; status 1 where one was.
 */
async function faults(): Promise<void> {
  const sum = { faults: 0, damaged: 0 };
  for (const scene of [...SCENES, ...MAKING_SCENES]) {
    const { faults: played, damaged } = await failOnce(scene);
    sum.faults += played;
    sum.damaged += damaged.length;
    const which = damaged.length > 0 ? `: ${damaged.join(", ")}` : "";
    print(`${scene.name}: ${played} faults, ${damaged.length} damaged workbooks${which}`);
  }
  print(`all: ${sum.faults} faults, ${sum.damaged} damaged workbooks`);
  if (sum.damaged > 0) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void faults();
