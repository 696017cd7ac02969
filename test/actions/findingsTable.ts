import type { CheckResult } from "../../src/actions/check";
import type { ItemFinding, UnitPart } from "../../src/core/review/review";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("zh-CN");

const HEADINGS = "编号 行 项目 具体内容 完成时限 读作 责任单位 完成情况 检查结果".split(" ");
const ROLES = { lead: "牵头", responsible: "", assist: "配合" };
const KINDS = {
  once: "",
  recurring: "",
  year: "全年",
  standing: "长期",
  confirm: "待确认",
};

/** What a check found in a book, as a Markdown table that a person can hold against the sheet. */
export function findingsTable(name: string, { review, candidates }: CheckResult): string {
  const { sheet, range, year, asOf, problems } = review;
  return [
    `# ${name}`,
    "",
    `${sheet.name}!${range},${year}年计划,截至${asOf}。可检查的工作表:${candidates.map(({ name }) => name).join("、")}。`,
    "",
    rowOf(HEADINGS),
    rowOf(HEADINGS.map(() => "---")),
    ...review.items.map((item) => rowOf(cellsOf(item))),
    "",
    problems.length === 0 ? "没有需要核对的。" : "需要核对:",
    ...problems.map(({ code, row, text }) => `- 第${row + 1}行 ${code}:${plain(text)}`),
    "",
  ].join("\n");
}

function cellsOf(item: ItemFinding): string[] {
  const { ref, row, project, content, parts } = item;
  const { deadline, status } = item.reading;
  return [
    ref,
    String(row + 1),
    project === content ? "" : project,
    content,
    deadline.text,
    [deadline.kind === "none" ? "无" : KINDS[deadline.kind], ...dueOf(item)]
      .filter((word) => word !== "")
      .join(" "),
    parts.map(unitOf).join("、"),
    status.text,
    resultOf(item),
  ];
}

/** Months and days; the year only where it is another than 2023. A long rhythm is its first and its last day. */
function dueOf({
  reading: {
    deadline: { due },
  },
}: ItemFinding): string[] {
  const days = due.map((day) => day.replace(/^2023-/, ""));
  return days.length > 4 ? [`${days[0] ?? ""}…${days.at(-1) ?? ""}(${days.length}次)`] : days;
}

function unitOf({ unit, role, state }: UnitPart): string {
  const remarks = [ROLES[role], state ? words.state[state] : ""].filter((word) => word !== "");
  return `${unit}(${remarks.join(",")})`;
}

function resultOf({ state, byState, parts, daysOverdue }: ItemFinding): string {
  const of = parts.filter((part) => part.state !== undefined).length;
  const days = daysOverdue === undefined ? "" : ` ${daysOverdue}天`;
  return `${words.state[state]} ${byState[state] ?? 0}/${of}${days}`;
}

function rowOf(cells: string[]): string {
  return `| ${cells.map(plain).join(" | ")} |`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\|/g, "\\|").trim();
}
