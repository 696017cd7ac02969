import { POINTED_ROLES, type PointedRole } from "../../core/headerRead";
import type { NodeAnswer, NodeAnswers } from "../../core/node/nodes";
import type { UnitChoice } from "../../core/sheets/chosenUnits";
import type { SheetPointing } from "../../core/table/pointing";
import { parseDay } from "../../core/text/day";
import { SETTINGS_KEY } from "./ownNames";

/** What a user has set for this workbook; it is saved in it. */
export interface StoredSettings {
  /** Days before a due day from which an item is 即将到期. */
  dueSoonDays: number;
  /** The first unit of a row leads where the row names no lead. */
  firstUnitLeads: boolean;
  /** Rows that are done are coloured as well. */
  colorDone: boolean;
  /** Every check writes the result column. */
  resultColumn: boolean;
  /** Whose summary sheets are made. */
  summaryUnits: UnitChoice;
  /** Who signs notices and 通报; blank where not said yet. */
  sender: string;
  /** What stands before the year in the number of a 督办单 (西普法督), and of a 提示单 where it has its own. */
  numberPrefix: string;
  reminderPrefix: string;
  /** Whom offices may ask: name and telephone. */
  contact: string;
  /** Days that an office has for its reply. */
  replyDays: number;
  /** 本单位: who is never urged by itself. */
  ownUnits: string[];
  /** 一事一单: a notice for each item instead of one a unit and grade. */
  noticePerItem: boolean;
  /** A 督办单 only for what was in alarm at the last kept round too. */
  noticeFromSecond: boolean;
  /** What people said of items whose node lies outside their deadline's month: the node holds, or the table; by node and item. */
  nodeAnswers: NodeAnswers;
  /** The highest number ever given to a notice, by what stands before it: `西普法督〔2023〕` → 5. */
  issued: Readonly<Record<string, number>>;
  /** What people said of differences between points and plan, by the text of the place: whether it is a problem. */
  pointVerdicts: Readonly<Record<string, boolean>>;
  /** 指定列, by the sheet's name. */
  pointings: Readonly<Record<string, SheetPointing>>;
}

/** What holds until a user sets something else. */
export const DEFAULT_SETTINGS: StoredSettings = {
  dueSoonDays: 7,
  firstUnitLeads: false,
  colorDone: false,
  resultColumn: false,
  summaryUnits: "all",
  sender: "",
  numberPrefix: "",
  reminderPrefix: "",
  contact: "",
  replyDays: 7,
  ownUnits: [],
  noticePerItem: false,
  noticeFromSecond: false,
  nodeAnswers: {},
  issued: {},
  pointVerdicts: {},
  pointings: {},
};

/** Asks for the settings with the next round trip. */
export function loadSettings(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load("value");
}

/** The settings as loaded; what is missing or of the wrong kind (another version's, another add-in's) is as by default. */
export function settingsFrom(setting: Excel.Setting): StoredSettings {
  if (setting.isNullObject) return DEFAULT_SETTINGS;
  const stored = parse(setting.value);
  const { dueSoonDays, firstUnitLeads, colorDone, resultColumn, summaryUnits, pointings } = stored;
  const { replyDays, ownUnits } = stored;
  return {
    dueSoonDays: isDays(dueSoonDays) ? dueSoonDays : DEFAULT_SETTINGS.dueSoonDays,
    firstUnitLeads: firstUnitLeads === true,
    colorDone: colorDone === true,
    resultColumn: resultColumn === true,
    summaryUnits: isChoice(summaryUnits) ? summaryUnits : DEFAULT_SETTINGS.summaryUnits,
    sender: textIn(stored.sender),
    numberPrefix: textIn(stored.numberPrefix),
    reminderPrefix: textIn(stored.reminderPrefix),
    contact: textIn(stored.contact),
    replyDays: isDays(replyDays) ? replyDays : DEFAULT_SETTINGS.replyDays,
    ownUnits: isNames(ownUnits) ? ownUnits : DEFAULT_SETTINGS.ownUnits,
    noticePerItem: stored.noticePerItem === true,
    noticeFromSecond: stored.noticeFromSecond === true,
    nodeAnswers: Object.fromEntries(
      entriesOf(stored.nodeAnswers).filter(
        (entry): entry is [string, NodeAnswer] => entry[1] === "node" || entry[1] === "table",
      ),
    ),
    issued: Object.fromEntries(
      entriesOf(stored.issued).filter((entry): entry is [string, number] => isCount(entry[1])),
    ),
    pointVerdicts: Object.fromEntries(
      entriesOf(stored.pointVerdicts).filter(
        (entry): entry is [string, boolean] => typeof entry[1] === "boolean",
      ),
    ),
    pointings: pointingsIn(pointings),
  };
}

/** Saves some settings with the next round trip; `stored` are those that were loaded. */
export function saveSettings(
  context: Excel.RequestContext,
  stored: StoredSettings,
  change: Partial<StoredSettings>,
): void {
  context.workbook.settings.add(SETTINGS_KEY, JSON.stringify({ ...stored, ...change }));
}

function parse(value: unknown): Partial<Record<keyof StoredSettings, unknown>> {
  if (typeof value !== "string") return {};
  try {
    const stored: unknown = JSON.parse(value);
    return typeof stored === "object" && stored !== null ? stored : {};
  } catch {
    return {}; // written by hand or by another program: the defaults are always usable
  }
}

function isDays(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 366;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

function isChoice(value: unknown): value is UnitChoice {
  return value === "all" || value === "alarm" || isNames(value);
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Each sheet's columns and day as far as they are of the right kind. */
function pointingsIn(stored: unknown): Record<string, SheetPointing> {
  return Object.fromEntries(
    entriesOf(stored).map(([sheet, pointing]) => {
      const { columns, oneDay } = Object.fromEntries(entriesOf(pointing));
      const day = typeof oneDay === "string" ? parseDay(oneDay) : undefined;
      return [
        sheet,
        {
          columns: Object.fromEntries(entriesOf(columns).filter(isPointed)),
          ...(day === undefined ? {} : { oneDay: day }),
        },
      ];
    }),
  );
}

function entriesOf(stored: unknown): [string, unknown][] {
  return typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
}

function isPointed(entry: [string, unknown]): entry is [string, PointedRole] {
  return POINTED_ROLES.some((role) => role === entry[1]);
}
