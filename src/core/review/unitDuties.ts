import type { Day } from "../text/day";
import type { Requirement } from "../reading/requirements/requirement";
import type { StatusReading } from "../reading/status/readStatus";
import type { PublishedList } from "../register/publishedLists";
import type { LedgerRecord } from "../register/record";
import { judgeCounted } from "./counted";
import { isOfPeople, judgeEachBase } from "./eachBase";
import { dutiesOf, named, type Duty } from "./duty";
import { Kept } from "../kept";
import type { ItemReading } from "../plan/readPlan";
import type { Reason } from "./reason";
import type { State } from "./state";
import { UnitLaws } from "./unitLaws";
import { judgeTask, taskDays, type Judging, type Obligation } from "./task";

/** What one responsible unit's part in an item is judged by. */
export interface UnitFacts {
  name: string;
  status: StatusReading;
  records: LedgerRecord[];
  isOpenGroup: boolean;
  /** Its published list, in an item that asks for one. */
  published?: PublishedList;
}

/** A recurring item that units report on owes one report by each due day. */
const ONE_EACH: Requirement[] = [
  {
    text: "",
    who: "",
    atLeast: 1,
    measure: "次",
    thing: "",
    per: "due",
    damaged: false,
    units: [],
  },
];

/** Tells which obligations a unit has in an item: counted ones where a number is asked for and a ledger kept, else tasks. */
export class UnitDuties {
  /** The requirements that are judged, and by unit the places of those it has: `0,2,`. */
  private readonly judged: Requirement[];
  private readonly owed = new Map<string, string>();
  private readonly things: string[];
  /** Lists of requirements by what units owe: most units of a row owe the same. */
  private readonly asked = new Kept<string, Requirement[]>();
  private readonly laws: UnitLaws;
  /** Who is judged apart from the others: has laws of its own, or bases to cover. */
  readonly apart: ReadonlySet<string>;
  private readonly alike = new Map<StatusReading, Map<string, unknown>>();

  constructor(
    private readonly reading: ItemReading,
    private readonly judging: Judging,
    private readonly isReported: boolean,
  ) {
    const judged = reading.requirements.filter((each) => !this.asJudged(each).notJudged);
    this.judged = judged;
    this.laws = new UnitLaws(reading.division);
    const counted = judged.filter(({ eachBase }) => !eachBase);
    this.things = [...new Set(counted.map(({ thing }) => thing).filter((thing) => thing !== ""))];
    const apart = new Set(this.laws.units);
    for (const [place, { units, eachBase }] of judged.entries()) {
      for (const unit of units) {
        if (eachBase && !judging.bases?.knows(unit, eachBase.base)) continue;
        this.owed.set(unit, `${this.owedBy(unit)}${place},`);
        if (eachBase) apart.add(unit);
      }
    }
    this.apart = apart;
  }

  /** A requirement, with the remark that it cannot be judged where neither text nor deadline names a period. */
  asJudged(requirement: Requirement): Requirement {
    if (this.hasBases(requirement)) {
      const { notJudged, ...judged } = requirement;
      return notJudged === undefined ? requirement : this.asJudged(judged);
    }
    const hasDays = this.reading.deadline.due.length > 0;
    const named = requirement.per !== "due" && !requirement.kinds;
    if (requirement.notJudged || hasDays || named) return requirement;
    return { ...requirement, notJudged: "noPeriod" };
  }

  /** Whether it is for people in each base, and of one of its units the bases are known. */
  private hasBases(requirement: Requirement): boolean {
    const { eachBase, units, notJudged } = requirement;
    const { bases } = this.judging;
    if (!eachBase || !bases || notJudged === undefined) return false;
    if (!isOfPeople(requirement, this.reading.item)) return false;
    return units.some((unit) => bases.knows(unit, eachBase.base));
  }

  /** Judges a unit, once for all that have reported nothing, have the same status and owe the same. */
  judgedAlike<T>(facts: UnitFacts, judge: () => T): T {
    const isAlone =
      facts.isOpenGroup || facts.published !== undefined || this.apart.has(facts.name);
    if (facts.records.length > 0 || isAlone) return judge();
    const key = this.owedBy(facts.name);
    let alike = this.alike.get(facts.status);
    if (!alike) this.alike.set(facts.status, (alike = new Map<string, unknown>()));
    if (!alike.has(key)) alike.set(key, judge());
    return alike.get(key) as T;
  }

  /** Of the units at some places the one that owes what most of them do, and those that owe something else. */
  usualAmong(
    units: readonly { name: string }[],
    places: readonly number[],
  ): { usual: number | undefined; others: number[] } {
    if (this.owed.size === 0) return { usual: places[0], others: [] };
    const groups = new Map<string, number[]>();
    for (const place of places) {
      const owed = this.owedBy(units[place]?.name ?? "");
      const group = groups.get(owed);
      if (group) group.push(place);
      else groups.set(owed, [place]);
    }
    const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
    return { usual: most?.[0], others: others.flat() };
  }

  /** What a unit owes, as a key. */
  private owedBy(unit: string): string {
    return this.owed.get(unit) ?? "";
  }

  /** What a number is asked for of a unit. */
  private askedOf(unit: string): Requirement[] {
    const owed = this.owedBy(unit);
    if (owed === "") return [];
    return this.asked.of(owed, () => {
      const asked = this.judged.filter((_, place) => owed.split(",").includes(String(place)));
      return named(asked, this.reading.requirements);
    });
  }

  /** Judges a unit: what it is obliged to, and the figures of each thing counted. */
  judge(facts: UnitFacts): { obligations: Obligation[]; duties: Duty[] } {
    const { reading, judging, things } = this;
    const openGroup = facts.isOpenGroup && judging.ledger ? { openGroup: facts.name } : {};
    const counted = this.countedDuties(facts);
    const based = this.basesOf(facts);
    if (counted.length + based.length > 0) {
      const shared = {
        deadline: reading.deadline,
        records: facts.records,
        things,
        status: facts.status,
      };
      const judged = counted.map((requirement) =>
        judgeCounted({ requirement, ...shared, ...openGroup }, judging),
      );
      return {
        obligations: [...judged.flatMap(({ obligations }) => obligations), ...based],
        duties: dutiesOf(judged, judging),
      };
    }
    const doneOn = this.completionOf(facts);
    const obligations = taskDays(reading.deadline, judging.asOf).map((due) =>
      judgeTask(
        {
          deadline: reading.deadline,
          status: facts.status,
          ...(due === undefined ? {} : { due }),
          ...(doneOn === undefined ? {} : { doneOn }),
          ...openGroup,
        },
        judging,
      ),
    );
    return { obligations, duties: [] };
  }

  /** What else a reader of the state should know. */
  remarksOn(facts: UnitFacts, state: State): Reason[] {
    if (state === "notApplicable") return [];
    const asked = this.askedOf(facts.name).filter(({ eachBase }) => !eachBase);
    const remarks = [...this.laws.reasonsOf(facts), ...listOf(facts)];
    if (!this.judging.ledger) {
      return [
        ...remarks,
        ...asked.map(({ atLeast, measure, thing }): Reason => ({
          code: "countNotChecked",
          atLeast,
          measure,
          thing,
        })),
      ];
    }
    if (state === "done" || state === "doneLate") return remarks;
    const returned = facts.records.filter((record) => !record.counts).length;
    if (returned > 0) remarks.push({ code: "notCounting", records: returned });
    const isCounted = this.countedDuties(facts).length + this.basesOf(facts).length > 0;
    if (facts.status.reading === "done" && isCounted) {
      remarks.push({ code: "statusAgainstCount", status: facts.status.text });
    }
    return remarks;
  }

  private countedDuties({ name }: UnitFacts): Requirement[] {
    if (!this.judging.ledger) return [];
    const asked = this.askedOf(name);
    if (asked.length > 0) return asked.filter(({ eachBase }) => !eachBase);
    return this.isReported && this.reading.deadline.kind === "recurring" ? ONE_EACH : [];
  }

  /** What people are asked for in each of a unit's bases, judged. */
  private basesOf({ name, status }: UnitFacts): Obligation[] {
    const { judging, reading } = this;
    return this.askedOf(name).flatMap((requirement) => {
      const { eachBase, atLeast } = requirement;
      const coverage =
        eachBase && judging.bases?.coverage(name, eachBase.base, atLeast, judging.asOf);
      return coverage
        ? [judgeEachBase(requirement, coverage, { deadline: reading.deadline, status }, judging)]
        : [];
    });
  }

  /** A day that has not come yet is none. */
  private isSaidDone({ reading, doneDay }: StatusReading): boolean {
    return reading === "done" && !(doneDay !== undefined && doneDay > this.judging.asOf);
  }

  /** The day of the first record that counts, of the published list, or of the status cell, whichever is earliest. A cell that names no day leaves it to the record. */
  private completionOf(facts: UnitFacts): Day | true | undefined {
    const { status, published } = facts;
    const days = [this.laws.reportedOn(facts), published?.published].filter(
      (day) => day !== undefined,
    );
    const reported = days.sort()[0];
    if (!this.isSaidDone(status)) return reported;
    const { doneDay } = status;
    if (doneDay === undefined) return reported ?? true;
    return reported === undefined || doneDay < reported ? doneDay : reported;
  }
}

/** When its list was drawn up and published: that by which it is done. */
function listOf({ published: list }: UnitFacts): Reason[] {
  return list ? [{ code: "listPublished", ...list }] : [];
}
