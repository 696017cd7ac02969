import type { State } from "../core/review/state";

/** Fill and text colour of a marked row, readable in grey as well; states without one are not marked. */
export const STATE_COLORS: Partial<Record<State, { fill: string; text: string }>> = {
  overdue: { fill: "#FFC7CE", text: "#9C0006" },
  unmet: { fill: "#FFD08A", text: "#7F3F00" },
  toConfirm: { fill: "#DDD6F0", text: "#403151" },
  behind: { fill: "#FFF2A8", text: "#7F6000" },
  dueSoon: { fill: "#FFF2A8", text: "#7F6000" },
};
