import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestVersion } from "../../scripts/siteAddress";
import { version } from "../../src/words/version";

const read = (file: string) => readFileSync(join(__dirname, "../..", file), "utf8");

/** Microsoft's validation refuses a manifest below 1.0. */
const form = /^[1-9]\d{0,4}\.\d{1,5}\.\d{1,5}$/;

describe("the version in package.json", () => {
  test("is three numbers from 1.0.0 on, which Office can count with", () => {
    expect(version).toMatch(form);
  });

  test("is that of the lock file", () => {
    expect((JSON.parse(read("package-lock.json")) as { version: string }).version).toBe(version);
  });

  test("is that of the manifest", () => {
    const [, inManifest] = /<Version>([^<]*)<\/Version>/.exec(read("manifest.xml")) ?? [];
    expect(inManifest).toBe(manifestVersion(version));
  });

  test("is the changelog's topmost", () => {
    const [, topmost] = /^## (\S+)/m.exec(read("CHANGELOG.md")) ?? [];
    expect(topmost).toBe(version);
  });
});
