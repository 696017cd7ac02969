/** What a piece of work gave and how much processor time it took, in milliseconds. */
export interface Timed<T> {
  result: T;
  ms: number;
}

/** Runs something once and times it; what else the machine does meanwhile is not counted. */
export async function timed<T>(job: () => T | Promise<T>): Promise<Timed<T>> {
  const start = process.cpuUsage();
  const result = await job();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1_000 };
}

/** The best of some runs. */
export async function best<T>(runs: number, job: () => T | Promise<T>): Promise<Timed<T>> {
  let found = await timed(job);
  for (let run = 1; run < runs; run++) {
    const next = await timed(job);
    if (next.ms < found.ms) found = next;
  }
  return found;
}

/** The longest time, in milliseconds, for which a job let nobody else have a turn; it says each time before it does. */
export async function longestStretch(
  job: (beforeTurn: () => void) => Promise<unknown>,
): Promise<number> {
  let longest = 0;
  let since = performance.now();
  const end = () => {
    longest = Math.max(longest, performance.now() - since);
  };
  await job(() => {
    end();
    // The turn itself is a task: what comes after it is the next stretch.
    setTimeout(() => (since = performance.now()), 0);
  });
  end();
  return longest;
}

/** The heap in use, in megabytes; after a collection where node was started with --expose-gc. */
export function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** The most memory the process has held, in megabytes. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 2 ** 10;
}
