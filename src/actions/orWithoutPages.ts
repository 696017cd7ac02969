import { Failure } from "../core/failure";
import { arePagesRefused, withoutPages } from "../excel/made/pages";
import { orAgain } from "./orAgain";
import type { Workplace } from "./session/state";

/** Makes sheets, and where Excel sets up no pages, as without a printer, makes them without; `onNoPages` hears of that. */
export async function orWithoutPages<T>(job: () => Promise<T>, onNoPages?: () => void): Promise<T> {
  try {
    return await orAgain(job);
  } catch (error) {
    const isHosts = error instanceof Failure && error.facts.code === "host";
    if (!isHosts || !(await arePagesRefused())) throw error;
    const made = await withoutPages(() => orAgain(job));
    onNoPages?.();
    return made;
  }
}

/** Tells the user of a session that what was made has no page set-up. */
export const sayNoPages = (at: Workplace) => (): void => {
  at.learn({ failure: { code: "noPages" } });
};
