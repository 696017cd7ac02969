import type { ItemFinding, Review, UnitPart } from "../review/review";
import { ALARMS, type State } from "../review/state";
import type { Day } from "../text/day";
import type { LawNode, NodeNow } from "../node/nodes";
import type { Grade, NoticeRow } from "./noticeRegister";
import { isClosed, openNotices, type OpenNotice } from "./openNotices";

/** One unit's part in an item for which something is, or may be, sent. */
export interface NoticeItem {
  finding: ItemFinding;
  part: UnitPart & { state: State };
  /** The latest day that has lapsed and is not done; where none has, the next one. Of a node, the day on which it starts. */
  due?: Day;
  /** The node that opens, where the item is of one and nothing else calls for it. */
  node?: LawNode;
}

/** A notice that is proposed: to one unit, of one grade. */
export interface ProposedNotice {
  grade: Grade;
  unit: string;
  items: NoticeItem[];
  /** The round's form that has not come back; it stands beside items and never becomes a 督办单. */
  form?: MissingForm;
  /** The grade from which a person has raised it, and why; it stands on its paper. */
  raised?: { from: Grade; why: string };
}

/** What is proposed of one item alone; everything where none is given. */
export function noticesOf(
  proposed: ProposedNotice[],
  item: Pick<ItemFinding, "identity"> | undefined,
): ProposedNotice[] {
  if (!item) return proposed;
  return proposed.flatMap(({ grade, unit, items }) => {
    const own = items.filter(({ finding }) => finding.identity === item.identity);
    return own.length === 0 ? [] : [{ grade, unit, items: own }];
  });
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
  | "ownUnit"
  /** It is in alarm for the first time, and the office sends 督办单 only for what was so at the last round too. */
  | "firstAlarm";

export interface HeldItem extends NoticeItem {
  why: Held;
  notice?: NoticeRow;
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
  /** The nodes that open, each with its items. */
  nodes?: readonly Pick<NodeNow, "node" | "items">[];
  /** 一事一单: a notice for each item. */
  perItem?: boolean;
  /** Whether a unit was in alarm with an item at the last kept round; given where only that is urged. */
  wasAlarmed?: (unit: string, identity: string) => boolean;
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
      if (isOpenGroup(finding, part.unit)) continue;
      const item = itemOf(finding, part, grading);
      if (!item) continue;
      const graded: Graded = item.node ? { grade: "blue" } : gradeOf(item, grading);
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
      const items = byGrade[grade].get(unit) ?? [];
      const form = grade === "blue" ? formOf(unit) : undefined;
      const asked = form ? { form } : {};
      const single = grading.perItem ? items.map((item) => ({ grade, unit, items: [item] })) : [];
      const together = grading.perItem ? [] : items;
      const isLeft = together.length > 0 || form !== undefined;
      return [...single, ...(isLeft ? [{ grade, unit, items: together, ...asked }] : [])];
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

/** What may be sent of a unit's part: what is urged, or else a node of it that opens. */
function itemOf(finding: ItemFinding, part: UnitPart, grading: Grading): NoticeItem | undefined {
  if (isUrged(part)) return { finding, part, ...dueOf(finding, part, grading.review.asOf) };
  const node = isAnswering(part) ? nodeFor(finding, part, grading) : undefined;
  return node && isAnswering(part) ? { finding, part, node, due: node.start } : undefined;
}

/** Only alarms and what is due soon. */
function isUrged(part: UnitPart): part is NoticeItem["part"] {
  const { state } = part;
  return state !== undefined && (ALARMS.includes(state) || state === "dueSoon");
}

/** Whether a node may be told of: what is not due yet is still to be done. */
const isAnswering = (part: UnitPart): part is NoticeItem["part"] => part.state === "notDue";

/** The first node of an item that opens and that the unit was not told of yet. */
function nodeFor(
  { identity }: ItemFinding,
  { unit }: UnitPart,
  { nodes = [], rows, ownUnits }: Grading,
): LawNode | undefined {
  if (ownUnits.includes(unit)) return undefined;
  const isTold = ({ start }: LawNode) =>
    rows.some(
      (row) =>
        row.grade === "blue" &&
        row.unit === unit &&
        row.item?.identity === identity &&
        row.due === start,
    );
  return nodes.find(
    ({ node, items }) => items.some((item) => item.identity === identity) && !isTold(node),
  )?.node;
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
  if (!yellow && grading.wasAlarmed?.(part.unit, finding.identity) === false)
    return { why: "firstAlarm" };
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
