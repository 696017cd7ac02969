import { foldText } from "../foldText";
import type { KnownUnits } from "../units/knownUnits";
import { meaningOf, namesListed } from "../units/readUnits";
import { readStatusText, type StatusReading } from "./readStatus";

/**
 * What a status cell says of each unit where it speaks of several: `"南站街道:已完成;桃源街道:未开展"`,
 * `"除桃源街道外均已完成"`. Undefined where it names none of the row's units; units it does not name read notReported.
 */
export function readStatusByUnit(
  text: string,
  units: string[],
  known: KnownUnits,
  planYear: number,
): Map<string, StatusReading> | undefined {
  const plain = text.normalize("NFKC");
  const naming = new RowNames(units, known);
  const excepting = /^\s*除(.{2,80}?)(?:以?外|之外)[,,]?(.*)$/s.exec(plain);
  if (excepting) {
    const excepted = naming.listed(excepting[1] ?? "");
    if (excepted.length > 0) return exceptReading(units, excepted, excepting[2] ?? "", planYear);
  }
  return readParts(partsOf(plain, naming), units, planYear);
}

function exceptReading(
  units: string[],
  excepted: string[],
  rest: string,
  planYear: number,
): Map<string, StatusReading> {
  const others = readStatusText(rest.replace(OTHERS, ""), planYear);
  const open: StatusReading = { text: rest, reading: "open" };
  return new Map(units.map((unit) => [unit, excepted.includes(unit) ? open : others]));
}

/** A stretch of the cell with the units it is about; `units` is empty where it names none. */
interface Part {
  units: string[];
  others: boolean;
  text: string;
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

/** The cell cut where a new unit begins; a stretch that names none goes on with the one before it. */
function partsOf(plain: string, naming: RowNames): Part[] {
  const parts: Part[] = [];
  for (const segment of plain.split(/[;。\n\r]|,(?=\D)/)) {
    if (segment.trim() === "") continue;
    const others = OTHERS.exec(segment);
    const head = others ? undefined : naming.headOf(segment);
    const before = parts.at(-1);
    if (others) parts.push({ units: [], others: true, text: segment.slice(others[0].length) });
    else if (head) parts.push({ units: head.units, others: false, text: head.rest });
    else if (before) before.text += `,${segment}`;
    else parts.push({ units: [], others: false, text: segment });
  }
  return parts;
}

/** Recognises the units of one row in running text. */
class RowNames {
  private readonly byName: Map<string, string>;

  constructor(
    units: string[],
    private readonly known: KnownUnits,
  ) {
    this.byName = new Map(units.map((unit) => [foldText(unit), unit]));
  }

  /** The units of the row that a list of names stands for; empty where one of the names is none of them. */
  listed(text: string): string[] {
    if (text.length > 200) return [];
    const found = namesListed(text, this.known).map((name) => this.named(name));
    return found.every((units) => units.length > 0) ? found.flat() : [];
  }

  /** The names at the head of a segment and what follows them, with or without a colon. */
  headOf(segment: string): { units: string[]; rest: string } | undefined {
    const colon = /^\s*(.{2,80}?)\s*[::]\s*(.*)$/s.exec(segment);
    if (colon) {
      const units = this.listed(colon[1] ?? "");
      if (units.length > 0) return { units, rest: colon[2] ?? "" };
    }
    let plain = foldText(segment);
    const units: string[] = [];
    for (let unit = this.startOf(plain); unit; unit = this.startOf(plain)) {
      units.push(...unit.units);
      plain = plain.slice(unit.length).replace(/^[、和及与]/, "");
    }
    return units.length > 0 ? { units, rest: plain.replace(/^[::]/, "") } : undefined;
  }

  private startOf(plain: string): { units: string[]; length: number } | undefined {
    for (let length = Math.min(plain.length, 30); length >= 2; length--) {
      const units = this.named(plain.slice(0, length));
      if (units.length > 0) return { units, length };
    }
    return undefined;
  }

  private named(name: string): string[] {
    const own = this.byName.get(foldText(name));
    if (own !== undefined) return [own];
    const meaning = meaningOf(name, this.known);
    if (!meaning) return [];
    const members = meaning.kind === "unit" ? [meaning.unit] : meaning.members;
    return members.flatMap((member) => this.byName.get(foldText(member)) ?? []);
  }
}
