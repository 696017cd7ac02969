import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const library = join(__dirname, "../node_modules/@microsoft/office-js");

/** What an Excel on Windows asks for, in Chinese and in English, and the terms it comes under. */
export const officeFiles: { from: string; to: string }[] = [
  ...[
    "office.js",
    "excel-win32-16.01.js",
    "zh-cn/office_strings.js",
    "en-us/office_strings.js",
    "telemetry/oteljs_agave.js",
  ].map((file) => ({ from: `dist/${file}`, to: file })),
  { from: "LICENSE.md", to: "LICENSE.md" },
];

const cdn = "https://appsforoffice.microsoft.com";
const cdnScript = `src="${cdn}/lib/1/hosted/office.js"`;
const ownScript = 'src="office/office.js"';

/**
 * Copies Microsoft's library, unmodified, beside a build and makes the build's pane load it from
 * there, so that it asks nothing of the internet. Returns a sentence where it cannot.
 */
export function vendorOffice(site: string): string | null {
  const page = join(site, "pane.html");
  if (!existsSync(page))
    return `${site} 里没有 pane.html：请先运行 npm run build -- --env base=https://…/`;
  const html = readFileSync(page, "utf8");
  if (!html.includes(cdnScript) && !html.includes(ownScript))
    return `${page} 不是本加载项的页面，没有改动`;
  for (const { from, to } of officeFiles) {
    const target = join(site, "office", to);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(library, from), target);
  }
  // The page's own policy lets it load scripts from Microsoft: here it has no need to.
  writeFileSync(page, html.replace(cdnScript, ownScript).replace(`'self' ${cdn}`, "'self'"));
  return null;
}

if (require.main === module) {
  const site = process.argv[2] ?? "dist";
  const fault = vendorOffice(site);
  process.stdout.write(
    fault === null
      ? `已把微软的 office.js 原样放到 ${site}/office/，面板改为从那里加载。\n`
      : `${fault}\n`,
  );
  process.exitCode = fault === null ? 0 : 1;
}
