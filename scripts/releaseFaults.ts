/** What decides whether a version may be released. */
export interface ReleaseFacts {
  version: string;
  changelog: string;
  /** What `git status --porcelain` says. */
  changes: string;
}

/** Why a version may not be released yet, one sentence each; none is best. */
export function findReleaseFaults({ version, changelog, changes }: ReleaseFacts): string[] {
  const topmost = /^## (.+)$/m.exec(changelog)?.[1] ?? "";
  return [
    ...(changes.trim() ? ["工作区里有没有提交的改动，请先提交。"] : []),
    // Microsoft's validation refuses a manifest below 1.0.
    ...(/^[1-9]\d*\.\d+\.\d+$/.test(version)
      ? []
      : [`package.json 里的版本 ${version} 要写成三个数字，从 1.0.0 开始。`]),
    ...(topmost.split(" ")[0] === version
      ? []
      : [`CHANGELOG.md 最上面一条是“${topmost}”，不是版本 ${version}。`]),
    ...(releaseDay(changelog)
      ? []
      : ["CHANGELOG.md 最上面一条要写明发布日期，例如 ## 1.0.0 (2026-01-31)。"]),
  ];
}

/** The day in the changelog's topmost heading: `"## 1.0.0 (2026-01-31)" → "2026-01-31"` */
export function releaseDay(changelog: string): string | null {
  const [, topmost = ""] = /^## (.+)$/m.exec(changelog) ?? [];
  return /\((\d{4}-\d{2}-\d{2})\)$/.exec(topmost)?.[1] ?? null;
}
