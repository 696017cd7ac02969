/** A stretch of a unit cell between separators. */
export interface CellPart {
  text: string;
  joint: Joint;
}

/**
 * What stands between a name and the one before it: `strong` (;) and `line` (a line break alone) end a list, `comma` and `list`
 * (、 or /) go on with it, `space` may be part of a name.
 */
export type Joint = "strong" | "line" | "comma" | "list" | "space";

const CLOSING_OF: Record<string, string> = {
  "(": ")",
  "[": "]",
  "【": "】",
  "〔": "〕",
  "{": "}",
  "“": "”",
  "《": "》",
  "「": "」",
};

/** What is longer than this between two brackets or quotation marks was never meant to stand together. */
const LONGEST_INSIDE = 120;

/** Cuts a cell at its separators; nothing is cut inside brackets, “ ” or 《 》, and a bracket on a new line belongs to the name before it. */
export function splitCell(cell: string): CellPart[] {
  const text = cell.replace(
    /(?<=[^\s;、,。/:([{])\s+(?=[([【](?!(?:牵头|配合|责任|协助|主办|协办)[)\]】][^\s)、,;/。]))/g,
    "",
  );
  const parts: CellPart[] = [];
  let part = "";
  let gap = "";
  let joint: Joint = "strong";
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (/[、,;/\s。]/.test(char)) {
      if (part !== "") parts.push({ text: part, joint });
      part = "";
      gap += char;
      continue;
    }
    if (part === "") {
      joint = jointOf(gap);
      gap = "";
    }
    const end = endOfInside(text, index);
    part += text.slice(index, end + 1);
    index = end;
  }
  if (part !== "") parts.push({ text: part, joint });
  return parts;
}

/** Where the bracket or quotation that opens here is closed; the place itself where none opens, or none is closed. */
function endOfInside(text: string, at: number): number {
  const opening = text.charAt(at);
  const closing = CLOSING_OF[opening];
  if (closing === undefined) return at;
  let depth = 0;
  for (let index = at; index < Math.min(text.length, at + LONGEST_INSIDE); index++) {
    const char = text.charAt(index);
    if (char === opening) depth++;
    if (char === closing && --depth === 0) return index;
  }
  return at;
}

/** Of a run of separators the strongest counts; a line break behind another separator only continues its list. */
function jointOf(gap: string): Joint {
  if (gap === "" || /[;。]/.test(gap)) return "strong";
  if (gap.includes("、") || gap.includes("/")) return "list";
  if (gap.includes(",")) return "comma";
  return /[\n\r]/.test(gap) ? "line" : "space";
}
