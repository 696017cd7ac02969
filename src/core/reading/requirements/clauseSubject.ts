import { foldText } from "../../text/foldText";
import type { KnownUnits } from "../units/knownUnits";
import { meaningKept, readUnits, type NamedUnit } from "../units/readUnits";

/** Whom a clause speaks of: units of the row, some group that is none of the known, or nobody (it names none). */
export type ClauseSubject =
  | { kind: "units"; units: string[]; names: string[]; length: number }
  | { kind: "otherGroup" }
  | undefined;

/** A name at the head of a text: the row's units it stands for, and how long it is. */
interface Head {
  units: string[];
  length: number;
}

const JOINER = /^[、和及与,]+/;
const OTHER_GROUP =
  /^(?:全[区市县])?各(?!类|项|级|种|方面|界|自|个|地)[\p{Script=Han}]{2}|^(?:街道|镇街|乡镇|单位|部门)/u;
const EXCEPTING = /^([^(]{2,20})[(](?:除|不含|不包括)[^()]{1,60}[)]/;
const LONGEST_NAME = 20;

/** Finds the groups or units at the head of a clause: `"各街道、、公检法司每半年…"`, `"街道普法办报送…"` → 街道. */
export class SubjectFinder {
  /** The names of the row's units. */
  readonly everybody: string[];
  private readonly named: Map<string, string[]>;
  /** A group without members stands for itself: 街道 at the head of a clause is the row's 各街道. */
  private readonly openGroups: Map<string, string[]>;
  /** What stands at the head of texts, by as much of them as a name can be long: rows of the same units begin alike. */
  private readonly heads = new Map<string, Head | undefined>();

  constructor(
    private readonly row: NamedUnit[],
    private readonly known: KnownUnits,
  ) {
    this.everybody = row.map((unit) => unit.name);
    this.named = listBy(row, foldText);
    this.openGroups = listBy(
      row.filter((unit) => unit.isOpenGroup === true),
      withoutEach,
    );
  }

  /** The subject of a clause, folded and without separators at its ends. */
  subjectOf(clause: string): ClauseSubject {
    const units = new Set<string>();
    const names: string[] = [];
    let rest = clause.replace(JOINER, "");
    for (let head = this.headOf(rest); head; head = this.headOf(rest)) {
      names.push(rest.slice(0, head.length));
      head.units.forEach((unit) => units.add(unit));
      rest = rest.slice(head.length);
      const joiner = JOINER.exec(rest);
      if (!joiner) break;
      rest = rest.slice(joiner[0].length);
    }
    if (names.length > 0) {
      return { kind: "units", units: [...units], names, length: clause.length - rest.length };
    }
    return OTHER_GROUP.test(clause) ? { kind: "otherGroup" } : undefined;
  }

  /** The longest known name or group that the text begins with, and the row's units it stands for; 每个街道 is 各街道. */
  private headOf(text: string): Head | undefined {
    const [excepting = "", group = ""] = EXCEPTING.exec(text) ?? [];
    if (meaningKept(group, this.known)) return this.allBut(excepting);
    const beginning = text.slice(0, LONGEST_NAME);
    if (!this.heads.has(beginning)) this.heads.set(beginning, this.nameAt(beginning));
    return this.heads.get(beginning);
  }

  private nameAt(text: string): Head | undefined {
    const each = /^每[个家]?(?=[\p{Script=Han}])/u.exec(text)?.[0] ?? "";
    for (let length = longestIn(text); length >= each.length + 2; length--) {
      const name = text.slice(0, length);
      const units = this.rowUnitsNamed(each === "" ? name : `各${name.slice(each.length)}`);
      if (units) return { units, length };
    }
    return undefined;
  }

  private allBut(text: string): Head {
    const names = new Set(readUnits(text, this.known).units.map((unit) => unit.name));
    const units = this.row.map((unit) => unit.name).filter((name) => names.has(name));
    return { units, length: text.length };
  }

  private rowUnitsNamed(name: string): string[] | undefined {
    const own = [
      ...(this.named.get(name) ?? []),
      ...(this.openGroups.get(withoutEach(name)) ?? []),
    ];
    const meaning = meaningKept(name, this.known);
    if (!meaning) return own.length > 0 ? [...new Set(own)] : undefined;
    const members = new Set(meaning.kind === "unit" ? [meaning.unit] : meaning.members);
    const named = this.row.filter((unit) => members.has(unit.name)).map((unit) => unit.name);
    return [...new Set([...named, ...own])];
  }
}

/** Names hold no sign that ends a clause or begins a quotation. */
function longestIn(text: string): number {
  const end = text.search(/[:;,。“”《》]/);
  return Math.min(LONGEST_NAME, end < 0 ? text.length : end);
}

function listBy(units: NamedUnit[], keyOf: (name: string) => string): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { name } of units) {
    const key = keyOf(name);
    const list = lists.get(key);
    if (list) list.push(name);
    else lists.set(key, [name]);
  }
  return lists;
}

function withoutEach(name: string): string {
  return foldText(name).replace(/^(?:全[区市县])?各/, "");
}
