import type { HeaderRead, NeededColumn, PointedRole } from "../../core/headerRead";
import { headingsFound } from "../compose/headerParts";

/** What was made of a table's headings, in Chinese. */
export const zhCNHeader = {
  roles: {
    number: "序号",
    project: "重点工作项目",
    content: "具体内容",
    deadline: "完成时限",
    units: "责任单位",
    lead: "牵头单位",
    assist: "配合单位",
    status: "完成情况",
    doneDay: "完成日期",
    remark: "备注",
    unused: "不使用",
  } satisfies Record<PointedRole, string>,
  /** What a command may call them for short. */
  named: {
    number: "编号",
    project: "项目",
    content: "内容",
    deadline: "时限",
    units: "单位",
    lead: "牵头",
    assist: "配合",
    status: "情况",
    doneDay: "日期",
    remark: "备注",
    unused: "不用",
  } satisfies Record<PointedRole, string>,
  needed: {
    content: "工作内容",
    deadline: "完成时限",
    units: "责任单位",
  } satisfies Record<NeededColumn, string>,
  /** 找到“民生实事”“责任单位”，没有找到完成时限 */
  found: (headings: string[], missing: string[]): string => {
    const taken = headings.map((heading) => `“${heading}”`).join("");
    const found = taken === "" ? "" : `找到${taken}`;
    const lacks = missing.length === 0 ? "" : `没有找到${missing.join("、")}`;
    return [found, lacks].filter((part) => part !== "").join("，");
  },
  /** C列“民生实事”作为具体内容 */
  taken: (letters: string, heading: string, role: string): string =>
    `${letters}列${heading === "" ? "" : `“${heading}”`}作为${role}`,
  unused: (headings: string[]): string =>
    `没有用到：${headings.map((heading) => `“${heading}”`).join("")}`,
  /** What a plan without such a column is read as. */
  without: {
    deadline: "表中没有完成时限列：不按日期判断，只看完成情况。可以为全表定一个日期。",
    units: "表中没有责任单位列：事项照常判断，不计到单位。",
    content: "表中没有工作内容列。",
  } satisfies Record<NeededColumn, string>,
};

/** Why nothing could be checked, with what comes nearest to a plan. */
export function noTableWords(nearest: HeaderRead | undefined): string {
  if (!nearest)
    return "没有找到推进表：工作簿里没有哪张工作表在前30行内有“工作内容、完成时限、责任单位”这样的表头。";
  const { sheet, headerRow, missing } = nearest;
  const needed = missing.map((each) => zhCNHeader.needed[each]);
  const said = zhCNHeader.found(headingsFound(nearest), needed);
  return `没有找到推进表：最接近的是工作表“${sheet.name}”第${headerRow + 1}行，${said}。请指定列。`;
}
