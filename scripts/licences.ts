import type { ShippedPackage } from "./shippedPackage";
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

/** Whether a package under this SPDX expression may be shipped: `"(MIT OR GPL-3.0)" → true` */
export function isAccepted(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (!/^[\w.-]+(( OR [\w.-]+)*|( AND [\w.-]+)*)$/.test(plain)) return false;
  if (plain.includes(" OR ")) return plain.split(" OR ").some((name) => accepted.has(name));
  return plain.split(" AND ").every((name) => accepted.has(name));
}

/** Says of each package that may not be shipped which it is and why, one sentence each. */
export const findLicenceFaults = (packages: ShippedPackage[]): string[] =>
  packages.flatMap((each) => {
    const title = `${each.name} ${each.version}`;
    if (!isAccepted(each.licence))
      return [
        `${title} 的许可证是“${each.licence || "未注明"}”，不在允许随加载项分发的许可证之列。`,
      ];
    return textOf(each) === null ? [`${title} 没有附许可证全文，不能随加载项分发。`] : [];
  });

/** The list as it is shipped; packages under the very same text are named together above it. */
export function writeList(packages: ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const each of packages) {
    const text = textOf(each) ?? "";
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const parts = [...byText].map(([text, named]) => `${named.map(titleOf).join("\n")}\n\n${text}\n`);
  return [
    "本加载项的程序文件中包含下列软件包的代码。微软的 office.js 不在其中，它的许可条款见其自带的 LICENSE.md。\n",
    ...parts,
  ].join(`\n${"=".repeat(80)}\n\n`);
}

const titleOf = ({ name, version, licence }: ShippedPackage): string =>
  `${name} ${version} (${licence})`;

/** The licence's text: the package's own, else the standard one under its author's name. */
function textOf({ text, licence, author }: ShippedPackage): string | null {
  if (text) return text;
  const standard = standardTexts[licence];
  return standard && author ? `Copyright (c) ${author}\n\n${standard}` : null;
}
