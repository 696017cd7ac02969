import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** `npm run fault-numbers` lets every suite that plays faults count them, without playing them, and writes the numbers down. */
writeFileSync(join(root, "test/actions/faultNumbers.json"), "{}\n");
const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules/jest/bin/jest.js"), "--runInBand", "test/actions/.*[fF]aults"],
  { cwd: root, stdio: "inherit", env: { ...process.env, FAULT_NUMBERS: "write" } },
);
process.exitCode = status ?? 1;
