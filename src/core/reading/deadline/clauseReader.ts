import type { DeadlineClause, Rhythm } from "./clause";
import type { RhythmMonths } from "./deadline";
import type { DeadlineToken } from "./deadlineTokens";
import { finenessOf, monthOf, type Moment } from "./moments";
import { MONTHS, RHYTHMS } from "./rhythmWords";

/** Grows moments and rhythms from tokens, clause by clause. */
export class ClauseReader {
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
        return this.refine({ quarter: token.value, spanFrom: { month: 1 } }, 2);
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
        return this.takeBeginning();
      case "monthMiddle":
      case "nthWeek":
        return this.takeInexact();
      case "bareNumber":
        return this.takeBareNumber(token.value);
      case "afterPeriod":
        if (this.rhythm) this.rhythm.month = "next";
        else this.close();
        return;
      case "firstMonth":
      case "lastMonth":
      case "nextMonth":
        if (this.rhythm) this.rhythm.month = MONTHS[token.type];
        return;
      case "from":
        if (this.open) this.open.qualifier = "from";
        return;
      case "feast":
        return this.takeFeast(token.feast ?? "");
      case "during":
        // 春节期间 is no day; 5.12期间 is that day.
        if (this.open?.feast === undefined) return;
        for (const moment of this.clause.moments) if (moment.feast) moment.beginning = true;
        return;
      case "before":
      case "around":
        return this.takeQualifier(token.type);
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
      case "withinDays":
        return this.takeWithinDays(token.value);
      case "relative":
        return this.takeRelative();
      case "wholeYear":
      case "standing":
      case "vague":
      case "eachYear":
        this.clause.words.add(token.type);
        return this.close();
      case "clock":
        return this.close();
      case "other":
        this.clause.hasOtherWords = true;
        return this.close();
      case "dateDigits":
      case "monthDigits":
      case "fullDate":
      case "yearMonth":
      case "monthDay":
      case "eachMonth":
      case "eachTwoMonths":
      case "eachQuarter":
      case "eachHalf":
        return; // dates in full and rhythms, taken above
    }
    // A token that nobody takes does not compile.
    return token.type satisfies never;
  }

  private begin(inBrackets: boolean): DeadlineClause {
    this.close();
    this.clause = { inBrackets, moments: [], rhythms: [], words: new Set(), hasOtherWords: false };
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
      this.startMoment({ ...monthOf(before), ...part });
    }
  }

  /** 6月底7月初 ends in the beginning of July, of which no day is told. */
  private takeBeginning(): void {
    const { moments } = this.clause;
    const [before, moment] = moments.slice(-2);
    if (this.rhythm) return this.dropRhythm();
    if (!this.open) return void this.clause.words.add("vague");
    this.open.beginning = true;
    if (before && moment && before.end === true && !before.qualifier) {
      moments.splice(-2, 1);
      moment.spanFrom = before;
    }
  }

  /** 3月中, 3月第1周, 每月第1周: somewhere within the month. */
  private takeInexact(): void {
    if (this.open) this.open.beginning = true;
    else if (this.rhythm) this.dropRhythm();
  }

  /** 12月4日宪法日 and 10月1日国庆节 name a day that is told already. */
  private takeFeast(feast: string): void {
    if (this.open?.day !== undefined) return;
    this.refine({ feast }, 3);
  }

  /** The word may stand behind the name of the day or the month: 12月4日国家宪法日前后, 9月开学前. */
  private takeQualifier(qualifier: "before" | "around"): void {
    const moment = this.open ?? this.clause.moments.at(-1);
    if (moment && (this.open || !moment.qualifier)) moment.qualifier = qualifier;
    if (moment?.feast === undefined) return;
    // 端午、中秋前 is before either.
    for (const other of this.clause.moments) if (other.feast) other.qualifier ??= qualifier;
  }

  /** 每季度结束后10日内 is the 10th of the month after; any other such stretch has no day it counts from. */
  private takeWithinDays(days: number): void {
    if (this.rhythm && this.rhythm.month !== "last" && days <= 28)
      this.rhythm.days.push({ day: days });
    else this.takeRelative();
  }

  private takeRelative(): void {
    if (this.rhythm) this.dropRhythm();
    this.clause.words.add("relative");
    this.close();
  }

  private dropRhythm(): void {
    this.clause.rhythms = this.clause.rhythms.filter((each) => each !== this.rhythm);
    this.clause.words.add("vague");
    this.close();
  }

  /** A number whose 日 or 月 is left out: 9月15前, 5月1日-31, 2023.10-12. */
  private takeBareNumber(value: number): void {
    const from = this.to?.from;
    if (from) {
      if (from.day !== undefined) this.startMoment({ ...monthOf(from), day: value });
      else if (from.month !== undefined) this.startMoment({ month: value });
    } else if (this.open?.month !== undefined && finenessOf(this.open) === 2) {
      this.open.day = value;
    } else if (this.open && finenessOf(this.open) === 1) {
      this.open.month = value;
    } else {
      this.close();
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
