import type { Day } from "../../core/text/day";

/** Today where the user is. */
export function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
