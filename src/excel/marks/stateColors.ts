import type { State } from "../../core/review/state";

/** Fill and text colour of states that call for somebody to act, readable in grey as well. */
export const STATE_COLORS: Partial<Record<State, { fill: string; text: string }>> = {
  overdue: { fill: "#FFC7CE", text: "#9C0006" },
  unmet: { fill: "#FFD08A", text: "#7F3F00" },
  toConfirm: { fill: "#DDD6F0", text: "#403151" },
  behind: { fill: "#FFF2A8", text: "#7F6000" },
  dueSoon: { fill: "#FFF2A8", text: "#7F6000" },
};

/** Colours of what is done: rows bear them only where the user asks for it, sheets never. */
const DONE_COLORS: typeof STATE_COLORS = {
  doneLate: { fill: "#DDEBF7", text: "#1F4E78" },
  done: { fill: "#E2EFDA", text: "#375623" },
};

/** Fill and text colour of every state that a row may be marked with. */
export const MARK_COLORS: typeof STATE_COLORS = { ...STATE_COLORS, ...DONE_COLORS };
