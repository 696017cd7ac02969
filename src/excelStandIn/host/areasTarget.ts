import type { Sheet } from "../book/sheet";
import type { RangeTarget } from "./rangeTarget";

/** What a RangeAreas stands for: one or more ranges of one sheet. */
export class AreasTarget {
  constructor(
    readonly ranges: RangeTarget[],
    /** What its address tells, where that is not where it lies. */
    readonly told: RangeTarget[] = ranges,
  ) {}

  get first(): RangeTarget {
    const [first] = this.ranges;
    if (!first) throw new RangeError("A RangeAreas holds at least one range");
    return first;
  }

  get sheet(): Sheet {
    return this.first.sheet;
  }
}
