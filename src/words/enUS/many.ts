import { zhCNMany, type ManyTexts } from "../zhCN/many";

/** Many workbooks at once, in English; what is written for others stays in their language. */
export const enUSMany: ManyTexts = {
  ...zhCNMany,
  none: "None of these workbooks can be used.",
  line: (name, year, counts) => `${name} (${year}): ${counts}`,
  count: (state, items) => `${state} ${items}`,
  years: (years) => `Their years differ and are not mixed: ${years}.`,
  unusable: (file, why) => `Not usable: ${file} ${why}`,
};
