import { useState } from "react";
import type { Review } from "../../core/review/review";

/** The units that are ticked, in the review's order, and how to tick. */
export interface Ticked {
  names: string[];
  set: (unit: string, isTicked: boolean) => void;
  setAll: (units: string[]) => void;
}

/** Ticks stay over a new check; a unit that is gone from the plan takes its tick along. */
export function useTicked(review: Review | undefined): Ticked {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return {
    names: (review?.units ?? []).map(({ name }) => name).filter((name) => ticked.has(name)),
    set: (unit, isTicked) => {
      setTicked((before) => {
        const after = new Set(before);
        if (isTicked) after.add(unit);
        else after.delete(unit);
        return after;
      });
    },
    setAll: (units) => {
      setTicked(new Set(units));
    },
  };
}
