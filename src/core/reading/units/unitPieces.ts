import type { UnitRole } from "../../table/unitRole";
import { roleOfPiece } from "./roleOfPiece";

/** One name as it stands in a unit cell, with what its surroundings say of it. */
export interface UnitPiece {
  /** The name without role words and bracketed remarks that are about its role. */
  name: string;
  role?: UnitRole;
  /** Names taken out of a group: `各单位(除区法院外)`. */
  except: string[];
  /** What stands between this name and the one before it. */
  joint: Joint;
}

/** `strong` ends a list (; or a line break), `comma` and `list` go on with it, `space` may be part of a name. */
export type Joint = "strong" | "comma" | "list" | "space";

/** A unit cell's text as names with their roles: `"区司法局牵头,区教体局、区文旅局配合"`. */
export function unitPieces(text: string): UnitPiece[] {
  const pieces: UnitPiece[] = [];
  let standing: UnitRole | undefined; // 牵头单位: holds until the next such word
  for (const { text: raw, joint } of splitOutsideBrackets(withoutNumbers(text))) {
    const read = roleOfPiece(raw);
    if (read.heads) standing = read.role;
    const role = read.role ?? standing;
    if (read.closes && read.role) giveRoleBack(pieces, read.role, joint);
    if (NO_NAME.test(read.name)) continue;
    pieces.push({ name: read.name, except: read.except, joint, ...(role ? { role } : {}) });
  }
  return pieces;
}

const NO_NAME = /^(?:[\d\p{P}\p{S}]*|无)$/u;

/** 1、区司法局 2、区教体局 and (1)区司法局(2)区教体局 begin a name anew at each number. */
function withoutNumbers(text: string): string {
  return text
    .replace(/[\u2460-\u2487]/g, "\n")
    .normalize("NFKC")
    .replace(/[(]\d{1,2}[)]/g, "\n")
    .replace(/(?<![^\s;、,。])\d{1,2}[.、](?=\D)/g, "\n");
}

/** 区教体局、区文旅局配合: the word at the end is for all names of its list that have no role yet. */
function giveRoleBack(pieces: UnitPiece[], role: UnitRole, joint: Joint): void {
  let before: Joint = joint;
  for (let index = pieces.length - 1; index >= 0 && before !== "strong"; index--) {
    const piece = pieces[index];
    if (!piece || piece.role) return;
    piece.role = role;
    before = piece.joint;
  }
}

const OPENING = "([【〔{";
const CLOSING = ")]】〕}";

function splitOutsideBrackets(text: string): { text: string; joint: Joint }[] {
  const parts: { text: string; joint: Joint }[] = [];
  let depth = 0;
  let part = "";
  let gap = "";
  let joint: Joint = "strong";
  for (const char of text) {
    if (depth === 0 && /[、,;/\s。]/.test(char)) {
      if (part !== "") parts.push({ text: part, joint });
      part = "";
      gap += char;
      continue;
    }
    if (OPENING.includes(char)) depth++;
    if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (part === "") {
      joint = jointOf(gap);
      gap = "";
    }
    part += char;
  }
  if (part !== "") parts.push({ text: part, joint });
  return parts;
}

/** Of a run of separators the strongest counts; a line break behind another separator only continues its list. */
function jointOf(gap: string): Joint {
  if (/[;。]/.test(gap)) return "strong";
  if (gap.includes("、") || gap.includes("/")) return "list";
  if (gap.includes(",")) return "comma";
  return /[\n\r]/.test(gap) || gap === "" ? "strong" : "space";
}
