import type { NamedUnit } from "../reading/units/readUnits";
import type { UnitPart } from "./review";
import type { State } from "./state";

/** What is said of a unit's part, whoever the unit is. */
export type UnitVerdict = Pick<UnitPart, "reasons" | "daysOverdue" | "duties"> & { state: State };

/** One verdict, and how many responsible units it is given for. */
export interface VerdictOf {
  verdict: UnitVerdict;
  units: number;
}

/** Where a list of units has those of a kind; places from 0. Most rows of a large plan share their list. */
export interface UnitPlaces {
  /** Those that answer for the item. */
  owing: number[];
  /** Of these, those that are no group without members. */
  plain: number[];
  groups: number[];
  byName: ReadonlyMap<string, number>;
}

const kept = new WeakMap<readonly NamedUnit[], UnitPlaces>();

/** The places of a list's units, found once. */
export function placesIn(units: readonly NamedUnit[]): UnitPlaces {
  const known = kept.get(units);
  if (known) return known;
  const owing = [...units.keys()].filter((place) => units[place]?.role !== "assist");
  const isGroup = (place: number) => units[place]?.isOpenGroup === true;
  const places = {
    owing,
    plain: owing.filter((place) => !isGroup(place)),
    groups: owing.filter(isGroup),
    byName: new Map(units.map(({ name }, place) => [name, place])),
  };
  kept.set(units, places);
  return places;
}

/**
 * The parts of an item's units: what is usual stands once for all of them, and beside it those that differ. A city's plan has
 * hundreds of thousands of parts, nearly all alike; each is made when somebody looks at them.
 */
export class ItemParts {
  private made?: UnitPart[];

  constructor(
    readonly units: readonly NamedUnit[],
    /** What is said of all responsible units that do not differ. */
    readonly usual: UnitVerdict | undefined,
    /** Those of which something else is said, by their places in order. */
    readonly differing: ReadonlyMap<number, UnitPart>,
  ) {}

  /** A part for each unit that the row names, in its order. */
  get list(): UnitPart[] {
    this.made ??= this.units.map(
      (unit, place) => this.differing.get(place) ?? this.usualPart(unit),
    );
    return this.made;
  }

  /** The verdicts on responsible units in the order in which each first occurs; equal ones may occur again. */
  verdicts(): VerdictOf[] {
    const { owing } = placesIn(this.units);
    const usual = owing.length - this.differing.size;
    const verdicts: VerdictOf[] = [...this.differing.values()].map((part) => ({
      verdict: part as UnitVerdict,
      units: 1,
    }));
    if (usual === 0 || !this.usual) return verdicts;
    // It stands where the first unit that has it does: all before that one differ.
    const first = owing.findIndex((place) => !this.differing.has(place));
    verdicts.splice(first, 0, { verdict: this.usual, units: usual });
    return verdicts;
  }

  private usualPart({ name, role }: NamedUnit): UnitPart {
    if (role === "assist" || !this.usual) return { unit: name, role, reasons: [] };
    return partOf({ name, role }, this.usual);
  }
}

/** A unit's part of which this is said. */
export function partOf(
  { name, role }: Pick<NamedUnit, "name" | "role">,
  { state, reasons, daysOverdue, duties }: UnitVerdict,
): UnitPart {
  return {
    unit: name,
    role,
    state,
    reasons,
    ...(daysOverdue === undefined ? {} : { daysOverdue }),
    ...(duties ? { duties } : {}),
  };
}
