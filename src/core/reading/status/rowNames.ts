import { foldText } from "../../text/foldText";
import type { KnownUnits } from "../units/knownUnits";
import { meaningKept, namesListed } from "../units/readUnits";

/** A longer name is none; looking for one would cost more than it could find. */
const LONGEST_NAME = 30;

/** Recognises the units of one row in running text. */
export class RowNames {
  private readonly byName: Map<string, string>;

  constructor(
    /** The names of the row's units. */
    readonly units: string[],
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
    const plain = foldText(segment);
    const units: string[] = [];
    // By place, since a cell may hold thousands of names: cutting the text off behind each would copy the rest every time.
    let at = 0;
    for (let unit = this.startOf(plain, at); unit; unit = this.startOf(plain, at)) {
      units.push(...unit.units);
      at += unit.length;
      if (/^[、和及与]$/.test(plain.charAt(at))) at++;
    }
    return units.length > 0 ? { units, rest: plain.slice(at).replace(/^[::]/, "") } : undefined;
  }

  /** Where in a text the first unit of the row is named by its own name; Infinity where none is. */
  firstIn(text: string): number {
    const found = [...this.byName.keys()].map((name) => text.indexOf(name));
    return Math.min(...found.filter((index) => index >= 0), Infinity);
  }

  /** The longest name of the row's units that stands at a place of a text. */
  private startOf(plain: string, at: number): { units: string[]; length: number } | undefined {
    for (let length = Math.min(plain.length - at, LONGEST_NAME); length >= 2; length--) {
      const name = plain.slice(at, at + length);
      // 南站街道(已完成): a bracket behind a name may be what is said of it.
      if (/[)\]】]$/.test(name) && !this.byName.has(name)) continue;
      const units = this.named(name);
      if (units.length > 0) return { units, length };
    }
    return undefined;
  }

  private named(name: string): string[] {
    const own = this.byName.get(foldText(name));
    if (own !== undefined) return [own];
    const meaning = meaningKept(name, this.known);
    if (!meaning) return [];
    const members = meaning.kind === "unit" ? [meaning.unit] : meaning.members;
    return members.flatMap((member) => this.byName.get(foldText(member)) ?? []);
  }
}
