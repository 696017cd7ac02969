import type { Problem } from "../plan/problem";
import type { OwnRow, OwnTable } from "../register/ownTable";
import type { State } from "../review/state";
import type { Day } from "../text/day";
import { foldText, identityOf } from "../text/foldText";
import type { Snapshot, SnapshotDuty, SnapshotItem, SnapshotPart } from "./snapshot";
import { ALL_UNITS, NO_REF, ROUND_HEADINGS as H } from "./roundRows";
import { STATE_NAMES } from "./stateNames";

/** A check that was kept in the 检查记录. */
export interface Round {
  /** 期次, counted from 1 within the plan year. */
  number: number;
  snapshot: Snapshot;
  /** Its rows in the register's sheet, from 0. */
  rows: number[];
}

/** The rounds of a register in the order of their days, and its rows that a user has broken. */
export interface RoundsRead {
  rounds: Round[];
  problems: Problem[];
}

/** Reads the rounds that a 检查记录 holds. */
export function readRounds(table: OwnTable): RoundsRead {
  const reader = new RoundReader(table);
  for (const row of table.rows) reader.take(row);
  return reader.result();
}

/** The round that is running: the last one kept in the plan year and one more, or that of the day where it is kept already. */
export function runningRound(rounds: readonly Round[], year: number, asOf: Day): number {
  const ofYear = rounds.filter(({ snapshot }) => snapshot.year === year);
  const same = ofYear.find(({ snapshot }) => snapshot.asOf === asOf);
  return same?.number ?? Math.max(0, ...ofYear.map(({ number }) => number)) + 1;
}

/** The last round of the plan year that was kept before a day; undefined where there is none to compare with. */
export function lastRoundBefore(
  rounds: readonly Round[],
  year: number,
  asOf: Day,
): Round | undefined {
  return rounds.filter(({ snapshot }) => snapshot.year === year && snapshot.asOf < asOf).at(-1);
}

/** For how many of the rounds on end, the one of a day the last of them, a unit was in alarm with an item. */
export function roundsInAlarm(
  rounds: readonly Round[],
  isAlarm: (state: State) => boolean,
): (unit: string, identity: string, asOf: Day) => number {
  return (unit, identity, asOf) => {
    const content = contentOf(identity);
    let count = 0;
    for (const { snapshot } of rounds.filter((each) => each.snapshot.asOf <= asOf).reverse()) {
      const item = snapshot.items.find((each) => contentOf(each.identity) === content);
      const part = item?.parts.find((each) => each.unit === unit);
      if (!part || !isAlarm(part.state)) break;
      count++;
    }
    return count;
  };
}

/**
 * A kept round as it is compared with a check: the register holds an item's text and not its project, so that each takes the
 * project of the present item with the same text, the n-th of several.
 */
export function alignedTo(kept: Snapshot, now: Snapshot): Snapshot {
  const waiting = new Map<string, SnapshotItem[]>();
  for (const item of now.items) {
    const content = contentOf(item.identity);
    const same = waiting.get(content);
    if (same) same.push(item);
    else waiting.set(content, [item]);
  }
  const items = kept.items.map((item) => {
    const present = waiting.get(contentOf(item.identity))?.shift();
    return present ? { ...item, project: present.project, identity: present.identity } : item;
  });
  return { ...kept, items };
}

/** What an identity says of the content alone. */
function contentOf(identity: string): string {
  return identity.slice(identity.indexOf("|") + 1);
}

const STATES_NAMED = new Map(
  (Object.entries(STATE_NAMES) as [State, string][]).map(([state, name]) => [name, state]),
);

class RoundReader {
  private readonly rounds = new Map<string, Round>();
  private readonly problems: Problem[] = [];

  constructor(private readonly table: OwnTable) {}

  take(row: OwnRow): void {
    const number = Number(foldText(row.text(H.round)));
    const asOf = row.day(H.asOf);
    if (!Number.isInteger(number) || number < 1 || asOf === undefined) return this.problem(row);
    const key = `${number} ${asOf}`;
    const round: Round = this.rounds.get(key) ?? {
      number,
      snapshot: { asOf, year: Number(asOf.slice(0, 4)), items: [] },
      rows: [],
    };
    this.rounds.set(key, round);
    round.rows.push(row.row);
    if (row.text(H.unit) === ALL_UNITS) {
      const year = /20\d\d/.exec(foldText(row.text(H.item)))?.[0];
      if (year !== undefined) round.snapshot.year = Number(year);
    } else if (row.text(H.units) !== "") this.takeItem(row, round);
    else if (row.text(H.thing) !== "") this.takeDuty(row, round);
  }

  result(): RoundsRead {
    const rounds = [...this.rounds.values()].sort((a, b) =>
      a.snapshot.asOf < b.snapshot.asOf ? -1 : a.snapshot.asOf > b.snapshot.asOf ? 1 : 0,
    );
    return { rounds, problems: this.problems };
  }

  private takeItem(row: OwnRow, { snapshot }: Round): void {
    const { ref, content } = labelIn(row.text(H.item));
    const parts = this.partsIn(row.text(H.units));
    if (content === "" || !parts) return this.problem(row);
    snapshot.items.push({
      ref,
      identity: identityOf("", content),
      project: "",
      content,
      deadline: row.text(H.deadline),
      units: row.text(H.unit),
      status: "",
      parts,
    });
  }

  /** Stands below its item. */
  private takeDuty(row: OwnRow, { snapshot }: Round): void {
    const { ref, content } = labelIn(row.text(H.item));
    const identity = identityOf("", content);
    const item = snapshot.items.find((each) => each.ref === ref && each.identity === identity);
    const part = item?.parts.find(({ unit }) => unit === row.text(H.unit));
    const thing = /^(.*)[((]([^()()]+)[))]$/s.exec(row.text(H.thing));
    const [came, missing] = [row.value(H.came), row.value(H.missing)];
    if (!part || !thing || typeof came !== "number" || typeof missing !== "number")
      return this.problem(row);
    const [, name = "", measure = ""] = thing;
    const duty: SnapshotDuty = { thing: name, measure, came, missingByNow: missing };
    part.duties = [...part.duties, duty];
  }

  /** `已完成:区司法局、区民政局;逾期:区教体局` */
  private partsIn(text: string): SnapshotPart[] | undefined {
    const parts: SnapshotPart[] = [];
    for (const stretch of text.split(/[;;]/)) {
      const [, word = "", units = ""] = /^([^::]+)[::](.*)$/s.exec(stretch.trim()) ?? [];
      const state = STATES_NAMED.get(foldText(word));
      if (!state) return undefined;
      const names = units === "" ? [""] : units.split("、").map((name) => name.trim());
      parts.push(...names.map((unit) => ({ unit, state, duties: [] })));
    }
    return parts;
  }

  private problem(row: OwnRow): void {
    const text = [row.text(H.round), row.text(H.asOf), row.text(H.unit), row.text(H.item)];
    this.problems.push({
      code: "brokenRound",
      sheet: this.table.ref,
      row: row.row,
      text: text.filter((each) => each !== "").join(" "),
      column: this.table.column(H.round) ?? 0,
    });
  }
}

/** `9.1 报送典型案例` → its ref and its text */
function labelIn(text: string): { ref: string; content: string } {
  const [, ref = "", content = ""] = /^(\S+)\s([\s\S]*)$/.exec(text) ?? [];
  return { ref: ref === NO_REF ? "" : ref, content };
}
