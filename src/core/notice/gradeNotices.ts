import type { ItemFinding, Review, UnitPart } from "../review/review";
import { ALARMS, type State } from "../review/state";
import type { Day } from "../text/day";
import type { Grade, NoticeRow } from "./noticeRegister";

/** One unit's part in an item for which something is, or may be, sent. */
export interface NoticeItem {
  finding: ItemFinding;
  part: UnitPart & { state: State };
  /** The latest day that has lapsed and is not done; where none has, the next one. */
  due?: Day;
}

/** A notice that is proposed: to one unit, of one grade. */
export interface ProposedNotice {
  grade: Grade;
  unit: string;
  items: NoticeItem[];
  /** The round's form that has not come back; it stands beside items and never becomes a 督办单. */
  form?: MissingForm;
}

/** A round's form that some units have not returned by its day. */
export interface MissingForm {
  round: number;
  /** What it is called in the register: 第11期填报表. */
  label: string;
  replyBy?: Day;
}

/** Why nothing new is proposed of a part that is in alarm. */
export type Held =
  /** A 督办单 of this due day runs: its day of reply or its planned day has not passed, or it is a red one. */
  | "running"
  /** It was answered, and no day was named. */
  | "noPlannedDay"
  /** 本单位 urges itself no further. */
  | "ownUnit";

export interface HeldItem extends NoticeItem {
  why: Held;
  notice?: NoticeRow;
}

/** What of the register calls for somebody: to be answered, closed, or looked at. */
export interface OpenNotice {
  row: NoticeRow;
  /** 未按时反馈: past its day of reply and unanswered; done: done meanwhile, may be closed; obsolete: its item is changed, gone or no longer applies. */
  why: "unanswered" | "done" | "obsolete";
}

/** What is proposed, what is held back and why, and what of the register is open. */
export interface NoticePlan {
  proposed: ProposedNotice[];
  held: HeldItem[];
  open: OpenNotice[];
}

/** What grades are reckoned from. */
export interface Grading {
  review: Review;
  /** The register's rows that exist by the review's day. */
  rows: readonly NoticeRow[];
  /** 本单位. */
  ownUnits: readonly string[];
  /** The round's form, and who has not returned it. */
  missing?: { form: MissingForm; units: readonly string[] };
  /** Of each thing that a unit must report in an item, how many were owed by a day: thing and measure → number. */
  owedOn: (day: Day, identity: string, unit: string) => ReadonlyMap<string, number>;
}

/** Grades every unit's parts by the register; one notice a unit and grade, the gravest grade first. */
export function gradeNotices(grading: Grading): NoticePlan {
  const { review, rows } = grading;
  const byGrade: Record<Grade, Map<string, NoticeItem[]>> = {
    red: new Map(),
    yellow: new Map(),
    blue: new Map(),
  };
  const held: HeldItem[] = [];
  for (const finding of review.items) {
    for (const part of finding.parts) {
      if (!mayBeSent(part) || isOpenGroup(finding, part.unit)) continue;
      const item: NoticeItem = { finding, part, ...dueOf(finding, part, review.asOf) };
      const graded = gradeOf(item, grading);
      if ("why" in graded) held.push({ ...item, ...graded });
      else if (graded.grade) {
        const units = byGrade[graded.grade];
        units.set(part.unit, [...(units.get(part.unit) ?? []), item]);
      }
    }
  }
  const order = review.units.map(({ name }) => name);
  const formOf = formsToAskFor(grading);
  const proposed = (["red", "yellow", "blue"] as const).flatMap((grade) =>
    order.flatMap((unit): ProposedNotice[] => {
      const items = byGrade[grade].get(unit);
      const form = grade === "blue" ? formOf(unit) : undefined;
      if (!items && !form) return [];
      return [{ grade, unit, items: items ?? [], ...(form ? { form } : {}) }];
    }),
  );
  return { proposed, held, open: openNotices(rows, review) };
}

/** The form that a unit is to be reminded of: not returned by its day, and not reminded of yet. */
function formsToAskFor({
  missing,
  rows,
  review,
  ownUnits,
}: Grading): (unit: string) => MissingForm | undefined {
  if (!missing) return () => undefined;
  const { form, units } = missing;
  const isPast = form.replyBy === undefined || form.replyBy < review.asOf;
  const waiting = new Set(isPast ? units : []);
  for (const row of rows)
    if (row.grade === "blue" && row.label === form.label && row.due === form.replyBy)
      waiting.delete(row.unit);
  for (const unit of ownUnits) waiting.delete(unit);
  return (unit) => (waiting.has(unit) ? form : undefined);
}

/** A group without members is nobody to whom anything could be sent. */
function isOpenGroup({ reading }: ItemFinding, unit: string): boolean {
  return reading.units.units.some(({ name, isOpenGroup: isOpen }) => isOpen && name === unit);
}

/** Only alarms and what is due soon. */
function mayBeSent(part: UnitPart): part is UnitPart & { state: State } {
  const { state } = part;
  return state !== undefined && (ALARMS.includes(state) || state === "dueSoon");
}

type Graded = { grade?: Grade } | { why: Held; notice?: NoticeRow };

function gradeOf(item: NoticeItem, grading: Grading): Graded {
  const { finding, part, due } = item;
  if (grading.ownUnits.includes(part.unit)) return { why: "ownUnit" };
  const own = grading.rows.filter(
    (row) => row.unit === part.unit && row.item?.identity === finding.identity && row.due === due,
  );
  const sent = own.filter(({ grade }) => grade !== "blue");
  const standing = sent.filter((row) => !isClosed(row, sent) && !isMet(row, item, grading));
  if (part.state === "dueSoon") {
    const isTold = standing.length > 0 || own.some(({ grade }) => grade === "blue");
    return isTold ? {} : { grade: "blue" };
  }
  const red = standing.find(({ grade }) => grade === "red");
  if (red) return { why: "running", notice: red };
  const yellow = standing.at(-1);
  return yellow ? afterYellow(yellow, grading.review.asOf) : { grade: "yellow" };
}

/** No grade rises by days alone: a red one needs a yellow whose day has passed unanswered, or whose planned day has. */
function afterYellow(yellow: NoticeRow, asOf: Day): Graded {
  const { replyBy, reply, plannedDay } = yellow;
  if (plannedDay !== undefined) {
    return plannedDay < asOf ? { grade: "red" } : { why: "running", notice: yellow };
  }
  if (replyBy === undefined || replyBy >= asOf) return { why: "running", notice: yellow };
  return reply === "" ? { grade: "red" } : { why: "noPlannedDay", notice: yellow };
}

/** 销号 of a notice closes the earlier ones of the same unit, item and due day. */
function isClosed(row: NoticeRow, all: readonly NoticeRow[]): boolean {
  return all.some(({ closedOn, issued }) => closedOn !== undefined && issued >= row.issued);
}

/** A yellow for things counted is met once all that it asked for has come. */
function isMet(row: NoticeRow, { finding, part }: NoticeItem, { owedOn }: Grading): boolean {
  const duties = part.duties ?? [];
  if (duties.length === 0) return false;
  const owed = owedOn(row.issued, finding.identity, part.unit);
  return duties.every(({ thing, measure, came }) => came >= (owed.get(`${thing} ${measure}`) ?? 0));
}

/** The day that a notice is about. */
function dueOf(finding: ItemFinding, part: UnitPart, asOf: Day): { due?: Day } {
  const days = part.reasons.flatMap((reason) => {
    if (reason.code === "overdue" || reason.code === "dueSoon") return [reason.due];
    const isCount = reason.code === "counted" || reason.code === "kinds";
    return isCount && reason.state === part.state ? [reason.end] : [];
  });
  const lapsed = days.filter((day) => day < asOf).sort();
  const coming = days.filter((day) => day >= asOf).sort();
  const { due } = part.deadline ?? finding.reading.deadline;
  const day = lapsed.at(-1) ?? coming[0] ?? due.find((each) => each >= asOf) ?? due.at(-1);
  return day === undefined ? {} : { due: day };
}

function openNotices(rows: readonly NoticeRow[], review: Review): OpenNotice[] {
  return rows.flatMap((row): OpenNotice[] => {
    const same = rows.filter(
      (each) =>
        each.unit === row.unit &&
        each.item?.identity === row.item?.identity &&
        each.label === row.label &&
        each.due === row.due,
    );
    if (isClosed(row, same)) return [];
    // A form is no item: that it has come stands in the 下发台账.
    if (row.grade === "blue" && !row.item) return [];
    const finding = review.items.find(({ identity }) => identity === row.item?.identity);
    const part = finding?.parts.find(({ unit }) => unit === row.unit);
    if (!part || part.state === undefined || part.state === "notApplicable")
      return [{ row, why: "obsolete" }];
    if (part.state === "done" || part.state === "doneLate") return [{ row, why: "done" }];
    const isPast = row.replyBy !== undefined && row.replyBy < review.asOf;
    const isAnswered = row.reply !== "" || row.plannedDay !== undefined;
    return row.grade !== "blue" && isPast && !isAnswered ? [{ row, why: "unanswered" }] : [];
  });
}
