import type { DeadlineToken } from "./deadlineTokens";
import type { RhythmMonths } from "./deadline";
import { finenessOf, type Moment } from "./moments";

/** A duty that comes back: every so many months, on which days of which month of the period. */
export interface Rhythm {
  months: RhythmMonths;
  month: "first" | "last" | "next";
  days: Pick<Moment, "day" | "tenDays">[];
  /** A stretch named right before the rhythm: `3月至11月每月25日前`, `6月起每月`. An end alone (`12月底前每月…`) is none. */
  within?: Moment;
}

/** A stretch of text between commas or brackets, as what it says of time. */
export interface DeadlineClause {
  inBrackets: boolean;
  moments: Moment[];
  rhythms: Rhythm[];
  words: Set<"vague" | "relative" | "standing" | "wholeYear" | "eachYear">;
}

const RHYTHMS: Partial<Record<DeadlineToken["type"], RhythmMonths>> = {
  eachMonth: 1,
  eachTwoMonths: 2,
  eachQuarter: 3,
  eachHalf: 6,
};

/** Tokens put together: moments grow from year to day, rhythms take their days, words are noted. */
export function deadlineClauses(tokens: DeadlineToken[], planYear: number): DeadlineClause[] {
  const reader = new ClauseReader(planYear);
  for (const token of tokens) reader.take(token);
  return reader.clauses;
}

class ClauseReader {
  readonly clauses: DeadlineClause[] = [];
  private clause = this.begin(false);
  /** The moment that the next token may still make finer or qualify. */
  private open: Moment | undefined;
  /** The rhythm that the next day belongs to. */
  private rhythm: Rhythm | undefined;
  /** 至, 到 or a dash was the last token, behind this moment if behind one. */
  private to: { from?: Moment } | undefined;
  private listed = false;

  constructor(private readonly planYear: number) {}

  take(token: DeadlineToken): void {
    if (token.date) return this.startMoment({ ...token.date });
    const months = RHYTHMS[token.type];
    if (months !== undefined) return this.startRhythm(months);
    switch (token.type) {
      case "year":
        return this.startMoment({ year: token.value });
      case "relativeYear":
        return this.startMoment({ year: this.planYear + token.value });
      case "month":
      case "quarter":
      case "half":
        return this.refine({ [token.type]: token.value }, 2);
      case "quarterSpan":
        this.refine({ quarter: token.value }, 2);
        if (this.open) this.open.spanFrom = { month: 1 };
        return;
      case "bothHalves":
        this.refine({ half: 1 }, 2);
        return this.startMoment({ half: 2 });
      case "yearEnd":
        return this.refine({ month: 12, end: true }, 2);
      case "yearMiddle":
        return this.refine({ month: 6, end: true }, 2);
      case "day":
      case "tenDays":
        return this.takeDay({ [token.type]: token.value });
      case "end":
        if (this.open) this.open.end = true;
        return;
      case "beginning":
        if (this.open) this.open.beginning = true;
        return;
      case "firstMonth":
      case "lastMonth":
      case "nextMonth":
        if (this.rhythm) this.rhythm.month = MONTHS[token.type];
        return;
      case "before":
      case "around":
      case "from":
        if (this.open) this.open.qualifier = token.type;
        return;
      case "weekday":
        if (this.open?.day !== undefined) this.open.weekday = token.value;
        return;
      case "to":
        this.to = this.open ? { from: this.open } : {};
        this.open = undefined;
        return;
      case "and":
        this.listed = this.open !== undefined;
        this.open = undefined;
        return;
      case "open":
      case "close":
      case "stop":
        this.begin(token.type === "open" || (token.type === "stop" && this.clause.inBrackets));
        return;
      case "eachWeek":
        this.clause.words.add("standing");
        return;
      case "wholeYear":
      case "standing":
      case "vague":
      case "relative":
      case "eachYear":
        this.clause.words.add(token.type);
        this.close();
        return;
      default:
        this.close();
    }
  }

  private begin(inBrackets: boolean): DeadlineClause {
    this.close();
    this.clause = { inBrackets, moments: [], rhythms: [], words: new Set() };
    this.clauses.push(this.clause);
    return this.clause;
  }

  private close(): void {
    this.open = undefined;
    this.to = undefined;
    this.listed = false;
    this.rhythm = undefined;
  }

  private startRhythm(months: RhythmMonths): void {
    const before = this.clause.moments.at(-1);
    const within = before?.spanFrom || before?.qualifier === "from" ? before : undefined;
    this.rhythm = { months, month: "last", days: [], ...(within ? { within } : {}) };
    if (within) this.clause.moments.pop();
    this.clause.rhythms.push(this.rhythm);
    this.open = undefined;
  }

  /** A year's month, or a moment of its own. */
  private refine(part: Moment, fineness: number): void {
    if (this.open && finenessOf(this.open) < fineness && !this.open.qualifier) {
      Object.assign(this.open, part);
    } else {
      this.startMoment(part);
    }
  }

  private takeDay(part: Pick<Moment, "day" | "tenDays">): void {
    if (this.rhythm) {
      this.rhythm.days.push(part);
    } else if (this.open && finenessOf(this.open) < 3 && this.open.month !== undefined) {
      Object.assign(this.open, part);
    } else {
      // 12月1日、5日 and 12月1日至7日: the second day is of the month before it.
      const before = this.to?.from ?? (this.listed ? this.clause.moments.at(-1) : undefined);
      this.startMoment({
        ...(before?.month === undefined ? {} : { month: before.month }),
        ...part,
      });
    }
  }

  private startMoment(moment: Moment): void {
    if (this.to?.from) {
      moment.spanFrom = this.to.from;
      this.clause.moments.pop();
    }
    if (this.to) moment.until = true;
    this.close();
    this.open = moment;
    this.clause.moments.push(moment);
  }
}

const MONTHS = { firstMonth: "first", lastMonth: "last", nextMonth: "next" } as const;
