import type { KnownRefs } from "../../core/plan/knownRefs";

/** The workbook setting that holds what each ref stood for when marks were last made. */
const REFS_KEY = "tuijin.refs";

/** Asks for the list with the next round trip. */
export function loadRefs(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(REFS_KEY).load("value");
}

/** The list as loaded; undefined where there is none that can be read. */
export function refsFrom(setting: Excel.Setting): KnownRefs | undefined {
  if (setting.isNullObject || typeof setting.value !== "string") return undefined;
  try {
    const refs: unknown = JSON.parse(setting.value);
    const isList = typeof refs === "object" && refs !== null && !Array.isArray(refs);
    return isList && Object.values(refs).every((each) => typeof each === "string")
      ? (refs as KnownRefs)
      : undefined;
  } catch {
    return undefined; // not ours: as if there were no list yet
  }
}

/** Saves the list with the next round trip. */
export function saveRefs(context: Excel.RequestContext, refs: KnownRefs): void {
  context.workbook.settings.add(REFS_KEY, JSON.stringify(refs));
}
