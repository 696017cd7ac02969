import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { version } from "../package.json";
import { packRelease } from "./packRelease";
import { findReleaseFaults, releaseDay } from "./releaseFaults";
import { findAddressFault } from "./siteAddress";
import { vendorOffice } from "./vendorOffice";

const root = join(__dirname, "..");
const site = join(root, "out/release");

/** Stands in a release for everyone; the guide says how to put one's own address in its place. */
const placeholder = "https://intranet.example/tuijin/";

/**
 * `npm run release [-- --base https://…/] [--office local]` checks that the version may be released
 * and packs what an administrator downloads into out/.
 */
async function release(): Promise<string> {
  const { base, office } = readOptions();
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const changes = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  refuse(findReleaseFaults({ version, changelog, changes }));

  runTool("jest/bin/jest.js", ["test/manifest", "test/deploy/version.test.ts"]);
  runTool("webpack/bin/webpack.js", [
    ...["--mode", "production", "--env", `base=${base}`],
    ...["--output-path", site],
  ]);
  if (office) refuse([vendorOffice(site)]);

  const zip = await packRelease(site, version, releaseDay(changelog) ?? "");
  const file = `out/tuijin-${version}${office ? "-office" : ""}.zip`;
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(join(root, file), zip);
  return office
    ? `${file} 已生成，其中有微软的 office.js：只供本单位内部使用，不要公开发布。`
    : `${file} 已生成。`;
}

function readOptions(): { base: string; office: boolean } {
  const { values } = parseArgs({
    options: {
      base: { type: "string", default: placeholder },
      office: { type: "string" },
    },
  });
  refuse([findAddressFault(values.base)]);
  if (values.office !== undefined && values.office !== "local")
    refuse([`--office ${values.office} 不认识，只能是 --office local。`]);
  return { base: values.base, office: values.office === "local" };
}

function runTool(tool: string, parameters: string[]): void {
  execFileSync(process.execPath, [join(root, "node_modules", tool), ...parameters], {
    cwd: root,
    stdio: "inherit",
  });
}

/** Ends with the sentences, where there are any. */
function refuse(sentences: (string | null)[]): void {
  const said = sentences.filter((sentence) => sentence !== null);
  if (said.length > 0) throw new Error(said.join("\n"));
}

release().then(
  (sentence) => process.stdout.write(`${sentence}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
