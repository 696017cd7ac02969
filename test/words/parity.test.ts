import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { enUS } from "../../src/words/enUS/enUS";
import { enUSHelp } from "../../src/words/enUS/help";
import { enUSReminder } from "../../src/words/enUS/reminder";
import { enUSSettings } from "../../src/words/enUS/settings";
import { zhCN } from "../../src/words/zhCN/zhCN";
import { zhCNHelp } from "../../src/words/zhCN/help";
import { zhCNReminder } from "../../src/words/zhCN/reminder";
import { enUSDutyLists } from "../../src/words/enUS/dutyLists";
import { enUSYearDrafts } from "../../src/words/enUS/yearDrafts";
import { zhCNDutyLists } from "../../src/words/zhCN/dutyLists";
import { zhCNYearDrafts } from "../../src/words/zhCN/yearDrafts";
import { enUSMany } from "../../src/words/enUS/many";
import { enUSMonth } from "../../src/words/enUS/month";
import { enUSNotices } from "../../src/words/enUS/notices";
import { enUSRounds } from "../../src/words/enUS/rounds";
import { enUSCoverage } from "../../src/words/enUS/coverage";
import { enUSEvaluation } from "../../src/words/enUS/evaluation";
import { enUSScores } from "../../src/words/enUS/scores";
import { zhCNCoverage } from "../../src/words/zhCN/coverage";
import { zhCNEvaluation } from "../../src/words/zhCN/evaluation";
import { zhCNScores } from "../../src/words/zhCN/scores";
import { zhCNMany } from "../../src/words/zhCN/many";
import { zhCNMonth } from "../../src/words/zhCN/month";
import { zhCNNotices } from "../../src/words/zhCN/notices";
import { zhCNRounds } from "../../src/words/zhCN/rounds";
import { zhCNSettings } from "../../src/words/zhCN/settings";

/** Every key with the kind of what stands there, functions with how many facts they take: `pane.marked: function/1`. */
function shapeOf(words: unknown, path = ""): string[] {
  if (typeof words === "function") return [`${path}: function/${words.length}`];
  if (Array.isArray(words)) return words.flatMap((each, at) => shapeOf(each, `${path}[${at}]`));
  if (typeof words === "object" && words !== null) {
    return Object.entries(words).flatMap(([key, value]) => shapeOf(value, `${path}.${key}`));
  }
  return [`${path}: ${typeof words}`];
}

/** Functions may leave out facts that a language does not need. */
const keysOf = (words: unknown) =>
  shapeOf(words)
    .map((line) => line.replace(/\/\d+$/, ""))
    .sort();

test.each([
  ["all", zhCN, enUS],
  ["help", zhCNHelp, enUSHelp],
  ["reminder", zhCNReminder, enUSReminder],
  ["duty lists", zhCNDutyLists, enUSDutyLists],
  ["year drafts", zhCNYearDrafts, enUSYearDrafts],
  ["scores", zhCNScores, enUSScores],
  ["coverage", zhCNCoverage, enUSCoverage],
  ["evaluation", zhCNEvaluation, enUSEvaluation],
  ["settings", zhCNSettings, enUSSettings],
  ["rounds", zhCNRounds, enUSRounds],
  ["month", zhCNMonth, enUSMonth],
  ["notices", zhCNNotices, enUSNotices],
  ["many", zhCNMany, enUSMany],
])("both languages have the same texts: %s", (_, chinese, english) => {
  expect(keysOf(english)).toEqual(keysOf(chinese));
});

test("no text is blank in either language", () => {
  const blank = (words: unknown, path = ""): string[] => {
    if (words === "") return [path];
    if (typeof words !== "object" || words === null) return [];
    return Object.entries(words).flatMap(([key, value]) => blank(value, `${path}.${key}`));
  };
  expect([...blank(zhCN), ...blank(enUS), ...blank(zhCNHelp), ...blank(enUSHelp)]).toEqual([]);
});

test("no text stands in the pane itself", () => {
  const folder = join(__dirname, "../../src/pane");
  const found = readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) =>
      literalsOf(readFileSync(join(folder, name), "utf8"))
        .filter((text) => /[\u3400-\u9fff\uff00-\uffef]/.test(text))
        .map((text) => `${name}: ${text}`),
    );
  expect(found).toEqual([]);
});

function literalsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return texts;
}
