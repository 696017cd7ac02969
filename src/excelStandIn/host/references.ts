import type { Shift } from "../book/shift";
import type { Sheet } from "../book/sheet";
import { AreasTarget } from "./areasTarget";
import type { Instance } from "./member";
import { RangeTarget } from "./rangeTarget";

/**
 * No two hosts give the same reference: a client lets go late, up to seconds after a failure, and then asks whatever host it
 * is joined to by then.
 */
let count = 0;

/** Objects the client has asked to be kept; it names them by their reference afterwards. */
export class References {
  private readonly ids = new Map<unknown, string>();
  private readonly kept = new Map<string, { instance: Instance; times: number }>();

  /** The reference of an object: the same each time it is asked for. */
  idOf(instance: Instance): string {
    const known = this.ids.get(instance.target);
    if (known) return known;
    const id = `ref-${++count}`;
    this.ids.set(instance.target, id);
    return id;
  }

  /** Keeps an object once more: a batch that lets it go, later than another has begun, must not take it from that one. */
  keep(instance: Instance): void {
    const id = this.idOf(instance);
    const times = this.kept.get(id)?.times ?? 0;
    this.kept.set(id, { instance, times: times + 1 });
  }

  find(id: string): Instance | null {
    return this.kept.get(id)?.instance ?? null;
  }

  /** Lets an object go as often as it was kept. */
  remove(id: string): void {
    const found = this.kept.get(id);
    if (!found) return;
    found.times--;
    if (found.times > 0) return;
    this.kept.delete(id);
    this.ids.delete(found.instance.target);
  }

  /** Lets the kept ranges of a sheet follow its cells. */
  shift(sheet: Sheet, shift: Shift): void {
    for (const { instance } of this.kept.values()) {
      const { target } = instance;
      for (const range of target instanceof AreasTarget ? target.ranges : [target])
        if (range instanceof RangeTarget) range.follow(sheet, shift);
    }
  }
}
