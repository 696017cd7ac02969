import { foldText } from "../../text/foldText";
import { groupNames, isGroupWord, type KnownUnits, type NameMeaning } from "./knownUnits";
import { unitPieces, type UnitPiece } from "./unitPieces";
import type { UnitRole } from "../../table/unitRole";

/** One unit that a cell names, itself or through a group. */
export interface NamedUnit {
  name: string;
  role: UnitRole;
  /** The group's word, where the unit was named through one. */
  group?: string;
  /** A group that no directory gives members to: it stands as one unit. */
  isOpenGroup?: boolean;
}

/** What was understood of a 责任单位 cell. */
export interface UnitsReading {
  units: NamedUnit[];
  /** Names that a directory should have and has not. */
  unknown: string[];
  /** 各单位 was taken as all that are no 街道, since no unit has the group 单位. */
  allButStreets: boolean;
}

/** Reads one 责任单位 text; `role` is what its column says where the text says nothing. */
export function readUnits(
  text: string,
  known: KnownUnits,
  role: UnitRole = "responsible",
): UnitsReading {
  const reading: UnitsReading = { units: [], unknown: [], allButStreets: false };
  for (const piece of joinSplitNames(unitPieces(text), known)) {
    for (const name of splitJoinedNames(piece.name, known)) {
      addMeaning(reading, { ...piece, name }, known, piece.role ?? role);
    }
  }
  return reading;
}

/** Readings of several cells of one row as one: a unit named twice keeps its weightiest role, in the place of its first. */
export function mergeUnits(readings: UnitsReading[]): UnitsReading {
  const units = new Map<string, NamedUnit>();
  for (const unit of readings.flatMap((reading) => reading.units)) {
    const before = units.get(foldText(unit.name));
    if (!before) units.set(foldText(unit.name), { ...unit });
    else if (WEIGHT[unit.role] > WEIGHT[before.role]) before.role = unit.role;
  }
  return {
    units: [...units.values()],
    unknown: [...new Set(readings.flatMap((reading) => reading.unknown))],
    allButStreets: readings.some((reading) => reading.allButStreets),
  };
}

const WEIGHT: Record<UnitRole, number> = { assist: 0, responsible: 1, lead: 2 };

/** The names that a text lists, without roles: for a directory's 别名, a ledger's 单位, the head of a clause. */
export function namesListed(text: string, known: KnownUnits): string[] {
  return joinSplitNames(unitPieces(text), known).flatMap(({ name }) =>
    splitJoinedNames(name, known),
  );
}

function addMeaning(
  reading: UnitsReading,
  piece: UnitPiece,
  known: KnownUnits,
  role: UnitRole,
): void {
  const { name } = piece;
  const meaning = meaningOf(name, known);
  if (meaning?.kind === "unit") {
    reading.units.push({ name: meaning.unit, role });
  } else if (meaning && meaning.members.length > 0) {
    reading.allButStreets ||= meaning.note === "allButStreets";
    const except = new Set(piece.except.map((each) => unitNamed(each, known)));
    for (const member of meaning.members) {
      if (!except.has(foldText(member))) reading.units.push({ name: member, role, group: name });
    }
  } else if (meaning || isGroupWord(name)) {
    reading.units.push({ name, role, group: name, isOpenGroup: true });
  } else {
    reading.units.push({ name, role });
    if (known.hasDirectory) reading.unknown.push(name);
  }
}

function unitNamed(name: string, known: KnownUnits): string {
  const meaning = known.find(name);
  return foldText(meaning?.kind === "unit" ? meaning.unit : name);
}

/** What a name stands for, by itself, without a bracketed remark, or as a group under one of its shorter names. */
export function meaningOf(name: string, known: KnownUnits): NameMeaning | undefined {
  if (name.length > LONGEST_TEXT) return undefined;
  const exact = known.find(name) ?? known.find(name.replace(/[([].*[)\]]$/, ""));
  if (exact) return exact;
  return groupNames(name)
    .map((each) => known.find(each))
    .find((meaning) => meaning?.kind === "group");
}

function isKnown(name: string, known: KnownUnits): boolean {
  return known.find(name) !== undefined || isGroupWord(name);
}

/** Names that a space or a line break went through are put together again: `区 法院`, `历史文化街区事务↵中心`. */
function joinSplitNames(pieces: UnitPiece[], known: KnownUnits): UnitPiece[] {
  const joined: UnitPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && belongsTo(before, piece, known)) before.name += piece.name;
    else joined.push({ ...piece });
  }
  return joined;
}

function belongsTo(before: UnitPiece, piece: UnitPiece, known: KnownUnits): boolean {
  if (piece.joint !== "space" && piece.joint !== "strong") return false;
  if (isKnown(before.name, known) && isKnown(piece.name, known)) return false;
  if (known.find(before.name + piece.name) || NAME_ENDS.test(piece.name)) return true;
  return piece.joint === "space" && (before.name.length < 2 || piece.name.length < 2);
}

/** What is no name by itself: the end of one that a line break went through. */
const NAME_ENDS = /^(?:事务|服务|管理)?(?:中心|办公室|委员会|管理局|管理处|办事处)$/;

/** Longer stretches without a separator are no names; taking them apart would cost more than it could find. */
const LONGEST_TEXT = 60;

const JOINING = /以及|会同|及|与|和/g;

/** 区司法局和区普法办 are two where both are known, 自然资源和规划分局 is one; names without anything between are told apart likewise. */
function splitJoinedNames(name: string, known: KnownUnits): string[] {
  if (known.find(name) || name.length > LONGEST_TEXT) return [name];
  for (const match of name.matchAll(JOINING)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    if (right === "") continue;
    // 区司法局牵头,会同区教体局: what it joins stands before the separator.
    if (left === "" && isKnown(right, known)) return [right];
    if (left === "") continue;
    const rights = splitJoinedNames(right, known);
    if (isKnown(left, known) && rights.every((each) => isKnown(each, known)))
      return [left, ...rights];
  }
  return tile(name, known) ?? [name];
}

/** Known names that together make up the whole text, the longest first: `区司法局区普法办`. */
function tile(name: string, known: KnownUnits): string[] | undefined {
  if (!known.hasDirectory || name.length > LONGEST_TEXT) return undefined;
  for (let length = name.length - 1; length >= 2; length--) {
    const first = name.slice(0, length);
    if (!known.find(first)) continue;
    const rest = name.slice(length);
    const others = known.find(rest) ? [rest] : tile(rest, known);
    if (others) return [first, ...others];
  }
  return undefined;
}
