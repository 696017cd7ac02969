import { parseDay, partsOf } from "../text/day";
import type { FormValues } from "./formValues";

/** What of a form's row a ledger has no column for, and the word behind which 备注 holds it. */
const WORDS = { evidence: "佐证材料", problem: "问题", plannedDay: "计划完成" } as const;

type RemarkCell = keyof typeof WORDS;

const CELLS = Object.keys(WORDS) as RemarkCell[];
const WORD = Object.values(WORDS).join("|");
const PART = new RegExp(
  `(?:^|[;；])\\s*(${WORD})\\s*[:：]([\\s\\S]*?)(?=[;；]\\s*(?:${WORD})\\s*[:：]|$)`,
  "g",
);

/** A record's 备注 for what a form's row says: `佐证材料:签到册1份;计划完成:2023年11月25日`; blank where it says nothing of it. */
export function remarkOf(values: Pick<FormValues, RemarkCell>): string {
  return CELLS.filter((cell) => values[cell] !== "")
    .map((cell) => `${WORDS[cell]}:${cell === "plannedDay" ? shown(values[cell]) : values[cell]}`)
    .join(";");
}

/** What a 备注 says behind those words; blank where it does not. */
export function valuesIn(remark: string): Pick<FormValues, RemarkCell> {
  const said = new Map(
    [...remark.matchAll(PART)].map(([, word = "", text = ""]) => [word, text.trim()]),
  );
  const planned = said.get(WORDS.plannedDay) ?? "";
  return {
    evidence: said.get(WORDS.evidence) ?? "",
    problem: said.get(WORDS.problem) ?? "",
    plannedDay: parseDay(planned) ?? planned,
  };
}

function shown(day: string): string {
  if (parseDay(day) !== day) return day;
  const parts = partsOf(day);
  return `${parts.year}年${parts.month}月${parts.day}日`;
}
