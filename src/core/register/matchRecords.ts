import type { SheetRef } from "../sheetRef";
import { Kept } from "../kept";
import { foldText } from "../text/foldText";
import { readStatusText } from "../reading/status/readStatus";
import type { KnownUnits } from "../reading/units/knownUnits";
import { mergeUnits, readUnits, type UnitsReading } from "../reading/units/readUnits";
import { lawsByUnit, namesLaw } from "../plan/division";
import type { Item } from "../table/items";
import type { ItemReading } from "../plan/readPlan";
import type { Problem, ProblemCode } from "../plan/problem";
import { isStep, type Steps } from "../steps";
import { ItemMatcher } from "./itemMatcher";
import type { KnownRefs } from "../plan/knownRefs";
import type { LedgerRecord, LedgerRow } from "./record";
import { countIn, headsIn } from "./recordCount";
import type { LedgerColumn } from "./registerHeadings";

/** What the units have reported: by item and unit, in order of days. */
export interface MatchedLedger {
  sheet: SheetRef;
  /** The columns over which its rows stretch, from 0. */
  across: { column: number; columns: number };
  records: ReadonlyMap<Item, ReadonlyMap<string, LedgerRecord[]>>;
  problems: Problem[];
}

/** What matching needs to know besides the rows. */
export interface LedgerContext {
  sheet: SheetRef;
  readings: ItemReading[];
  known: KnownUnits;
  asOf: string;
  year: number;
  knownRefs?: KnownRefs;
}

/** Matches every ledger row to items and units. What cannot be used is a problem; rows dated after the as-of day do not exist yet. */
export function* matchRecords(rows: LedgerRow[], context: LedgerContext): Steps<MatchedLedger> {
  const matching = new Matching(context);
  for (const [index, row] of rows.entries()) {
    matching.take(row);
    if (isStep(index)) yield { at: "records", done: index + 1, of: rows.length };
  }
  return { ...matching.result(), across: acrossOf(rows[0]) };
}

function acrossOf(row: LedgerRow | undefined): MatchedLedger["across"] {
  const columns = Object.values(row?.columns ?? { day: 0 });
  const column = Math.min(...columns);
  return { column, columns: Math.max(...columns) - column + 1 };
}

/** The names in a row's cell of units, those that nobody knows, and what are none. */
type RowUnits = { names: string[] } & Pick<UnitsReading, "unknown" | "unreadable">;

class Matching {
  private readonly problems: Problem[] = [];
  private readonly records = new Map<Item, Map<string, LedgerRecord[]>>();
  private readonly readings: ReadonlyMap<Item, ItemReading>;
  private readonly matcher: ItemMatcher;
  /** Folded names of the units of an item; items of the same units share them. */
  private readonly parts = new Map<UnitsReading, ReadonlyMap<string, string>>();
  private readonly named = new Kept<string, RowUnits>();
  private readonly counting = new Map<string, boolean>();
  private readonly titled = new Map<string, LedgerRecord>();
  private readonly listed = new Set<string>();
  private readonly known: KnownUnits;

  constructor(private readonly context: LedgerContext) {
    const { readings, knownRefs, known } = context;
    this.known = known.hasDirectory ? known : namedIn(readings);
    this.readings = new Map(readings.map((reading) => [reading.item, reading]));
    this.matcher = new ItemMatcher([...this.readings.keys()], knownRefs);
  }

  take(row: LedgerRow): void {
    const { asOf, year } = this.context;
    const { day } = row;
    if (day === undefined) return this.problem("badDate", row, row.dayText);
    if (day > asOf) return;
    const match = this.matcher.match(row.item, row.itemIsNumber);
    if ("problem" in match) return this.problem(match.problem, row, row.item);
    const { item, refMoved } = match;
    if (refMoved) this.problem("refMoved", row, row.item, item);
    const heads = headsIn(row);
    const count = heads ? 1 : countIn(row.count);
    if (count === undefined) return this.problem("badNumber", row, row.count, item);
    if (day < `${year}-01-01` || (row.year !== undefined && row.year !== year)) {
      return this.problem("otherYear", row, row.dayText, item);
    }
    if (this.isTooLate(item, row, day)) this.problem("otherYear", row, row.dayText, item);
    const record = {
      row: row.row,
      day,
      type: row.type,
      title: row.title,
      count,
      counts: this.countsWith(row.status),
      status: row.status,
      remark: row.remark,
      level: row.level,
      year: row.year,
      ...(heads?.people === undefined ? {} : { people: heads.people }),
    };
    const { names, unknown } = this.unitsIn(row);
    for (const name of names) {
      const unit = this.partsOf(item)?.get(foldText(name));
      // Each unit has a record of its own: what is said twice changes one of them.
      if (unit !== undefined) {
        this.add(item, unit, names.length > 1 ? { ...record } : record, row);
        if (record.counts && this.lacksLaw(item, unit, record))
          this.problem("lawNotNamed", row, row.title, item);
      } else this.problem(unknown.includes(name) ? "unknownUnit" : "notItsItem", row, name, item);
    }
  }

  result(): Omit<MatchedLedger, "across"> {
    for (const units of this.records.values()) {
      for (const records of units.values())
        records.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    }
    return { sheet: this.context.sheet, records: this.records, problems: this.problems };
  }

  private partsOf(item: Item): ReadonlyMap<string, string> | undefined {
    const units = this.readings.get(item)?.units;
    if (!units) return undefined;
    const known = this.parts.get(units);
    if (known) return known;
    const parts = new Map(units.units.map(({ name }) => [foldText(name), name]));
    this.parts.set(units, parts);
    return parts;
  }

  /** Where a unit answers for several laws, a record that names none of them is on nobody knows which. */
  private lacksLaw(item: Item, unit: string, { title, type }: LedgerRecord): boolean {
    const laws = lawsByUnit(this.readings.get(item)?.division).get(unit) ?? [];
    return laws.length > 1 && !laws.some((law) => namesLaw(title, law) || namesLaw(type, law));
  }

  /** After the year (and the item's last due day) a record still completes a task, but counts for no number. */
  private isTooLate(item: Item, { year }: LedgerRow, day: string): boolean {
    const reading = this.readings.get(item);
    if (!reading || year !== undefined || !isCounted(reading)) return false;
    const last = reading.deadline.due.at(-1) ?? "";
    return day > `${this.context.year}-12-31` && day > last;
  }

  /** Whom a row names, each once. A name that the directory lacks may still be one that the item itself names. */
  private unitsIn(row: LedgerRow): RowUnits {
    const named = this.named.of(row.units, () => {
      const { units, unknown, unreadable } = mergeUnits([readUnits(row.units, this.known)]);
      return { names: units.map(({ name }) => name), unknown, unreadable };
    });
    if (named.names.length === 0) this.problem("unknownUnit", row, row.units);
    else for (const piece of named.unreadable) this.problem("unknownUnit", row, piece);
    return named;
  }

  private add(item: Item, unit: string, record: LedgerRecord, row: LedgerRow): void {
    const title = record.counts && row.title !== "" ? keyOf(item, unit, record) : undefined;
    if (title !== undefined && this.isDuplicate(title, item, record, row)) return;
    let units = this.records.get(item);
    if (!units) this.records.set(item, (units = new Map<string, LedgerRecord[]>()));
    const records = units.get(unit);
    if (records) records.push(record);
    else units.set(unit, [record]);
    if (title !== undefined) this.titled.set(title, record);
  }

  /** The same thing entered twice counts once, with the larger number, in whatever order the rows stand. */
  private isDuplicate(title: string, item: Item, record: LedgerRecord, row: LedgerRow): boolean {
    const first = this.titled.get(title);
    if (!first) return false;
    first.count = Math.max(first.count, record.count);
    first.year ??= record.year;
    first.level = [first.level, record.level].filter((level) => level !== "").join("、");
    this.problem("duplicateRecord", row, record.title, item);
    return true;
  }

  private countsWith(status: string): boolean {
    const known = this.counting.get(status);
    if (known !== undefined) return known;
    const plain = foldText(status);
    const counts =
      plain === "" ||
      /^(?:已报送|已采用|已采纳|已录用)$/.test(plain) ||
      readStatusText(status, this.context.year).reading === "done";
    this.counting.set(status, counts);
    return counts;
  }

  private problem(code: ProblemCode, row: LedgerRow, text: string, matched?: Item): void {
    const key = `${row.row}|${code}|${text}`;
    if (this.listed.has(key)) return;
    this.listed.add(key);
    const { title, columns } = row;
    const item = matched ? `${matched.ref} ${matched.content}` : row.item;
    const column = columns[PLACES[code] ?? "item"] ?? 0;
    const place = { sheet: this.context.sheet, row: row.row, column };
    this.problems.push({ code, ...place, text, record: { item, title } });
  }
}

/** In which column of the ledger a person puts it right. */
const PLACES: Partial<Record<ProblemCode, LedgerColumn>> = {
  badDate: "day",
  otherYear: "day",
  badNumber: "count",
  unknownUnit: "units",
  notItsItem: "units",
  duplicateRecord: "title",
  lawNotNamed: "title",
};

/** Without a directory the units are those that the table names. */
function namedIn(readings: ItemReading[]): KnownUnits {
  const units = new Map<string, string>();
  for (const { name, isOpenGroup } of readings.flatMap((reading) => reading.units.units)) {
    if (!isOpenGroup) units.set(foldText(name), name);
  }
  return {
    hasDirectory: false,
    find: (name) => {
      const unit = units.get(foldText(name));
      return unit === undefined ? undefined : { kind: "unit", unit };
    },
  };
}

function isCounted({ requirements, deadline }: ItemReading): boolean {
  return deadline.kind === "recurring" || requirements.some(({ notJudged }) => !notJudged);
}

function keyOf({ row }: Item, unit: string, { type, day, title }: LedgerRecord): string {
  return `${row}|${unit}|${foldText(type)}|${day}|${foldText(title)}`;
}
