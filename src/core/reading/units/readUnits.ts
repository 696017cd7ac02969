import { Kept } from "../../kept";
import { foldText } from "../../text/foldText";
import { joinFragments } from "./fragments";
import { groupNames, isGroupWord } from "./groupWords";
import type { KnownUnits, NameMeaning } from "./knownUnits";
import { isNoName, officeBeforeAct } from "./noName";
import { splitJoinedNames } from "./joinedNames";
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
  /** Pieces that are no names (根据需要), as they stand there. */
  unreadable: string[];
  /** Names that lack the 市, 区 or 县 that the unit has elsewhere in the table. */
  elided: { written: string; unit: string }[];
  /** 各单位 was taken as all that are no 街道, since no unit has the group 单位. */
  allButStreets: boolean;
}

/** Reads one 责任单位 text; `role` is what its column says where the text says nothing. */
export function readUnits(
  text: string,
  known: KnownUnits,
  role: UnitRole = "responsible",
): UnitsReading {
  const reading: UnitsReading = {
    units: [],
    unknown: [],
    unreadable: [],
    elided: [],
    allButStreets: false,
  };
  for (const piece of joinFragments(unitPieces(text), known)) {
    const own = piece.role ?? role;
    for (const name of piece.isGroup ? [piece.name] : splitJoinedNames(piece.name, known)) {
      addMeaning(reading, { ...piece, name }, known, own);
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
    unreadable: [...new Set(readings.flatMap((reading) => reading.unreadable))],
    elided: readings.flatMap((reading) => reading.elided),
    allButStreets: readings.some((reading) => reading.allButStreets),
  };
}

const WEIGHT: Record<UnitRole, number> = { assist: 0, responsible: 1, lead: 2 };

/** The names that a text lists, without roles: for a directory's 别名, a ledger's 单位, the head of a clause. */
export function namesListed(text: string, known: KnownUnits): string[] {
  return joinFragments(unitPieces(text), known).flatMap(({ name, isGroup }) =>
    isGroup ? [name] : splitJoinedNames(name, known),
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
    if (meaning.note === "elided") reading.elided.push({ written: name, unit: meaning.unit });
  } else if (meaning && meaning.members.length > 0) {
    reading.allButStreets ||= meaning.note === "allButStreets";
    const except = new Set(piece.except.map((each) => unitNamed(each, known)));
    for (const member of meaning.members) {
      if (!except.has(foldText(member))) reading.units.push({ name: member, role, group: name });
    }
  } else if (!meaning && isNoName(name)) {
    addPhrase(reading, piece, known, role);
  } else if (meaning || piece.isGroup || isGroupWord(name)) {
    reading.units.push({ name, role, group: name, isOpenGroup: true });
  } else {
    reading.units.push({ name, role });
    if (known.hasDirectory) reading.unknown.push(name);
  }
}

/** A phrase is nobody's name. The office that it begins with is kept, and where that only assists, the phrase is listed too. */
function addPhrase(
  reading: UnitsReading,
  piece: UnitPiece,
  known: KnownUnits,
  role: UnitRole,
): void {
  const office = officeBeforeAct(piece.name);
  if (office) {
    const does = office.role === "responsible";
    addMeaning(reading, { ...piece, name: office.name }, known, does ? role : office.role);
  }
  if (office?.role !== "responsible") reading.unreadable.push(piece.raw);
}

function unitNamed(name: string, known: KnownUnits): string {
  const meaning = known.find(name);
  return foldText(meaning?.kind === "unit" ? meaning.unit : name);
}

/** A longer text is no name. */
const LONGEST_NAME = 60;

/** What names mean by what is known: rows ask for the same ones again and again. */
const meanings = new WeakMap<KnownUnits, Kept<string, NameMeaning | "none">>();

/** The same as `meaningOf`, remembered: for whoever tries many beginnings of texts that are much alike. */
export function meaningKept(name: string, known: KnownUnits): NameMeaning | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let kept = meanings.get(known);
  if (!kept) meanings.set(known, (kept = new Kept()));
  const meaning = kept.of(name, () => meaningOf(name, known) ?? "none");
  return meaning === "none" ? undefined : meaning;
}

/** What a name stands for, by itself, without a bracketed remark, or as a group under one of its shorter names. */
export function meaningOf(name: string, known: KnownUnits): NameMeaning | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const exact = known.find(name);
  if (exact) return exact;
  const bare = name.replace(/[([].*[)\]]$/, "");
  const unremarked = bare === name ? undefined : known.find(bare);
  if (unremarked) return unremarked;
  return groupNames(name)
    .map((each) => known.find(each))
    .find((meaning) => meaning?.kind === "group");
}
