import { eventId, type EventHandler } from "./safeArray";

/** How a ribbon command ended. */
export type CommandEnd = "completed" | "unknownFunction" | "failed";

/** Office.actions knows no function of that name. */
const invalidCallback = 11_101;

/** How long a function may be unknown: the pane names its functions a little after office.js is ready. */
const patience = 5_000;
const pause = 100;

/**
 * Runs the add-in's function commands the way Excel does: by the event that office.js listens for,
 * until the function calls `event.completed()`.
 */
export class CommandRunner {
  private handler: Promise<EventHandler>;
  private found: (handler: EventHandler) => void = () => undefined;
  private readonly waiting = new Map<string, (status: number) => void>();
  private count = 0;

  constructor() {
    this.handler = this.expect();
  }

  /** A pane's runtime is going away; commands wait for the next one. */
  leave(): void {
    for (const end of this.waiting.values()) end(-1);
    this.waiting.clear();
    this.handler = this.expect();
  }

  /** office.js has registered for commands. */
  join(handler: EventHandler): void {
    this.found(handler);
  }

  /** office.js reports the end of a command: its id, a state, and what was given to `completed`. */
  complete([id, status]: unknown[]): void {
    this.waiting.get(String(id))?.(Number(status));
    this.waiting.delete(String(id));
  }

  /** Runs a function by its name in the manifest, as pressed on the button with that id. */
  async run(functionName: string, controlId: string): Promise<CommandEnd> {
    const until = Date.now() + patience;
    for (;;) {
      const status = await this.invoke(functionName, controlId);
      if (status === 0) return "completed";
      if (status !== invalidCallback) return "failed";
      if (Date.now() > until) return "unknownFunction";
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private async invoke(functionName: string, controlId: string): Promise<number> {
    const handler = await this.handler;
    const id = `command-${++this.count}`;
    const ended = new Promise<number>((resolve) => this.waiting.set(id, resolve));
    handler(eventId.commandInvoked, [
      id,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
    return ended;
  }

  private expect(): Promise<EventHandler> {
    return new Promise((resolve) => {
      this.found = resolve;
    });
  }
}
