import type { OwnRow, OwnTable } from "../register/ownTable";
import { ItemMatcher } from "../register/itemMatcher";
import { unitCalled } from "../register/unitCalled";
import type { Problem } from "../plan/problem";
import type { Plan } from "../review/reviewPlan";
import type { Item } from "../table/items";
import type { Day } from "../text/day";
import { foldText } from "../text/foldText";

/** Grades of a notice, the mildest first: 提示单, 黄色督办单, 红色督办单. */
export const GRADES = ["blue", "yellow", "red"] as const;
export type Grade = (typeof GRADES)[number];

/** The words of the grades in the 督办台账. */
export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  blue: "提示单",
  yellow: "黄色督办单",
  red: "红色督办单",
};

/** The headings of the 督办台账. */
export const NOTICE_HEADINGS = {
  number: "文号",
  grade: "类别",
  unit: "单位",
  item: "事项",
  due: "完成时限",
  issued: "发出日期",
  replyBy: "反馈期限",
  receiver: "签收人",
  receivedOn: "签收日期",
  reply: "反馈情况",
  plannedDay: "计划办结日期",
  closedOn: "销号日期",
} as const;

/** One row of the 督办台账: a notice and one of its items. */
export interface NoticeRow {
  number: string;
  grade: Grade;
  unit: string;
  /** The plan's item, where its label still means one. */
  item?: Item;
  label: string;
  due?: Day;
  issued: Day;
  replyBy?: Day;
  reply: string;
  plannedDay?: Day;
  closedOn?: Day;
  row: OwnRow;
}

/** The notices of a register that exist by a day, and its rows that cannot be used. */
export interface NoticesRead {
  rows: NoticeRow[];
  problems: Problem[];
}

/** Reads the 督办台账; a row issued after the as-of day does not exist yet. */
export function readNotices(table: OwnTable, plan: Plan, asOf: Day): NoticesRead {
  const matcher = new ItemMatcher(plan.readings.map(({ item }) => item));
  const rows: NoticeRow[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, NoticeRow>();
  const refuse = (row: OwnRow) =>
    problems.push({
      code: "brokenNotice",
      sheet: table.ref,
      row: row.row,
      text: [row.text(NOTICE_HEADINGS.number), row.text(NOTICE_HEADINGS.unit)].join(" ").trim(),
      column: table.column(NOTICE_HEADINGS.number) ?? 0,
    });
  for (const row of table.rows) {
    const read = rowOf(row, plan, matcher);
    if (!read) {
      refuse(row);
      continue;
    }
    const before = first.get(read.number);
    if (!before) first.set(read.number, read);
    else if (!isOneNotice(before, read)) refuse(row);
    if (isBeforeItsIssue(read)) refuse(row);
    if (read.issued <= asOf) rows.push(read);
  }
  return { rows, problems };
}

function rowOf(row: OwnRow, plan: Plan, matcher: ItemMatcher): NoticeRow | undefined {
  const H = NOTICE_HEADINGS;
  const number = row.text(H.number);
  const grade = gradeIn(row.text(H.grade));
  const unit = unitCalled(row.text(H.unit), plan);
  const issued = row.day(H.issued);
  if (number === "" || !grade || unit === undefined || issued === undefined) return undefined;
  const label = row.text(H.item);
  const match = matcher.match(label, false);
  const days = {
    due: row.day(H.due),
    replyBy: row.day(H.replyBy),
    plannedDay: row.day(H.plannedDay),
    closedOn: row.day(H.closedOn),
  };
  const known = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
  return {
    number,
    grade,
    unit,
    ...("item" in match ? { item: match.item } : {}),
    label,
    issued,
    reply: row.text(H.reply),
    ...known,
    row,
  };
}

/** `黄色督办单`, `督办单(黄)` → yellow */
function gradeIn(text: string): Grade | undefined {
  const plain = foldText(text);
  if (/红/.test(plain)) return "red";
  if (/提示|蓝/.test(plain)) return "blue";
  return /黄|督办/.test(plain) ? "yellow" : undefined;
}

/** The same number is one notice: to one unit, of one grade and day. */
function isOneNotice(a: NoticeRow, b: NoticeRow): boolean {
  return a.unit === b.unit && a.grade === b.grade && a.issued === b.issued;
}

function isBeforeItsIssue({ issued, replyBy, closedOn, row }: NoticeRow): boolean {
  const received = row.day(NOTICE_HEADINGS.receivedOn);
  return [replyBy, closedOn, received].some((day) => day !== undefined && day < issued);
}
