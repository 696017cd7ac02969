import { dirname } from "node:path";
import LicensePlugin from "webpack-license-plugin";
import { name as own } from "../package.json";
import { standardTexts } from "./standardTexts";

/** Licences under which a package may be shipped: each lets anyone pass it on with its notice. */
const accepted = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
]);

/** A package of which webpack put code into a bundle, as the plugin tells of it. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  license: string | null;
  author?: string | undefined;
  repository?: string | null;
  /** The texts of its licence and notice files, where it brings them. */
  licenseText?: string | null;
  noticeText?: string | null;
}

/**
 * Lists the packages of which code is shipped, with their licences, in THIRD-PARTY.txt and, for programs, THIRD-PARTY.json. A
 * licence that does not let us ship, and one without a text, fails the build.
 */
export const thirdParty = (): LicensePlugin =>
  new LicensePlugin({
    outputFilename: "THIRD-PARTY.json",
    additionalFiles: { "THIRD-PARTY.txt": writeList },
    unacceptableLicenseTest: (expression: string) => !isAccepted(expression),
    includeNoticeText: true,
    excludedPackageTest: (name: string) => name === own,
    // The few lines that join the modules are webpack's own.
    includePackages: () => [dirname(require.resolve("webpack/package.json"))],
  });

/** Whether a package under this SPDX expression may be shipped: `"(MIT OR GPL-3.0)" → true` */
export function isAccepted(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (!/^[\w.-]+(( OR [\w.-]+)*|( AND [\w.-]+)*)$/.test(plain)) return false;
  if (plain.includes(" OR ")) return plain.split(" OR ").some((name) => accepted.has(name));
  return plain.split(" AND ").every((name) => accepted.has(name));
}

/** The list as it is shipped; packages under the very same text are named together above it. Fails where one brings no text. */
export function writeList(packages: ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const each of packages) {
    const text = textOf(each);
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const parts = [...byText].map(([text, named]) => `${named.map(titleOf).join("\n")}\n\n${text}\n`);
  return [
    "本加载项的程序文件中包含下列软件包的代码。微软的 office.js 不在其中，它的许可条款见其自带的 LICENSE.md。\n",
    ...parts,
  ].join(`\n${"=".repeat(80)}\n\n`);
}

const titleOf = ({ name, version, license }: ShippedPackage): string =>
  `${name} ${version} (${license ?? ""})`;

/** The package's own texts, else the standard one under its author's name, or that of its repository's owner. */
function textOf(each: ShippedPackage): string {
  const own = [each.licenseText, each.noticeText].flatMap((text) => text?.trim() || []);
  if (own.length > 0) return own.join("\n\n").replace(/\r\n/g, "\n");
  const standard = standardTexts[each.license ?? ""];
  const author = each.author || /github\.com[/:]([^/]+)\//.exec(each.repository ?? "")?.[1];
  if (standard && author) return `Copyright (c) ${author}\n\n${standard}`;
  throw new Error(`${each.name} ${each.version} 没有附许可证全文，不能随加载项分发。`);
}
