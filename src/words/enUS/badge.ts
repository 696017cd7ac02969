import type { zhCNBadge } from "../zhCN/badge";

/** The few words in an item's badge, in English. */
export const enUSBadge: typeof zhCNBadge = {
  overdue: (days) => `${days} days overdue`,
  unrecorded: (days) => `${days} days past`,
  missing: (period, missing, measure) => `${missing} ${measure} short (${period})`,
  upTo: (missing, measure) => `up to ${missing} ${measure} short`,
  kinds: (missing) => `${missing} kinds short`,
  behindCount: "Behind schedule",
  dueIn: (days) => (days === 0 ? "Due today" : `Due in ${days} days`),
};
