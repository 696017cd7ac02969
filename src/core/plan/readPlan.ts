import type { Day } from "../text/day";
import type { Deadline } from "../reading/deadline/deadline";
import { readDeadline } from "../reading/deadline/readDeadline";
import { lastDayOfDateCell } from "../reading/dateSerial";
import { Kept } from "../kept";
import { readStatusCell, type StatusReading } from "../reading/status/readStatus";
import { RowNames } from "../reading/status/rowNames";
import { readStatusByUnit } from "../reading/status/statusByUnit";
import { SubjectFinder } from "../reading/requirements/clauseSubject";
import { requirementsIn } from "../reading/requirements/readRequirements";
import type { Requirement } from "../reading/requirements/requirement";
import type { KnownUnits } from "../reading/units/knownUnits";
import { namesOfTable } from "./namesOfTable";
import { mergeUnits, readUnits, type UnitsReading } from "../reading/units/readUnits";
import type { Cell } from "../table/grid";
import { mapInSteps, type Steps } from "../steps";
import type { Corrections } from "./corrections";
import type { Item } from "../table/items";
import { deadlineBySubject, deadlineOfAll } from "./deadlineBySubject";
import { correctReading, correctUnits, type CorrectedPart } from "./correctReading";
import { proposeDivision, type Division } from "./division";
import type { Problem } from "./problem";

/** One item with everything that was understood of it. */
export interface ItemReading {
  item: Item;
  deadline: Deadline;
  /** The deadline of each unit, where the text sets different days for different subjects. */
  deadlineByUnit?: Map<string, Deadline>;
  units: UnitsReading;
  /** What the status cell says as a whole; `notReported` where the table has no such column. */
  status: StatusReading;
  /** What it says of each unit, where it speaks of several. */
  statusByUnit?: Map<string, StatusReading>;
  requirements: Requirement[];
  /** Who answers for which law, where it lists laws and names offices. */
  division?: Division;
  /** What of it a person has put right in the 识别核对表. */
  corrected?: CorrectedPart[];
}

/** What reading a plan depends on besides its cells. */
export interface PlanReading {
  year: number;
  date1904: boolean;
  known: KnownUnits;
  /** The first unit of a row leads, where the row names no lead. */
  firstUnitLeads: boolean;
  /** The one day by which all is due, where the table has no column of deadlines. */
  oneDay?: Day;
  corrections?: Corrections;
}

/** Reads every item of a plan; corrections that cannot be read are problems. */
export function* readPlan(
  items: Item[],
  reading: PlanReading,
): Steps<{ readings: ItemReading[]; problems: Problem[] }> {
  const known = namesOfTable(items, reading.known);
  const problems: Problem[] = [];
  const alike = new ReadAlike(reading.year);
  const readings = yield* mapInSteps("rows", items, (item) =>
    readItem(item, { ...reading, known }, alike, problems),
  );
  return { readings, problems };
}

/** What cells say, by their text: most rows of a large plan say the same, and each text is read once. */
class ReadAlike {
  readonly units = new Kept<string, UnitsReading>();
  readonly finders = new Kept<UnitsReading, SubjectFinder>();
  readonly deadlines = new Kept<string, Deadline>();
  readonly deadlinesOfUnits = new Kept<UnitsReading, Kept<Deadline, Deadlines>>();
  private readonly statuses = new Kept<string, StatusReading>();
  private readonly namings = new Kept<UnitsReading, RowNames>();
  private readonly byUnit = new Kept<UnitsReading, Kept<string, StatusesByUnit | "none">>();

  constructor(private readonly year: number) {}

  /** What a status says of each of a row's units, or undefined where it names none. */
  statusByUnit(text: string, units: UnitsReading, known: KnownUnits): StatusesByUnit | undefined {
    if (text === "") return undefined;
    const naming = this.namings.of(
      units,
      () =>
        new RowNames(
          units.units.map(({ name }) => name),
          known,
        ),
    );
    const read = this.byUnit
      .of(units, () => new Kept())
      .of(text, () => readStatusByUnit(text, naming, this.year) ?? "none");
    return read === "none" ? undefined : read;
  }

  status(cell: Cell): StatusReading {
    return this.statuses.of(keyOf(cell), () => readStatusCell(cell, this.year));
  }
}

type Deadlines = Pick<ItemReading, "deadline" | "deadlineByUnit">;
type StatusesByUnit = NonNullable<ItemReading["statusByUnit"]>;

function keyOf(cell: Cell | undefined): string {
  return cell ? `${typeof cell.value} ${cell.value}\n${cell.format}\n${cell.text}` : "";
}

function readItem(
  item: Item,
  reading: PlanReading,
  alike: ReadAlike,
  problems: Problem[],
): ItemReading {
  const { known, year, date1904, corrections } = reading;
  const read = alike.units.of(JSON.stringify(item.units), () =>
    mergeUnits(item.units.map(({ text, role }) => readUnits(text, known, role))),
  );
  const corrected =
    corrections && correctUnits({ item, units: read }, reading, corrections, problems);
  const units = corrected ?? read;
  if (reading.firstUnitLeads) letFirstLead(units);
  const status = statusOf(item, reading, alike);
  const statusByUnit = alike.statusByUnit(status.text, units, known);
  const finder = alike.finders.of(
    units,
    () =>
      new SubjectFinder(
        units.units.filter((unit) => unit.role !== "assist"),
        known,
      ),
  );
  const deadline = alike.deadlines.of(keyOf(item.deadline), () =>
    item.deadline
      ? readDeadline(item.deadline, year, date1904)
      : deadlineWithoutColumn(reading.oneDay),
  );
  const deadlines = alike.deadlinesOfUnits
    .of(units, () => new Kept())
    .of(deadline, () => deadlinesOf(deadline, units, reading));
  const division = proposeDivision(item.content, units.units);
  const plain: ItemReading = {
    item,
    ...deadlines,
    units,
    status,
    ...(statusByUnit ? { statusByUnit } : {}),
    requirements: requirementsIn(item.content, finder),
    ...(division ? { division } : {}),
    ...(corrected ? { corrected: ["units"] } : {}),
  };
  return corrections ? correctReading(plain, reading, corrections, problems) : plain;
}

/** The item's deadline, and that of each unit where the text tells them apart. */
function deadlinesOf(
  deadline: Deadline,
  { units }: UnitsReading,
  { known, year }: PlanReading,
): Deadlines {
  const owing = units.filter((unit) => unit.role !== "assist");
  const byUnit = deadlineBySubject(deadline, owing, known, year);
  if (!byUnit) return { deadline };
  const whole = deadlineOfAll(deadline, byUnit);
  const alike = [...byUnit.values()].every((each) => each === whole);
  return { deadline: whole, ...(alike ? {} : { deadlineByUnit: byUnit }) };
}

/** Without a column of deadlines: the day set for the whole plan, or none. */
function deadlineWithoutColumn(day: Day | undefined): Deadline {
  return day === undefined
    ? { text: "", kind: "none", due: [] }
    : { text: day, kind: "once", due: [day], wholePlan: true };
}

function letFirstLead({ units }: UnitsReading): void {
  const [first] = units;
  if (first?.role === "responsible" && !units.some((unit) => unit.role === "lead"))
    first.role = "lead";
}

/** The status cell, with the day of completion of its own column; a filled-in day alone says done as well. */
function statusOf(item: Item, { year, date1904 }: PlanReading, alike: ReadAlike): StatusReading {
  const status = fullStatus(item, alike);
  const doneDay = item.doneDay && dayOfCompletion(item.doneDay, year, date1904);
  if (doneDay === undefined) return status;
  if (status.reading === "done") return { ...status, doneDay };
  return status.reading === "notReported"
    ? { text: status.text, reading: "done", doneDay }
    : status;
}

/** 已完成可研批复 is half-way, but not where the item asks for just that. */
function unlessAskedFor(status: StatusReading, { project, content }: Item): StatusReading {
  const { step, text } = status;
  const isAsked = step !== undefined && (project + content).includes(step);
  return isAsked ? { text, reading: "unclear" } : status;
}

const NOT_REPORTED: StatusReading = { text: "", reading: "notReported" };

/** Of several columns the first decides, and the next where it says nothing clear; what the others say stands behind it. */
function fullStatus(item: Item, alike: ReadAlike): StatusReading {
  const { status, statusMore = [] } = item;
  const said = [...(status ? [status] : []), ...statusMore]
    .map((cell) => unlessAskedFor(alike.status(cell), item))
    .filter(({ text }) => text !== "");
  const [first = NOT_REPORTED] = said;
  if (said.length === 1) return first;
  const decides = said.find(({ reading }) => reading !== "unclear" && reading !== "notReported");
  const texts = new Set(said.map(({ text }) => text));
  return { ...(decides ?? first), text: [...texts].join(";") };
}

function dayOfCompletion(cell: Cell, year: number, date1904: boolean): Day | undefined {
  if (typeof cell.value === "number") return lastDayOfDateCell(cell.value, cell.format, date1904);
  const day = readDeadline(cell, year, date1904);
  return day.kind === "once" ? day.due[0] : undefined;
}
