import type { ItemReading } from "../plan/readPlan";

/** Whether a row's own status cell is blank and free for what its one unit reports: no other unit answers for the row, and the cell is merged with no other. */
export function isBlankStatus({ item, units }: ItemReading, unit: string): boolean {
  const owing = units.units.filter(({ role }) => role !== "assist");
  const { status } = item;
  return (
    owing.length === 1 &&
    owing[0]?.name === unit &&
    status !== undefined &&
    status.value === "" &&
    status.merged === undefined
  );
}
