import { foldText } from "../text/foldText";
import type { Day } from "../text/day";
import { mapInSteps, type Steps } from "../steps";
import { changeClass, isAlarm, type ChangeClass } from "./changeClass";
import type { ChangedPart, Changes, ClassCount, MoreCame, StillPart, TableChange } from "./changes";
import { pairItems, type ItemPair } from "./pairItems";
import type { Snapshot, SnapshotItem, SnapshotPart } from "./snapshot";

/** What else a comparison must know. */
export interface Comparing {
  /** The parts that an item would have now if its row still read as it did then. */
  formerly: (was: SnapshotItem, is: SnapshotItem) => SnapshotPart[];
  /** A unit's name then as the present directory has it. */
  nameNow?: (unit: string) => string;
  /** For how many rounds on end, the former check the last of them, a part was in alarm. */
  roundsBefore?: (unit: string, identity: string, asOf: Day) => number;
}

/**
 * What has changed from one check to another, or undefined where they are of different years. What comes of a changed row
 * and not of work done is told apart: a part of such a row keeps its class only where its former wording gives the same.
 */
export function* changesBetween(
  before: Snapshot,
  now: Snapshot,
  comparing: Comparing,
): Steps<Changes | undefined> {
  if (before.year !== now.year) return undefined;
  const comparison = new Comparison(before.asOf, comparing);
  yield* mapInSteps("items", pairItems(before.items, now.items), (pair) => {
    comparison.take(pair);
  });
  return comparison.result();
}

class Comparison {
  private readonly parts: Record<Exclude<ChangeClass, "still">, ChangedPart[]> = {
    new: [],
    closed: [],
    better: [],
    worse: [],
    finished: [],
  };
  private readonly still: StillPart[] = [];
  private readonly more: MoreCame[] = [];
  private readonly table: TableChange[] = [];
  private readonly toConfirm = { parts: 0, wereAlarm: 0 };
  /** Items with a unit in alarm now. */
  private readonly inAlarm = new Set<string>();

  constructor(
    private readonly day: Day,
    private readonly comparing: Comparing,
  ) {}

  take({ before, now }: ItemPair): void {
    if (before && now) return this.compare(before, now);
    const item = now ?? before;
    if (!item) return;
    const units = item.parts.filter(({ state }) => isAlarm(state)).length;
    const [was, is] = now ? ["", item.content] : [item.content, ""];
    this.addToTable(item, now ? "added" : "removed", was, is, units);
    if (now) this.countOpen(now);
  }

  result(): Changes {
    const { parts, still, more, table, toConfirm } = this;
    const counts = {
      new: countOf(parts.new),
      still: countOf(still),
      closed: countOf(parts.closed, this.inAlarm),
      better: countOf(parts.better),
      worse: countOf(parts.worse),
      finished: countOf(parts.finished),
    };
    return { ...parts, still, more, table, toConfirm, counts };
  }

  private compare(before: SnapshotItem, now: SnapshotItem): void {
    const name = this.comparing.nameNow ?? ((unit: string) => unit);
    const then = new Map(before.parts.map((part) => [name(part.unit), part]));
    const changed = changedTexts(before, now, [...then.keys()]);
    const formerly = changed.length === 0 ? undefined : this.formerParts(before, now);
    const moved = { units: 0, deadline: 0, text: 0, cancelled: 0 };
    const cause = changed.find((what) => what !== "units") ?? "units";
    for (const is of now.parts) {
      const was = then.get(is.unit);
      if (!was) {
        if (isAlarm(is.state)) moved.units++;
        continue;
      }
      this.takeMore(now, was, is);
      if (is.state === "notApplicable" && isAlarm(was.state)) moved.cancelled++;
      const former = formerly ? formerly.get(is.unit) : is;
      if (former && isSameClass(was, former, is)) this.classify(now, was, is);
      else if (
        is.state !== "notApplicable" &&
        isAlarm(former?.state ?? was.state) !== isAlarm(is.state)
      )
        moved[cause]++;
    }
    const present = new Set(now.parts.map(({ unit }) => unit));
    for (const [unit, was] of then) if (!present.has(unit) && isAlarm(was.state)) moved.units++;
    this.countOpen(now);
    if (moved.cancelled > 0)
      this.addToTable(now, "cancelled", before.status, now.status, moved.cancelled);
    for (const what of changed) {
      const [was, is] = wordings(what, before, now, [...then.keys()]);
      this.addToTable(now, what, was, is, moved[what]);
    }
  }

  private formerParts(before: SnapshotItem, now: SnapshotItem): Map<string, SnapshotPart> {
    return new Map(this.comparing.formerly(before, now).map((part) => [part.unit, part]));
  }

  private classify({ ref, identity }: SnapshotItem, was: SnapshotPart, is: SnapshotPart): void {
    const { unit, state } = is;
    if (state === "toConfirm") {
      this.toConfirm.parts++;
      if (isAlarm(was.state)) this.toConfirm.wereAlarm++;
    }
    const found = changeClass(was.state, state);
    if (found === undefined) return;
    const part: ChangedPart = { unit, ref, identity, was: was.state, state };
    if (found !== "still") {
      this.parts[found].push(part);
      return;
    }
    const rounds = (this.comparing.roundsBefore?.(unit, identity, this.day) ?? 1) + 1;
    this.still.push({ ...part, rounds, short: shortOf(was, is) });
  }

  private takeMore({ ref, identity }: SnapshotItem, was: SnapshotPart, is: SnapshotPart): void {
    for (const { thing, measure, came } of is.duties) {
      const then = was.duties.find((duty) => duty.thing === thing && duty.measure === measure);
      const by = came - (then?.came ?? came);
      if (by > 0) this.more.push({ unit: is.unit, ref, identity, thing, measure, by });
    }
  }

  private countOpen(item: SnapshotItem): void {
    if (item.parts.some(({ state }) => isAlarm(state))) this.inAlarm.add(keyOf(item));
  }

  private addToTable(
    { ref, identity }: SnapshotItem,
    what: TableChange["what"],
    before: string,
    after: string,
    units: number,
  ): void {
    this.table.push({ ref, identity, what, before, after, units });
  }
}

type TextChange = "units" | "deadline" | "text";

/** What of a row reads otherwise; its units also where the directory understands the same words otherwise. */
function changedTexts(before: SnapshotItem, now: SnapshotItem, then: string[]): TextChange[] {
  const isOther = (was: string, is: string) => foldText(was) !== foldText(is);
  const present = now.parts.map(({ unit }) => unit);
  const changed: TextChange[] = [];
  if (isOther(before.units, now.units) || !isSameSet(then, present)) changed.push("units");
  if (isOther(before.deadline, now.deadline)) changed.push("deadline");
  if (before.identity !== now.identity) changed.push("text");
  return changed;
}

function isSameSet(a: string[], b: string[]): boolean {
  const set = new Set(a);
  return set.size === new Set(b).size && b.every((each) => set.has(each));
}

/** Both wordings of what changed; the units as understood where the words are the same. */
function wordings(
  what: TextChange,
  before: SnapshotItem,
  now: SnapshotItem,
  then: string[],
): [string, string] {
  switch (what) {
    case "deadline":
      return [before.deadline, now.deadline];
    case "text":
      return [before.content, now.content];
    case "units":
      return foldText(before.units) === foldText(now.units)
        ? [then.join("、"), now.parts.map(({ unit }) => unit).join("、")]
        : [before.units, now.units];
  }
}

function isSameClass(was: SnapshotPart, former: SnapshotPart, is: SnapshotPart): boolean {
  return (
    changeClass(was.state, former.state) === changeClass(was.state, is.state) &&
    (former.state === "toConfirm") === (is.state === "toConfirm")
  );
}

function shortOf(was: SnapshotPart, is: SnapshotPart): StillPart["short"] {
  return is.duties.flatMap(({ thing, measure, missingByNow }) => {
    const then = was.duties.find((duty) => duty.thing === thing && duty.measure === measure);
    const before = then?.missingByNow ?? 0;
    return before + missingByNow === 0 ? [] : [{ thing, measure, before, now: missingByNow }];
  });
}

/** The same text may stand twice; its rows are two items. */
function keyOf({ ref, identity }: { ref: string; identity: string }): string {
  return `${ref} ${identity}`;
}

/** Items and parts; items that still have an alarm are not counted among the closed ones. */
function countOf(parts: ChangedPart[], open: ReadonlySet<string> = new Set()): ClassCount {
  const items = new Set(parts.map(keyOf));
  return { items: [...items].filter((item) => !open.has(item)).length, parts: parts.length };
}
