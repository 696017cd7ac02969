import { zhCNReadings } from "../zhCN/readings";

/** The sheet stays Chinese whatever the language of Office: it is read back by its headings, and passed on to others. */
export const enUSReadings: typeof zhCNReadings = zhCNReadings;
