import { isGroupWord } from "../reading/units/groupWords";
import type { KnownUnits, NameMeaning } from "../reading/units/knownUnits";
import { isNoName } from "../reading/units/noName";
import { namesListed } from "../reading/units/readUnits";
import type { Item } from "../table/items";
import { foldText } from "../text/foldText";

/**
 * The names that a table's rows may rely on: the directory's, and where there is none, every name that stands by itself in
 * some row (区司法局和区普法办 are two). 水利局 is 市水利局 where the table names that one elsewhere, and no other 水利局.
 */
export function namesOfTable(items: Item[], directory: KnownUnits): KnownUnits {
  const names = namesAlone(items, directory);
  const found = (name: string): NameMeaning | undefined => {
    if (directory.hasDirectory) return directory.find(name);
    const unit = names.get(foldText(name));
    return unit === undefined ? undefined : { kind: "unit", unit };
  };
  const whole = withLevelBefore(names, found);
  return {
    hasDirectory: directory.hasDirectory,
    find: (name) => {
      const unit = whole.get(foldText(name));
      return unit === undefined ? found(name) : { kind: "unit", unit, note: "elided" };
    },
  };
}

function namesAlone(items: Item[], known: KnownUnits): Map<string, string> {
  const names = new Map<string, string>();
  const read = new Set<string>();
  for (const { text } of items.flatMap(({ units }) => units)) {
    if (read.has(text)) continue;
    read.add(text);
    for (const name of namesListed(text, known)) {
      if (isGroupWord(name) || isNoName(name) || /[和与及、]|会同/.test(name)) continue;
      names.set(foldText(name), name);
    }
  }
  return names;
}

/** Short names of the table by the unit that each is, where it is but one: `水利局 → 市水利局`. */
function withLevelBefore(
  names: Map<string, string>,
  found: (name: string) => NameMeaning | undefined,
): Map<string, string> {
  const units = new Map<string, Set<string>>();
  for (const name of names.values()) {
    const short = /^[省市县区](?=.{3})/.test(foldText(name)) ? foldText(name).slice(1) : "";
    const meaning = short === "" ? undefined : found(name);
    if (meaning?.kind !== "unit" || !names.has(short)) continue;
    units.set(short, (units.get(short) ?? new Set<string>()).add(meaning.unit));
  }
  const whole = new Map<string, string>();
  for (const [short, of] of units) {
    const [unit = ""] = of;
    const own = found(short);
    const stands = own === undefined || (own.kind === "unit" && own.unit === names.get(short));
    if (of.size === 1 && stands) whole.set(short, unit);
  }
  return whole;
}
