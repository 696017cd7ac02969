import { foldText } from "../text/foldText";

/** A sheet that holds a progress table. */
export interface Candidate {
  name: string;
  active: boolean;
  /** It has content, deadline and units, or says that it is a plan though it lacks one. */
  isSure: boolean;
  /** It has all three. */
  isWhole: boolean;
}

const NAMED = /推进表|任务分解表|责任分解表|任务清单|重点工作/;

/**
 * The sheet to check: the active one, else one whose name says so, else the first; those with content, deadline and units
 * before those that lack one, save that the active sheet stays where it says that it is a plan. Undefined where there is none.
 */
export function chooseSheet<C extends Candidate>(candidates: C[]): C | undefined {
  const active = candidates.find((candidate) => candidate.active);
  if (active?.isSure) return active;
  const whole = candidates.filter(({ isWhole }) => isWhole);
  return firstNamed(whole) ?? active ?? firstNamed(candidates);
}

function firstNamed<C extends Candidate>(candidates: C[]): C | undefined {
  return candidates.find(({ name }) => NAMED.test(foldText(name))) ?? candidates[0];
}
