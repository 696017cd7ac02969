import { readdirSync, readFileSync } from "node:fs";

/** What the guide for users sets bold: names of what is to be clicked or looked at, and beginnings of paragraphs. */
const bold = [...readFileSync("docs/使用说明.md", "utf8").matchAll(/\*\*([^*]+)\*\*/g)].map(
  ([, name = ""]) => name,
);
const names = [...new Set(bold)].filter((name) => !/[。？]$|时$/.test(name));

const shown = [
  ...readdirSync("src/words/zhCN").map((file) => readFileSync(`src/words/zhCN/${file}`, "utf8")),
  readFileSync("src/core/change/stateNames.ts", "utf8"),
  readFileSync("manifest.xml", "utf8"),
].join("\n");

test("the guide names many things", () => {
  expect(names.length).toBeGreaterThan(15);
});

test.each(names)("%s is called so in the pane, on the ribbon or on a sheet", (name) => {
  expect(shown).toMatch(new RegExp(`["\`>：]${name}["\`<]`));
});
