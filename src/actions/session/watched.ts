/** A state that others watch; it is replaced as a whole at every change. */
export class Watched<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(protected current: State) {}

  readonly state = (): State => this.current;

  /** Calls a listener at every change, until what it gives back is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected update(change: Partial<State>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
