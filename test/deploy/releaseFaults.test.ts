import { findReleaseFaults } from "../../scripts/releaseFaults";

const ready = {
  version: "1.2.3",
  changelog: "# Changelog\n\n## 1.2.3 (2026-01-31)\n\n- New.\n\n## 1.2.2 (2026-01-01)\n",
  changes: "",
};

test("a version that is described and committed may be released", () => {
  expect(findReleaseFaults(ready)).toEqual([]);
});

test.each([
  ["uncommitted work", { changes: " M src/a.ts\n" }, "工作区里有没有提交的改动，请先提交。"],
  [
    "a changelog that says nothing of it",
    { version: "1.3.0" },
    "CHANGELOG.md 最上面一条是“1.2.3 (2026-01-31)”，不是版本 1.3.0。",
  ],
  [
    "a changelog without its day",
    { changelog: ready.changelog.replace("2026-01-31", "not yet released") },
    "CHANGELOG.md 最上面一条要写明发布日期，例如 ## 1.0.0 (2026-01-31)。",
  ],
  [
    "a version that Microsoft's validation would refuse",
    { version: "0.9.0", changelog: "## 0.9.0 (2026-01-31)\n" },
    "package.json 里的版本 0.9.0 要写成三个数字，从 1.0.0 开始。",
  ],
])("%s may not be released", (_name, facts, sentence) => {
  expect(findReleaseFaults({ ...ready, ...facts })).toEqual([sentence]);
});
