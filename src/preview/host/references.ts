import type { Shift } from "../book/shift";
import type { Sheet } from "../book/sheet";
import { AreasTarget } from "./areasTarget";
import type { Instance } from "./member";
import { RangeTarget } from "./rangeTarget";

/** Objects the client has asked to be kept; it names them by their reference afterwards. */
export class References {
  private readonly ids = new Map<unknown, string>();
  private readonly kept = new Map<string, Instance>();
  private count = 0;

  /** The reference of an object: the same each time it is asked for. */
  idOf(instance: Instance): string {
    const known = this.ids.get(instance.target);
    if (known) return known;
    const id = `ref-${++this.count}`;
    this.ids.set(instance.target, id);
    return id;
  }

  keep(instance: Instance): void {
    this.kept.set(this.idOf(instance), instance);
  }

  find(id: string): Instance | null {
    return this.kept.get(id) ?? null;
  }

  remove(id: string): void {
    const instance = this.kept.get(id);
    this.kept.delete(id);
    if (instance) this.ids.delete(instance.target);
  }

  /** Lets the kept ranges of a sheet follow its cells. */
  shift(sheet: Sheet, shift: Shift): void {
    for (const { target } of this.kept.values())
      for (const range of target instanceof AreasTarget ? target.ranges : [target])
        if (range instanceof RangeTarget) range.follow(sheet, shift);
  }
}
