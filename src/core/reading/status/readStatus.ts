import { isPercentFormat } from "numfmt";
import { dayOf, type Day } from "../day";
import { foldText } from "../foldText";
import { readClause, type StatusReadingKind } from "./statusPhrases";

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
  const plain = foldText(text);
  if (NOTHING.test(plain)) return { text, reading: "notReported" };
  let reading: StatusReadingKind = "unclear";
  let doneDay: Day | undefined;
  for (const clause of clausesOf(plain)) {
    const said = readClause(clause);
    if (said.reading === "unclear" && reading === "done" && isDayAlone(clause)) {
      doneDay ??= dayNamed(clause, planYear); // 已完成(6月20日)
    }
    if (said.reading === "unclear") continue;
    if (said.lasting && reading === "done") continue;
    reading = said.reading;
    doneDay = said.reading === "done" ? dayNamed(clause, planYear) : undefined;
  }
  return { text, reading, ...(doneDay ? { doneDay } : {}) };
}

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
  return plain.split(/[,;。!、()[\]【】]|(?<!\d)\.|\.(?!\d)/).filter((clause) => clause !== "");
}

function isDayAlone(clause: string): boolean {
  return /^(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]$/.test(clause);
}

function dayNamed(clause: string, planYear: number): Day | undefined {
  const named = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})[日号](?!前)/.exec(clause);
  if (!named) return undefined;
  return dayOf(Number(named[1] ?? planYear), Number(named[2]), Number(named[3]));
}
