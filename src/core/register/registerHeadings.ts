import { foldHeading } from "../table/headings";
import { findRegister, type RegisterHeadings } from "./registerTable";

export type DirectoryColumn = "unit" | "aliases" | "groups" | DirectoryNumber;

/** What a directory may say of a unit in numbers: how many 居民小组 and 社区 it has, and how many people are to take part. */
export type DirectoryNumber = "groupCount" | "communityCount" | "entrants";

export const DIRECTORY_HEADINGS: RegisterHeadings<DirectoryColumn> = {
  unit: ["单位名称", "单位", "名称", "单位全称", "责任单位"],
  aliases: ["别名", "简称", "单位简称", "曾用名", "又称"],
  groups: ["分组", "组别", "所属分组", "类别", "单位类别", "单位分组"],
  groupCount: ["居民小组数", "村民小组数", "小组数"],
  communityCount: ["社区数", "村社区数", "行政村数", "社区个数"],
  entrants: ["应参赛人数", "应参加人数", "应参与人数"],
};

export type LedgerColumn =
  "day" | "units" | "item" | "type" | "title" | "count" | "status" | "level" | "remark" | "year";

export const LEDGER_HEADINGS: RegisterHeadings<LedgerColumn> = {
  day: ["日期", "报送日期", "报送时间", "上报日期", "上报时间", "时间", "登记日期"],
  units: ["单位", "报送单位", "上报单位", "单位名称", "责任单位", "填报单位"],
  item: ["事项", "事项编号", "报送事项", "工作事项", "对应事项", "任务", "任务编号"],
  type: ["类型", "案例类型", "信息类型", "材料类型", "报送类型", "类别"],
  title: ["标题", "题目", "名称", "材料名称", "信息标题", "报送内容", "内容"],
  count: ["数量", "篇数", "次数", "件数", "场次", "份数", "报送数量"],
  status: ["状态", "报送状态", "审核状态", "采用情况", "采用状态", "完成情况"],
  level: ["采用层级", "采用级别", "录用层级"],
  remark: ["备注", "说明"],
  year: ["年度", "所属年度", "计划年度", "归属年度"],
};

/** A directory names units and says something of them. */
export function isDirectory(columns: Partial<Record<DirectoryColumn, number>>): boolean {
  return (
    columns.unit !== undefined && (columns.groups !== undefined || columns.aliases !== undefined)
  );
}

/** A ledger says when which unit reported on which item. */
export function isLedger(columns: Partial<Record<LedgerColumn, number>>): boolean {
  return columns.day !== undefined && columns.units !== undefined && columns.item !== undefined;
}

/** What kind of register the first rows of a sheet look like. */
export function registerKind(
  rows: readonly (readonly string[])[],
): "directory" | "ledger" | undefined {
  const at = (row: number, column: number) => rows[row]?.[column] ?? "";
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  const ledger = findRegister(at, size, LEDGER_HEADINGS, isLedger);
  if (ledger && isOfReports(rows[ledger.headerRow] ?? [])) return "ledger";
  return findRegister(at, size, DIRECTORY_HEADINGS, isDirectory) ? "directory" : undefined;
}

/** 任务, 责任单位 and 时间 alone are a plan's words; a ledger says of itself that something was reported. */
function isOfReports(headings: readonly string[]): boolean {
  const folded = headings.map(foldHeading);
  const isPlain = !folded.includes("责任单位") && !folded.includes("时间");
  const isCounted = folded.includes("日期") && folded.includes("数量");
  return isPlain || isCounted || folded.some((heading) => REPORTED.test(heading));
}

const REPORTED = /^(?:报送|上报|登记)|标题|题目|类型|[篇份]数|采用|审核/;
