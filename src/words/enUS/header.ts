import type { HeaderRead } from "../../core/headerRead";
import { headingsFound } from "../compose/headerParts";
import type { zhCNHeader } from "../zhCN/header";

/** What was made of a table's headings, in English. */
export const enUSHeader: typeof zhCNHeader = {
  roles: {
    number: "number",
    project: "project",
    content: "content",
    deadline: "deadline",
    units: "responsible unit",
    lead: "leading unit",
    assist: "assisting unit",
    status: "status",
    doneDay: "day of completion",
    remark: "remark",
    unused: "not used",
  },
  named: {
    number: "number",
    project: "project",
    content: "content",
    deadline: "deadline",
    units: "units",
    lead: "lead",
    assist: "assist",
    status: "status",
    doneDay: "done",
    remark: "remark",
    unused: "unused",
  },
  needed: { content: "content", deadline: "deadline", units: "responsible unit" },
  found: (headings, missing) => {
    const found = headings.length === 0 ? "" : `found ${quoted(headings)}`;
    const lacks = missing.length === 0 ? "" : `found no ${missing.join(", no ")}`;
    return [found, lacks].filter((part) => part !== "").join("; ");
  },
  taken: (letters, heading, role) =>
    `Column ${letters}${heading === "" ? "" : ` “${heading}”`} as ${role}`,
  unused: (headings) => `Not used: ${quoted(headings)}`,
  without: {
    deadline:
      "The table has no column of deadlines: no day is judged, only the status. One day can be set for the whole plan.",
    units:
      "The table has no column of responsible units: items are judged, but counted for no unit.",
    content: "The table has no column of content.",
  },
};

function quoted(headings: string[]): string {
  return headings.map((heading) => `“${heading}”`).join(", ");
}

/** Why nothing could be checked, with what comes nearest to a plan. */
export function noTableWords(nearest: HeaderRead | undefined): string {
  if (!nearest)
    return "No progress table was found: no sheet has headings such as 具体内容, 完成时限 and 责任单位 within its first 30 rows.";
  const { sheet, headerRow, missing } = nearest;
  const needed = missing.map((each) => enUSHeader.needed[each]);
  const said = enUSHeader.found(headingsFound(nearest), needed);
  return `No progress table was found. What comes nearest is the sheet “${sheet.name}”, row ${headerRow + 1}: ${said}. Say what its columns are.`;
}
