import type { Instance } from "./member";

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

  /** Everything kept, for moving it along when cells are inserted or deleted. */
  all(): Instance[] {
    return [...this.kept.values()];
  }
}
