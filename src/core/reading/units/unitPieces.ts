import type { UnitRole } from "../../table/unitRole";
import { roleOfPiece } from "./roleOfPiece";
import { splitCell, type Joint } from "./splitCell";

/** One name as it stands in a unit cell, with what its surroundings say of it. */
export interface UnitPiece {
  /** The name without role words and bracketed remarks that are about its role. */
  name: string;
  /** The piece as it stands there. */
  raw: string;
  role?: UnitRole;
  /** Names taken out of a group: `各单位(除区法院外)`. */
  except: string[];
  joint: Joint;
  /** It was put together of pieces that are no names by themselves (市、县(市、区)粮食行政管理部门), and speaks of many. */
  isGroup?: true;
}

/** A unit cell's text as names with their roles: `"区司法局牵头,区教体局、区文旅局配合"`. */
export function unitPieces(text: string): UnitPiece[] {
  const pieces: UnitPiece[] = [];
  let standing: UnitRole | undefined; // 牵头单位: holds until the next such word
  for (const { text: raw, joint } of splitCell(withoutNumbers(text))) {
    const read = roleOfPiece(raw);
    if (read.heads) standing = read.role;
    const role = read.role ?? standing;
    if (read.closes && read.role) giveRoleBack(pieces, read.role, joint);
    if (NO_NAME.test(read.name)) continue;
    pieces.push({ name: read.name, raw, except: read.except, joint, ...(role ? { role } : {}) });
  }
  return pieces;
}

const NO_NAME = /^(?:[\d\p{P}\p{S}]*|无)$/u;

/** 1、区司法局 2、区教体局 and (1)区司法局(2)区教体局 begin a name anew at each number. */
function withoutNumbers(text: string): string {
  return text
    .replace(/[\u2460-\u2487]/g, "\n")
    .normalize("NFKC")
    .replace(/[(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)]/g, "\n")
    .replace(/(?<![^\s;、,。])\d{1,2}[.、](?=\D)/g, "\n");
}

/** 区教体局、区文旅局配合: the word at the end is for all names of its list that have no role yet. */
function giveRoleBack(pieces: UnitPiece[], role: UnitRole, joint: Joint): void {
  let before: Joint = joint;
  for (let index = pieces.length - 1; index >= 0 && goesOn(before); index--) {
    const piece = pieces[index];
    if (!piece || piece.role) return;
    piece.role = role;
    before = piece.joint;
  }
}

function goesOn(joint: Joint): boolean {
  return joint !== "strong" && joint !== "line";
}
