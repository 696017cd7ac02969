/**
 * One thing that a reader knows. Rules stand in a list, and the first whose pattern fits speaks, so every example must be taken
 * by its own rule and by none before it; test/core/reading/rules.test.ts holds all of them to that.
 */
export interface Rule<Says> {
  /** Its kind of phrase in the reader's own language (`尚未…`): kept with the reading, and shown beside it. */
  name: string;
  pattern: RegExp;
  says: Says;
  examples: string[];
  /** Phrases that look alike and are none of its own. */
  notExamples?: string[];
}

/** The first rule of a list that fits a text. */
export function firstRule<Says>(rules: Rule<Says>[], text: string): Rule<Says> | undefined {
  return rules.find(({ pattern }) => pattern.test(text));
}
