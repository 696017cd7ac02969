import type { HeadingRule } from "./headingRule";
import { PROGRESS_HEADINGS } from "./progressHeadings";
import { ROLE_HEADINGS } from "./roleHeadings";
import { TASK_HEADINGS } from "./taskHeadings";

/** How the headings of plans are worded; the first rule that fits counts. */
export const HEADING_RULES: readonly HeadingRule[] = [
  ...ROLE_HEADINGS,
  ...PROGRESS_HEADINGS,
  ...TASK_HEADINGS,
];
