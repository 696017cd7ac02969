import type { Step, Steps } from "../core/steps";

/** How whoever asked for a long job follows it. */
export interface Pace {
  /** Told now and then what the job is at, and how far. */
  onStep?: (step: Step) => void;
  /** Stops the job before anything is written; it then fails with the signal's reason. */
  signal?: AbortSignal;
}

/** The pane gets its turn after this long, in milliseconds; it is to have one every 50. */
const SLICE = 24;

/** Runs a computation in slices between which the pane draws and hears the user. Fails with the signal's reason once it is aborted. */
export async function paced<T>(steps: Steps<T>, { onStep, signal }: Pace): Promise<T> {
  signal?.throwIfAborted();
  let turns: Turns | undefined;
  let begun = performance.now();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - begun < SLICE) continue;
      onStep?.(step.value);
      turns ??= new Turns();
      await turns.next();
      signal?.throwIfAborted();
      begun = performance.now();
    }
  } finally {
    turns?.end();
  }
}

/**
 * Tasks of their own, since promises alone leave no room for drawing and clicks; not timers, since those of a hidden page are
 * slowed down to one a second, and the ribbon's commands run with the pane closed.
 */
class Turns {
  private readonly channel = new MessageChannel();

  next(): Promise<void> {
    const { port1, port2 } = this.channel;
    return new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  }

  end(): void {
    this.channel.port1.close();
  }
}
