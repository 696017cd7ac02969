/** A word of deadlines: what it is called beside a reading, its pattern, and texts that hold it. */
export interface Lexeme {
  name: string;
  pattern: RegExp;
  examples: string[];
  /** Texts that look alike and do not hold it. */
  notExamples?: string[];
}
