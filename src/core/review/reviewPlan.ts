import type { SheetRef } from "../sheetRef";
import type { Day } from "../text/day";
import { NO_DIRECTORY } from "../reading/units/knownUnits";
import { readCorrections, type Corrections } from "../plan/corrections";
import { listRefs, type KnownRefs } from "../plan/knownRefs";
import { ledgerOfYear } from "../register/ledgerOfYear";
import { readBases, type Bases } from "../register/bases";
import { ownRegisterIn, type OwnRegisterName } from "../register/ownRegisters";
import { ownTableIn, readOwnTable, type OwnTable } from "../register/ownTable";
import {
  publishedBy,
  readPublishedLists,
  type PublishedList,
  type PublishedLists,
} from "../register/publishedLists";
import { matchRecords, type MatchedLedger } from "../register/matchRecords";
import { readDirectory, type Directory } from "../register/readDirectory";
import { readLedger } from "../register/readLedger";
import { addressOf } from "../table/address";
import { findTable, type Table } from "../table/findTable";
import type { Pointing } from "../table/pointing";
import { Sheet, type Grid } from "../table/grid";
import { readItems } from "../table/items";
import { planYear } from "../plan/planYear";
import { mapInSteps, type Steps } from "../steps";
import { judgeItem } from "./judgeItem";
import { readPlan, type ItemReading } from "../plan/readPlan";
import { readingProblems } from "../plan/readingProblems";
import type { Problem } from "../plan/problem";
import type { ItemFinding, Review } from "./review";
import { countStates } from "./state";
import type { Judging } from "./task";
import { unitTotals } from "./unitTotals";

/** What a check works on: the table's sheet and the registers as read, and what is known of the workbook around them. */
export interface PlanSource {
  grid: Grid;
  directory?: Grid;
  /** All ledgers that the workbook has; the plan's year tells which of them is read. */
  ledgers?: Grid[];
  /** The add-in's own 识别核对表, where there is one. */
  corrections?: Grid;
  /** The add-in's other registers. */
  own?: Grid[];
  workbookName: string;
  date1904: boolean;
  /** What the user has settled for this sheet (指定列). */
  pointing?: Pointing;
}

/** What a user decides about a check. */
export interface CheckSettings {
  asOf: Day;
  /** Days before a due day from which it is 即将到期. */
  dueSoonDays: number;
  firstUnitLeads: boolean;
  /** The refs as last listed in the workbook; none where they never were. */
  knownRefs?: KnownRefs;
}

/** A plan read and ready to be judged. */
export interface Plan {
  sheet: SheetRef;
  /** The cells of its sheet. */
  cells: Sheet;
  table: Table;
  year: number;
  readings: ItemReading[];
  directory?: Directory;
  ledger?: MatchedLedger;
  corrections?: Corrections;
  /** The 普法责任清单 of its year that are or will be public, by unit. */
  published: ReadonlyMap<string, PublishedList>;
  /** Its 居民小组 and 社区, and who was trained in which, where the workbook says anything of them. */
  bases?: Bases;
  /** Corrections and rows of the 清单公示 that could not be used. */
  problems: Problem[];
}

/** Reads the plan in a sheet, or undefined where it holds no progress table. */
export function* planOf(source: PlanSource, settings: CheckSettings): Steps<Plan | undefined> {
  const cells = new Sheet(source.grid);
  const table = findTable(cells, source.pointing);
  if (!table) return undefined;
  const items = yield* readItems(cells, table);
  const year = planYear(cells, table, {
    workbookName: source.workbookName,
    deadlines: items.flatMap((item) => item.deadline ?? []),
    asOf: settings.asOf,
    date1904: source.date1904,
  });
  const directory = source.directory && readDirectory(new Sheet(source.directory));
  const corrections = source.corrections && readCorrections(new Sheet(source.corrections));
  const { readings, problems } = yield* readPlan(items, {
    year,
    date1904: source.date1904,
    known: directory ?? NO_DIRECTORY,
    firstUnitLeads: settings.firstUnitLeads,
    ...(table.oneDay === undefined ? {} : { oneDay: table.oneDay }),
    ...(corrections ? { corrections } : {}),
  });
  const known = { year, readings, ...(directory ? { directory } : {}) };
  const own = ownTablesOf(source, year);
  const lists = publishedIn(own, known);
  const bases = readBases(own, known);
  const plan: Plan = {
    sheet: source.grid.sheet,
    cells,
    table,
    year,
    readings,
    problems: [...problems, ...lists.problems, ...(bases?.problems ?? [])],
    published: lists.byUnit,
    ...(bases ? { bases } : {}),
    ...(corrections ? { corrections } : {}),
  };
  const ledger = yield* matchedLedger(source, plan, directory, settings);
  return { ...plan, ...(directory ? { directory } : {}), ...(ledger ? { ledger } : {}) };
}

/** The registers that bear on judging; the others are read by those who need them. */
const JUDGED_BY: readonly OwnRegisterName[] = ["清单公示", "居民小组名单", "法律明白人台账"];

function ownTablesOf({ own = [], date1904 }: PlanSource, year: number): OwnTable[] {
  return own
    .filter(({ texts }) => JUDGED_BY.some((name) => ownRegisterIn(texts)?.name === name))
    .flatMap((grid) => readOwnTable(grid, { year, date1904 }) ?? []);
}

/** The 清单公示 among the registers; of several the first. */
function publishedIn(
  own: readonly OwnTable[],
  plan: Pick<Plan, "year" | "readings" | "directory">,
): PublishedLists {
  const table = ownTableIn(own, "清单公示");
  return table ? readPublishedLists(table, plan) : { byUnit: new Map(), problems: [] };
}

function* matchedLedger(
  source: PlanSource,
  { readings, year }: Plan,
  directory: Directory | undefined,
  { asOf, knownRefs }: CheckSettings,
): Steps<MatchedLedger | undefined> {
  const ledger = ledgerOfYear(source.ledgers ?? [], year);
  if (!ledger) return undefined;
  const rows = yield* readLedger(new Sheet(ledger), year, source.date1904);
  if (!rows) return undefined;
  return yield* matchRecords(rows, {
    sheet: ledger.sheet,
    readings,
    known: directory ?? NO_DIRECTORY,
    asOf,
    year,
    ...(knownRefs ? { knownRefs } : {}),
  });
}

/**
 * The list of refs to be kept in the workbook, so that a ledger's bare refs are known to have moved: only where there is a
 * ledger, and not while one of its refs has moved, since the list is what tells.
 */
export function refsToKeep({ readings, ledger }: Plan): KnownRefs | undefined {
  const moved = ledger?.problems.some(({ code }) => code === "refMoved") ?? true;
  return moved ? undefined : listRefs(readings.map(({ item }) => item));
}

/** Judges a plan as of the day set. */
export function* reviewPlan(plan: Plan, settings: CheckSettings): Steps<Review> {
  const records = recordsOf(plan);
  const judging = judgingOf(plan, settings);
  const items = yield* mapInSteps("items", plan.readings, (reading) =>
    judgeItem(reading, judging, plan.ledger?.records.get(reading.item)),
  );
  return yield* assemble(plan, items, judging, records);
}

/** What a plan's items are judged by. */
export function judgingOf(plan: Plan, { asOf, dueSoonDays }: CheckSettings): Judging {
  const { status, ledger } = recordsOf(plan);
  const unitColumn = plan.table.columns.units.some(({ role }) => role !== "assist");
  const records = status || ledger;
  const published = publishedBy(plan.published, asOf);
  const { year, bases } = plan;
  const known = { asOf, year, dueSoonDays, records, ledger, unitColumn, published };
  return { ...known, ...(bases ? { bases } : {}) };
}

function recordsOf({ table, ledger }: Plan): Review["records"] {
  const { status, doneDay } = table.columns;
  return { status: status !== undefined || doneDay !== undefined, ledger: ledger !== undefined };
}

function* assemble(
  plan: Plan,
  items: ItemFinding[],
  judging: Judging,
  records: Review["records"],
): Steps<Review> {
  const totals = yield* unitTotals(items, judging.asOf, judging.records, plan.directory?.units);
  return {
    asOf: judging.asOf,
    year: plan.year,
    sheet: plan.sheet,
    range: rangeOf(plan.table),
    header: plan.table.header,
    records,
    items,
    ...totals,
    totals: countStates(items.map((item) => item.state)),
    problems: [
      ...readingProblems(plan.readings, plan.sheet),
      ...plan.problems,
      ...(plan.ledger?.problems ?? []),
    ],
    openGroups: openGroupsIn(plan.readings),
  };
}

function openGroupsIn(readings: ItemReading[]): string[] {
  const groups = new Set<string>();
  for (const { units } of new Set(readings.map((reading) => reading.units))) {
    for (const unit of units) if (unit.isOpenGroup) groups.add(unit.name);
  }
  return [...groups];
}

/** The table's own area, header and rows. */
export function rangeOf({ headerRow, lastRow, firstColumn, lastColumn }: Table): string {
  return addressOf({
    row: headerRow,
    column: firstColumn,
    rows: lastRow - headerRow + 1,
    columns: lastColumn - firstColumn + 1,
  });
}
