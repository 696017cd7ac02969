import type { HeadingSays } from "./headingRule";
import { HEADING_RULES } from "./headingRules";

/** A heading without spaces, line breaks, full-width forms and bracketed remarks: `"完成情况(截至11月)" → "完成情况"`. */
export function foldHeading(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/[([【][^()[\]【】]{0,60}[)\]】]/g, "")
    .replace(/[::]$/, "");
}

/** Longer texts are no headings. */
const LONGEST_HEADING = 18;

/** What a heading may say, the likelier first; several where the cells below must decide, none where no rule fits. */
export function meaningOfHeading(text: string): readonly HeadingSays[] {
  const folded = foldHeading(text);
  if (folded === "" || folded.length > LONGEST_HEADING || /[。;:!?]/.test(folded)) return [];
  const parts = folded.split(JOINED).filter((part) => part !== "");
  return parts.length > 1 ? meaningOfJoined(folded, parts) : meaningOfWord(folded);
}

/** 参与, 涉及 and 普及 are words of their own. */
const JOINED = /[、,/+]|以及|(?<![涉普])及|(?<!参)与|和(?!谐)/;

function meaningOfWord(word: string): readonly HeadingSays[] {
  return HEADING_RULES.find(({ pattern }) => pattern.test(word))?.says ?? [];
}

const UNITS: readonly HeadingSays[] = ["units", "lead", "assist", "lastUnits"];
const TASKS: readonly HeadingSays[] = ["content", "task", "lastTask"];

/**
 * A heading of several words: 责任主体与协同单位 is of units, read by the role words in the cells; 建设内容及规模 of content;
 * 目标任务及完成时限 of either, the last word first.
 */
function meaningOfJoined(whole: string, parts: string[]): readonly HeadingSays[] {
  const said = parts.flatMap((part) => meaningOfWord(part).slice(0, 1));
  const telling: HeadingSays[] = said.filter((says) => says !== "nothing" && says !== "person");
  const [first] = telling;
  if (first === undefined) return meaningOfWord(whole);
  if (telling.every((says) => says === first)) return [first];
  if (telling.every((says) => UNITS.includes(says))) return ["units"];
  if (telling.every((says) => TASKS.includes(says)))
    return [TASKS.find((says) => telling.includes(says)) ?? first];
  if (telling.every((says) => says === "status" || TASKS.includes(says)) && first === "status")
    return ["status"];
  return [...new Set(telling.reverse())];
}
