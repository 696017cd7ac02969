import { STATES } from "../src/core/review/state";
import { zhCNHelp } from "../src/words/zhCN/help";
import { zhCN } from "../src/words/zhCN/zhCN";

/** The guide for users, in which the rules of the pane's help stand as well. */
export const GUIDE = "docs/使用说明.md";

const BEGIN = "<!-- 以下由 npm run guide 从 src/words/zhCN/help.ts 写入，不要在这里改 -->";
const END = "<!-- 以上由 npm run guide 写入 -->";

/** The guide with the rules as the pane's help has them now, between its two comments. */
export function withRules(guide: string): string {
  const [begin, end] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${GUIDE} has lost the comments around its rules`);
  return `${guide.slice(0, begin + BEGIN.length)}\n\n${rules()}\n${guide.slice(end)}`;
}

function rules(): string {
  const { rules, reading, units, counting, writing } = zhCNHelp;
  const states = STATES.map((state) => `**${zhCN.state[state]}**：${rules.states[state]}`);
  return [
    `### 结果有哪几种\n\n${rules.intro}\n\n${list(states)}`,
    ...[reading, units, counting, writing].map(
      ({ title, lines }) => `### ${title}\n\n${list(lines)}`,
    ),
  ].join("\n");
}

const list = (lines: string[]): string => lines.map((line) => `- ${line}\n`).join("");
