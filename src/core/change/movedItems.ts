import type { Review } from "../review/review";
import type { State } from "../review/state";

/** An item whose state is another than before: 3.3 逾期→已完成. */
export interface MovedItem {
  ref: string;
  was: State;
  is: State;
}

/** What a check says otherwise than the one before it, of the same table and day: what a cell filled in has done. */
export function movedItems(before: Review, now: Review): MovedItem[] {
  if (before.sheet.id !== now.sheet.id || before.asOf !== now.asOf) return [];
  const then = new Map(before.items.map((item) => [item.identity, item.state]));
  return now.items.flatMap(({ ref, identity, state }) => {
    const was = then.get(identity);
    return was === undefined || was === state ? [] : [{ ref, was, is: state }];
  });
}
