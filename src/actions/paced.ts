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
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    onStep?.(step.value);
    await turn();
    signal?.throwIfAborted();
    begun = performance.now();
  }
}

/**
 * A task of its own, since promises alone leave no room for drawing and clicks; not a timer, since those of a hidden page are
 * slowed down to one a second, and the ribbon's commands run with the pane closed.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
