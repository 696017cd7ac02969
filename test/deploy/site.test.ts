import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { packRelease } from "../../scripts/packRelease";
import { officeFiles } from "../../scripts/vendorOffice";
import { findViolations } from "../manifest/manifestRules";
import { buildShipped, shippedBase as base } from "../browser/build";
import { runScript } from "./runScript";

const root = join(__dirname, "../..");

describe("a build for an address", () => {
  let site = "";
  const read = (file: string) => readFileSync(join(site, file), "utf8");

  beforeAll(async () => {
    site = await buildShipped();
  });

  test("has a manifest that holds to every rule, with its icons beside it", () => {
    const surroundings = {
      baseAddress: base,
      readFile: (path: string) =>
        existsSync(join(site, path)) ? readFileSync(join(site, path)) : undefined,
      commandsSource: readFileSync(join(root, "src/ribbon/commands.ts"), "utf8"),
    };
    expect(findViolations(read("manifest.xml"), surroundings)).toEqual([]);
  });

  test("has a manifest that Microsoft's tool reads", () => {
    const tool = join(root, "node_modules/office-addin-manifest/cli.js");
    const parameters = [tool, "info", join(site, "manifest.xml")];
    const info = execFileSync(process.execPath, parameters, { encoding: "utf8" });
    expect(info).toContain(`Source Location: ${base}pane.html`);
    expect(info).toContain("Default Locale: zh-CN");
  });

  test("names the address in the manifest alone: the rest fits any", () => {
    const texts = readdirSync(site, { recursive: true })
      .map(String)
      .filter((file) => /\.(html|js|txt|xml)$/.test(file));
    expect(texts.filter((file) => read(file).includes("intranet.example"))).toEqual([
      "manifest.xml",
    ]);
    expect(texts.filter((file) => read(file).includes("localhost:3000"))).toEqual([]);
  });

  test("lists the licences of what is shipped, and of nothing that is not", () => {
    const list = read("THIRD-PARTY.txt");
    for (const name of [
      "react",
      "react-dom",
      "nzh",
      "webpack",
      "@cj-tech-master/excelts",
      "fflate",
    ])
      expect(list).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
    expect(list).not.toMatch(/^(@univerjs|@microsoft|jszip)/m);
  });

  test("shows of package.json no more than the version", () => {
    const script = readdirSync(site).find((file) => /^pane\.[0-9a-f]{12}\.js$/.test(file)) ?? "";
    expect(read(script)).not.toContain("devDependencies");
  });

  test("takes Microsoft's library beside it, unmodified and with its terms", async () => {
    const copy = mkdtempSync(join(tmpdir(), "site-"));
    cpSync(site, copy, { recursive: true });
    // Once more changes nothing.
    for (const time of ["first", "second"])
      expect([time, (await runScript("vendor-office", copy)).code]).toEqual([time, 0]);
    for (const { from, to } of officeFiles) {
      const original = readFileSync(join(root, "node_modules/@microsoft/office-js", from));
      expect(readFileSync(join(copy, "office", to)).equals(original)).toBe(true);
    }
    const html = readFileSync(join(copy, "pane.html"), "utf8");
    expect(html).toContain('src="office/office.js"');
    expect(html).not.toContain("https://");
    rmSync(copy, { recursive: true });
  });

  test("is packed with guide and sample configurations, twice to the same bytes", async () => {
    const [first, second] = [
      await packRelease(site, "1.2.3", "2026-01-31"),
      await packRelease(site, "1.2.3", "2026-01-31"),
    ];
    expect(first.equals(second)).toBe(true);
    const zip = await JSZip.loadAsync(first);
    const names = Object.keys(zip.files);
    for (const name of [
      "site/manifest.xml",
      "site/pane.html",
      "site/THIRD-PARTY.txt",
      "deploy/nginx.conf",
      "deploy/web.config",
      "管理员安装说明.md",
    ])
      expect(names).toContain(`tuijin-1.2.3/${name}`);
    expect(names.filter((name) => name.includes("office.js"))).toEqual([]);
    const guide = (await zip.file("tuijin-1.2.3/管理员安装说明.md")?.async("string")) ?? "";
    const links = [...guide.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(names).toContain(`tuijin-1.2.3/${link}`);
  });
});

describe("the scripts", () => {
  test("refuse a wrong address with one sentence", async () => {
    const { code, output } = await runScript("build", "--env", "base=https://intranet.example");
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      "地址 https://intranet.example 不能用：要以“/”结尾。请写成 https://intranet.example/tuijin/ 的样子。",
    );
  });

  test("refuse to put the library beside what is no build", async () => {
    const { code, output } = await runScript("vendor-office", "docs");
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      "docs 里没有 pane.html：请先运行 npm run build -- --env base=https://…/",
    );
  });

  test("refuse to release for a wrong address", async () => {
    const { code, output } = await runScript("release", "--base", "http://intranet.example/");
    expect(code).toBe(1);
    expect(output).toMatch(/^地址 http:\/\/intranet\.example\/ 不能用：[^\n]*\n$/);
  });
});
