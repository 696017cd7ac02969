import { bookState } from "../excel/bookState";
import { count, play, rehearse, type Scene } from "./scenes";

/** What failing every request of a scene once came to. */
export interface FailedOnce {
  faults: number;
  /** The faults after which the workbook was neither as before nor as intended. */
  damaged: string[];
}

/** Plays a scene over and over, each time with another action or request of it failing once. */
export async function failOnce(scene: Scene): Promise<FailedOnce> {
  const dry = await rehearse(scene);
  const damaged: string[] = [];
  // What a coauthor disturbs is done up to three times over, mostly in the same words.
  const actions = count(dry.requests).filter((n) => !scene.meanwhile || n % 4 === 0);
  for (const n of actions) {
    const { book } = await play(scene, dry, ({ faults }) => {
      faults.failAction(n);
    });
    if (!dry.whole.has(bookState(book))) damaged.push(`action ${n}`);
  }
  for (const n of count(dry.syncs)) {
    const { book } = await play(scene, dry, ({ faults }) => {
      faults.failSync(n);
    });
    if (!dry.whole.has(bookState(book))) damaged.push(`request ${n}`);
  }
  return { faults: actions.length + dry.syncs, damaged };
}
