import type { CheckResult } from "../actions/check";
import { ALARMS, CALLING, type StateCounts } from "../core/review/state";
import type { Words } from "../words/words";
import { flatCells } from "./flat";

/**
 * What is kept of one workbook among many, as plain data that a worker can hand over: its counts, and the rows that it brings
 * to the 汇总 and the flat export.
 */
export interface BookDigest {
  file: string;
  /** The file's name without its ending. */
  name: string;
  year: number;
  /** How many items it has, and how many of each state. */
  items: number;
  totals: StateCounts;
  unitItems: StateCounts;
  units: number;
  dueRate: string;
  /** Project, items, and how many of each alarm. */
  projects: (string | number)[][];
  /** What calls for somebody: number, content, deadline, state, units. */
  calling: string[][];
  /** Rows of the flat export; none where it is not asked for. */
  flat: (string | number)[][];
}

/** Keeps of a check what many workbooks are put together from. */
export function digestOf(
  file: string,
  result: CheckResult,
  { isFlat }: { isFlat: boolean },
  words: Words,
): BookDigest {
  const { review } = result;
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return {
    file,
    name,
    year: review.year,
    items: review.items.length,
    totals: review.totals,
    unitItems: review.all.byState,
    units: review.units.length,
    dueRate: words.rate(review.all.dueRate),
    projects: projectRows(result),
    calling: review.items
      .filter(({ state }) => CALLING.includes(state))
      .map((item) => [
        item.ref,
        item.content,
        item.reading.deadline.text,
        words.state[item.state],
        item.parts
          .filter((part) => part.state === item.state)
          .map(({ unit }) => unit)
          .join(words.listSeparator),
      ]),
    flat: isFlat ? flatCells(name, review, words) : [],
  };
}

function projectRows({ review }: CheckResult): (string | number)[][] {
  const projects = new Map<string, number[]>();
  for (const { project, state } of review.items) {
    const counts = projects.get(project) ?? [0, ...ALARMS.map(() => 0)];
    counts[0] = (counts[0] ?? 0) + 1;
    const at = ALARMS.indexOf(state) + 1;
    if (at > 0) counts[at] = (counts[at] ?? 0) + 1;
    projects.set(project, counts);
  }
  return [...projects].map(([project, counts]) => [project, ...counts]);
}
