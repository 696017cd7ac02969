import { foldText } from "../text/foldText";
import type { ItemReading } from "../plan/readPlan";
import type { Directory } from "./readDirectory";

/** A unit as the directory or the plan calls it; undefined for a name that neither knows. */
export function unitCalled(
  text: string,
  { directory, readings }: { directory?: Directory; readings: readonly ItemReading[] },
): string | undefined {
  const known = directory?.find(text);
  if (known?.kind === "unit") return known.unit;
  const folded = foldText(text);
  for (const { units } of readings) {
    const unit = units.units.find(({ name }) => foldText(name) === folded);
    if (unit) return unit.name;
  }
  return undefined;
}
