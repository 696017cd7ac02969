import { lawsByUnit, namesLaw, type Division } from "../plan/division";
import type { LedgerRecord } from "../register/record";
import type { Day } from "../text/day";
import type { Reason } from "./reason";

/** What a unit has reported, and who it is. */
interface Reported {
  name: string;
  records: readonly LedgerRecord[];
}

/** The laws of each unit of a divided item, and which records are on which. */
export class UnitLaws {
  private readonly laws: ReadonlyMap<string, string[]>;

  constructor(division: Division | undefined) {
    this.laws = lawsByUnit(division);
  }

  /** Those who answer for laws of their own. */
  get units(): Iterable<string> {
    return this.laws.keys();
  }

  /** The day on which a task was reported: by the first record that counts; of a divided item, when there is one for each law of the unit. */
  reportedOn({ name, records }: Reported): Day | undefined {
    const counting = records.filter((record) => record.counts);
    const laws = this.laws.get(name);
    if (!laws) return counting[0]?.day;
    const days = laws.map((law) => counting.find((record) => this.isOn(record, law, laws))?.day);
    return days.reduce((latest, day) =>
      latest === undefined || day === undefined ? undefined : day > latest ? day : latest,
    );
  }

  /** Which laws a unit answers for, and on which of them nothing was reported. */
  reasonsOf({ name, records }: Reported): Reason[] {
    const laws = this.laws.get(name);
    if (!laws) return [];
    const counting = records.filter((record) => record.counts);
    const open = laws.filter((law) => !counting.some((record) => this.isOn(record, law, laws)));
    return [{ code: "laws", laws, open }];
  }

  /** Whether a record is on a law of its unit; one that names no law is on the only law that the unit has. */
  private isOn({ title, type }: LedgerRecord, law: string, laws: string[]): boolean {
    const names = (each: string) => namesLaw(title, each) || namesLaw(type, each);
    if (names(law)) return true;
    const all = [...this.laws.values()].flat();
    return laws.length === 1 && !all.some(names);
  }
}
