import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");

/** What a script of package.json said, and how it ended. */
export interface Outcome {
  code: number;
  output: string;
}

/** Runs a script of package.json as an administrator does: `runScript("build", "--env", "base=…")` */
export async function runScript(name: string, ...options: string[]): Promise<Outcome> {
  // Run by Node itself, so that no shell stands between: npm is a batch file on Windows.
  const npm = process.env["npm_execpath"];
  const [program, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const parameters = [...first, "run", "--silent", name, "--", ...options];
  try {
    const { stdout, stderr } = await promisify(execFile)(program, parameters, { cwd: root });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
