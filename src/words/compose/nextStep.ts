import type { ItemFinding, UnitPart } from "../../core/review/review";
import { CALLING, type State } from "../../core/review/state";
import type { Words } from "../words";

/** What is to be done for an item next, in one sentence: with how many units, and how much of what is counted they lack. */
export function nextStep({ parts, state }: ItemFinding, words: Words): string {
  const own = words.report.next;
  const calling = parts.filter((part) => part.state === state);
  if (!CALLING.includes(state) || calling.length === 0) return "";
  const counted = missingOf(calling);
  if (counted.length > 0) {
    const told = counted.map(({ measure, byNow, inAll }) => own.missing(byNow, inAll, measure));
    return own.makeUp(calling.length, told.join(words.clauseSeparator));
  }
  return own.of[state as CallingState](calling.length);
}

type CallingState = keyof Words["report"]["next"]["of"] & State;

interface Missing {
  measure: string;
  byNow: number;
  inAll: number;
}

/** What the units lack together: by now, and of the whole; a measure each. */
function missingOf(parts: UnitPart[]): Missing[] {
  const sums = new Map<string, Missing>();
  for (const { measure, missingByNow, missing } of parts.flatMap(({ duties = [] }) => duties)) {
    const sum = sums.get(measure) ?? { measure, byNow: 0, inAll: 0 };
    sum.byNow += missingByNow;
    sum.inAll += missing;
    sums.set(measure, sum);
  }
  return [...sums.values()].filter(({ byNow }) => byNow > 0);
}
