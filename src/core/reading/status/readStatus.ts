import { isPercentFormat } from "numfmt";
import { dayOf, type Day } from "../../text/day";
import { foldText } from "../../text/foldText";
import { readClause, type StatusReadingKind } from "./statusPhrases";
import { tickedOption } from "./tickedOption";

/** What was understood of a 完成情况 text. */
export interface StatusReading {
  text: string;
  reading: StatusReadingKind;
  /** The day of completion, where the text names one: 已于6月20日完成. */
  doneDay?: Day;
}

const NOTHING = /^(?:[-/\\—–~.·、。]*|无|0|暂无|未报)$/;

/** Reads a status text as a whole; several clauses, the last that says something counts. */
export function readStatusText(text: string, planYear: number): StatusReading {
  const plain = foldText(text.replace(LIST_MARKS, ";")).replace(HEADING, "");
  if (NOTHING.test(plain)) return { text, reading: "notReported" };
  const read = readClauses(tickedOption(plain) ?? plain, planYear);
  return { text, ...read };
}

function readClauses(plain: string, planYear: number): Omit<StatusReading, "text"> {
  let reading: StatusReadingKind = "unclear";
  let doneDay: Day | undefined;
  let excepts = false;
  for (const clause of clausesOf(plain)) {
    const said = readClause(clause);
    excepts ||= EXCEPTION.test(clause);
    if (said.reading === "unclear" && reading === "done") {
      if (isDayAlone(clause)) doneDay ??= dayNamed(clause, planYear); // 已完成(6月20日)
      if (PARTLY.test(clause)) reading = "open"; // 已完成(部分)
    }
    if (said.reading === "unclear") continue;
    if (said.lasting && reading === "done") continue;
    reading = said.reading;
    doneDay = said.reading === "done" ? dayNamed(clause, planYear) : undefined;
  }
  // Whom 除个别街道外 leaves out is not told here.
  if (excepts && reading === "done") return { reading: "unclear" };
  return { reading, ...(doneDay && reading === "done" ? { doneDay } : {}) };
}

const LIST_MARKS = /[\u2460-\u2487]/g; // ① to ⒇, which folding would make plain digits
const HEADING = /^(?:完成|进展|推进|落实|办理|工作)?(?:情况|状态|进度|进展):/;
const EXCEPTION = /^除.+/;
const PARTLY = /^(?:一?大?部分|未全部)$/;

/** Reads a status cell: a number shown as a percentage by its value, a tick box by being ticked, the rest by its text. */
export function readStatusCell(
  cell: { value: string | number | boolean; text: string; format: string },
  planYear: number,
): StatusReading {
  if (typeof cell.value === "boolean") {
    return { text: cell.text, reading: cell.value ? "done" : "open" };
  }
  if (typeof cell.value === "number" && isPercent(cell.format)) {
    return { text: cell.text, reading: cell.value >= 1 ? "done" : "open" };
  }
  return readStatusText(cell.text, planYear);
}

function isPercent(format: string): boolean {
  try {
    return isPercentFormat(format);
  } catch {
    return false; // a format that the library cannot parse shows no percentage that it knows of
  }
}

/** Clauses between separators; what stands in brackets is a clause behind the one it explains. */
function clausesOf(plain: string): string[] {
  return plain
    .split(/[,;。!、()[\]【】]|(?<!\d)\.|\.(?!\d)|:(?=\d)/)
    .filter((clause) => clause !== "");
}

function isDayAlone(clause: string): boolean {
  return DAY_NAMED.exec(clause)?.[0] === clause;
}

function dayNamed(clause: string, planYear: number): Day | undefined {
  const named = DAY_NAMED.exec(clause)?.groups;
  if (!named) return undefined;
  const [year, month, day] = ["year", "month", "day"].map((part) => {
    const digits = named[part] ?? named[`${part}Dotted`];
    return digits === undefined ? undefined : Number(digits);
  });
  return dayOf(year ?? planYear, month ?? 0, day ?? 0);
}

const DAY_NAMED =
  /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?![之以]?前)|(?<![\d./-])(?:(?<yearDotted>20\d\d)(?<mark>[./-]))?(?<monthDotted>\d{1,2})(?:\k<mark>(?<=20\d\d.\d{1,2}.)|\.)(?<dayDotted>\d{1,2})日?(?![\d./%-]|[之以]?前)/;
