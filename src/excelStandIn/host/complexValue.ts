import type { PlayedExcel } from "./excels";
import { refuse } from "./refusals";

/** An object read as a value: Excel puts its type beside it, and null for every member that was never set. */
export function complexValue(
  type: string,
  { complexValues }: Pick<PlayedExcel, "complexValues">,
  members: Record<string, unknown>,
): Record<string, unknown> {
  if (complexValues === "annotated") return { "@odata.type": `#ExcelApi.${type}`, ...members };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

/** An object given as a value; one that was read from Excel and given back whole is refused. */
export function complexArgument(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw refuse("argument", `${name} is no object`);
  const members = value as Record<string, unknown>;
  if ("@odata.type" in members || Object.values(members).includes(null))
    throw refuse("annotatedValue", name);
  return members;
}
