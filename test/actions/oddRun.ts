import fc from "fast-check";
import { ACTION_NAMES } from "./everyAction";
import { anyOddBook, type OddBook } from "./oddBook";
import { ODD_TEXTS } from "./oddTexts";

/** A random workbook, some of the actions there are, and what is typed where one asks for text. */
export interface OddRun {
  book: OddBook;
  odd: string;
  actions: string[];
}

/** All actions in one workbook take long, and show no more than some of them in each of many. */
export const anyOddRun: fc.Arbitrary<OddRun> = fc.record({
  book: anyOddBook,
  odd: fc.constantFrom(...ODD_TEXTS),
  actions: fc.subarray(ACTION_NAMES, { minLength: 4, maxLength: 7 }),
});
