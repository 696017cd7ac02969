import { readStatusText, type StatusReading } from "./readStatus";
import type { RowNames } from "./rowNames";

/**
 * What a status cell says of each unit where it speaks of several: `"南站街道:已完成;桃源街道:未开展"`,
 * `"除桃源街道外均已完成"`. Undefined where it names none of the row's units; units it does not name read notReported.
 */
export function readStatusByUnit(
  text: string,
  naming: RowNames,
  planYear: number,
): Map<string, StatusReading> | undefined {
  const plain = text.normalize("NFKC");
  const { units } = naming;
  return (
    readException(plain, units, naming, planYear) ??
    readParts(partsOf(plain, naming, planYear), units, planYear)
  );
}

const EXCEPTION =
  /^(?<before>[^;。\n]{0,40}?)[(,]?除(?<names>.{2,80}?)(?:以?外|之外)[),]?(?<behind>.*)$/s;

/** 除桃源街道外均已完成, 已完成(除桃源街道外), 除桃源街道未开展外,其余均已完成. */
function readException(
  plain: string,
  units: string[],
  naming: RowNames,
  planYear: number,
): Map<string, StatusReading> | undefined {
  const { before = "", names = "", behind = "" } = EXCEPTION.exec(plain)?.groups ?? {};
  if (names === "") return undefined;
  const listed = naming.listed(names);
  const excepted = listed.length > 0 ? listed : (naming.headOf(names)?.units ?? []);
  if (excepted.length === 0) return undefined;
  const rest = `${before},${behind.replace(OTHERS, "")}`;
  const others = { ...readStatusText(rest, planYear), text: plain };
  const open: StatusReading = { text: plain, reading: "open" };
  const readings = new Map(units.map((unit) => [unit, excepted.includes(unit) ? open : others]));
  for (const part of partsOf(behind, naming, planYear)) {
    for (const unit of part.units) readings.set(unit, readStatusText(part.text, planYear));
  }
  return readings;
}

/** A stretch of the cell with the units it is about; `units` is empty where it names none. */
interface Part {
  units: string[];
  others: boolean;
  text: string;
  /** The units stand behind the status: 未完成:桃源街道. */
  namesBehind?: true;
}

function readParts(
  parts: Part[],
  units: string[],
  planYear: number,
): Map<string, StatusReading> | undefined {
  if (!parts.some((part) => part.units.length > 0)) return undefined;
  const readings = new Map<string, StatusReading>();
  const general = parts.find((part) => part.others || part.units.length === 0);
  const rest = general && readStatusText(general.text, planYear);
  for (const part of parts) {
    const reading = readStatusText(part.text, planYear);
    for (const unit of part.units) readings.set(unit, reading);
  }
  const unnamed: StatusReading =
    rest && rest.reading !== "unclear" ? rest : { text: "", reading: "notReported" };
  for (const unit of units) if (!readings.has(unit)) readings.set(unit, unnamed);
  return readings;
}

const OTHERS = /^\s*(?:其他|其它|其余)(?:各?(?:单位|街道|部门|乡镇))*[::]?/;
const LIST_NUMBER = /^\s*[(]?\d{1,2}[.)](?=\D)/;

/** The cell cut where a new unit begins; a stretch that names none goes on with the one before it. */
function partsOf(plain: string, naming: RowNames, planYear: number): Part[] {
  const parts: Part[] = [];
  for (const { text, joint } of segmentsOf(plain)) {
    const segment = text.replace(LIST_NUMBER, "");
    const before = parts.at(-1);
    const others = OTHERS.exec(segment);
    const named = others
      ? { units: [], others: true, text: segment.slice(others[0].length) }
      : (statusWithNames(segment, naming, planYear) ?? partAtHead(segment, naming));
    if (before && (!named || isListed(before, named, joint))) {
      if (named && isNames(before)) parts.push(merged(parts, named));
      else if (named && before.namesBehind) before.units.push(...named.units);
      else before.text += joint === "space" ? text : `,${text}`;
    } else if (named) parts.push(...cutAtNames(named, naming, planYear));
    else parts.push({ units: [], others: false, text: segment });
  }
  return parts;
}

function partAtHead(segment: string, naming: RowNames): Part | undefined {
  const head = naming.headOf(segment);
  return head && { units: head.units, others: false, text: head.rest };
}

/** A name in a list belongs with what stands before it: 桃源街道、南站街道:已完成 or 已完成的有南站街道、桃源街道. */
function isListed(before: Part, named: Part, joint: Segment["joint"]): boolean {
  return joint === "list" && (isNames(before) || isNames(named));
}

function isNames({ units, text }: Part): boolean {
  return units.length > 0 && text === "";
}

function merged(parts: Part[], named: Part): Part {
  return { ...named, units: [...(parts.pop()?.units ?? []), ...named.units] };
}

/** 桃源街道已完成南站街道未开展: without anything between, a name begins anew behind a word that is a whole status. */
function cutAtNames(part: Part, naming: RowNames, planYear: number): Part[] {
  const at = part.text.length > LONGEST_RUN ? Infinity : naming.firstIn(part.text);
  if (at === 0 || at === Infinity) return [part];
  const own = part.text.slice(0, at);
  const next = partAtHead(part.text.slice(at), naming);
  if (!next || readStatusText(own, planYear).reading === "unclear") return [part];
  return [{ ...part, text: own }, ...cutAtNames(next, naming, planYear)];
}

/** A longer stretch without a separator is no list of statuses. */
const LONGEST_RUN = 200;

/** 未完成:桃源街道、朝阳洲街道, 已完成(桃源街道). */
function statusWithNames(segment: string, naming: RowNames, planYear: number): Part | undefined {
  const colon = /^\s*([^:(]{1,12})(?::(.{2,200})|[(](.{2,200})[)])$/s.exec(segment);
  if (!colon || readStatusText(colon[1] ?? "", planYear).reading === "unclear") return undefined;
  const units = naming.listed(colon[2] ?? colon[3] ?? "");
  return units.length > 0
    ? { units, others: false, text: colon[1] ?? "", namesBehind: true }
    : undefined;
}

interface Segment {
  text: string;
  /** What stands before it. */
  joint: "strong" | "list" | "space";
}

function segmentsOf(plain: string): Segment[] {
  const segments: Segment[] = [];
  let joint: Segment["joint"] = "strong";
  for (const piece of plain.split(
    /([;。\n\r]|,(?=\D)(?![^()]{0,80}[)])|、(?=\D)(?![^()]{0,80}[)])|[ \t](?=\D|\d{1,2}[.)]))/,
  )) {
    if (/^[;。\n\r]$/.test(piece)) joint = "strong";
    else if (/^[,、]$/.test(piece)) joint = "list";
    else if (/^[ \t]$/.test(piece)) joint = "space";
    else if (piece.trim() !== "") segments.push({ text: piece, joint });
  }
  return segments;
}
