import { formatArea } from "../book/address";
import type { Area } from "../book/area";
import { isWhole, type Shift } from "../book/shift";
import type { Sheet } from "../book/sheet";

/** The client's numbers for the kinds of events that are raised here. */
const kinds = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowSorted: 19,
} as const;

export type EventKind = keyof typeof kinds;
export const eventKinds = Object.keys(kinds) as EventKind[];

/** Who did it: this copy of Excel, or a coauthor's. */
export type EventSource = "Local" | "Remote";

/** The target of handlers that listen to all worksheets. */
export const allSheets = "Workbook";

/** One event as the client takes it: category, kind, target, arguments as JSON, and 0. */
export type EventEntry = [category: number, kind: number, target: string, args: string, id: number];

const category = 65_536;

/** Keeps which events the client listens to, and hands those on that it does. */
export class Events {
  private readonly registered = new Set<string>();
  private waiting: EventEntry[] = [];

  register(kind: EventKind, target: string): void {
    this.registered.add(`${kind} ${target}`);
  }

  unregister(kind: EventKind, target: string): void {
    this.registered.delete(`${kind} ${target}`);
  }

  /** Raises an event of a sheet, for those that listen to it or to all sheets. */
  raise(kind: EventKind, worksheetId: string, args: Record<string, unknown> = {}): void {
    const json = JSON.stringify({ worksheetId, ...args });
    for (const target of [worksheetId, allSheets])
      if (this.registered.has(`${kind} ${target}`))
        this.waiting.push([category, kinds[kind], target, json, 0]);
  }

  /** Takes the events raised since it was last asked. */
  take(): EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

export type TriggerSource = "ThisLocalAddin" | "Unknown";

/** The arguments of an event about cells typed into. */
export function editedArgs(area: Area, source: EventSource, triggerSource: TriggerSource) {
  return {
    address: formatArea(area),
    changeType: "RangeEdited",
    source,
    triggerSource,
    shiftDirection: "None",
  };
}

/** The arguments of an event about cells put in or taken out. */
export function shiftedArgs(
  area: Area,
  shift: Shift,
  source: EventSource,
  triggerSource: TriggerSource,
) {
  const line = shift.axis === "rows" ? "Row" : "Column";
  const isMore = shift.count > 0;
  const towards = shift.axis === "rows" ? (isMore ? "Down" : "Up") : isMore ? "Right" : "Left";
  return {
    address: formatArea(area),
    changeType: `${isWhole(shift) ? line : "Cell"}${isMore ? "Inserted" : "Deleted"}`,
    source,
    triggerSource,
    shiftDirection: `ShiftCell${towards}`,
  };
}

/** The arguments of an event about what is selected on a sheet. */
export const selectedArgs = ({ selection }: Sheet) => ({ address: formatArea(selection) });
