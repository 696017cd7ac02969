import { isPercentFormat } from "numfmt";
import type { Day } from "../../text/day";
import { dayNamedIn, isDayAlone } from "../../text/dayInText";
import { foldText } from "../../text/foldText";
import { readClause, type ReadClause } from "./readClause";
import type { StatusReadingKind } from "./statusReadingKind";
import { tickedOption } from "./tickedOption";

/** What was understood of a 完成情况 text. */
export interface StatusReading {
  text: string;
  reading: StatusReadingKind;
  /** The rule that its deciding clause was read by. */
  rule?: string;
  /** The step that is all that was done (初设审查), of something that takes more than that. */
  step?: string;
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

/** The clauses of a text as one reading: the last that says something, but for what the others take back. */
function readClauses(plain: string, planYear: number): Omit<StatusReading, "text"> {
  const clauses = clausesOf(plain).map((text) => ({ text, ...readClause(text) }));
  const deciding = lastSaying(clauses);
  if (!deciding) return { reading: "unclear" };
  const { reading, rule, step } = deciding;
  const takenBack = reading === "done" ? takesBack(clauses, deciding) : undefined;
  if (takenBack) return { reading: takenBack };
  return {
    reading,
    ...(rule === undefined ? {} : { rule }),
    ...(step === undefined ? {} : { step }),
    ...(reading === "done" ? dayOfDone(deciding.text, clauses, planYear) : {}),
  };
}

interface Clause extends ReadClause {
  text: string;
}

/** The last clause that says something; that the work goes on takes nothing back from its being done. */
function lastSaying(clauses: Clause[]): Clause | undefined {
  let last: Clause | undefined;
  for (const clause of clauses) {
    if (clause.reading === "unclear") continue;
    if (clause.lasting && last?.reading === "done") continue;
    last = clause;
  }
  return last;
}

/**
 * What keeps a text from being done although its last word is: an exception that names nobody, a part that is not done, what is
 * still to be completed, or, where only parts are said to be done, anything that could not be read.
 */
function takesBack(clauses: Clause[], deciding: Clause): "open" | "unclear" | undefined {
  const others = clauses.filter((clause) => clause !== deciding);
  // Whom 除个别街道外 leaves out is not told here.
  if (clauses.some(({ text }) => EXCEPTION.test(text))) return "unclear";
  if (others.some(({ text }) => PARTLY.test(text))) return "open"; // 已完成(部分)
  if (others.some(({ part, reading, step }) => (part || step) && NOT_DONE.has(reading)))
    return "open";
  const behind = clauses.slice(clauses.indexOf(deciding) + 1);
  if (behind.some(({ intention, text }) => intention && COMPLETION.test(text))) {
    return deciding.part ? "open" : "unclear";
  }
  const isUnread = ({ reading, text }: Clause) => reading === "unclear" && !isDayAlone(text);
  return deciding.part && others.some(isUnread) ? "unclear" : undefined;
}

const NOT_DONE = new Set<StatusReadingKind>(["open", "behind"]);
const COMPLETION = /完成|竣工|完工|建成|投用|投入使用|交付|办结|整改到位/;

/** The day that the clause itself names, else one that stands alone behind it: 已完成(6月20日). */
function dayOfDone(text: string, clauses: Clause[], planYear: number): { doneDay?: Day } {
  const own = dayNamedIn(text, planYear);
  const at = clauses.findIndex((clause) => clause.text === text);
  const alone = clauses.slice(at + 1).find((clause) => isDayAlone(clause.text));
  const doneDay = own ?? (alone && dayNamedIn(alone.text, planYear));
  return doneDay === undefined ? {} : { doneDay };
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
  // A number between 0 and 1 can be nothing but a share, however it is shown.
  if (typeof cell.value === "number" && cell.value > 0 && cell.value < 1) {
    return { text: cell.text, reading: "open" };
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
