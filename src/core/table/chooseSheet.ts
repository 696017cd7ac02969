import { foldText } from "../text/foldText";

/** A sheet that holds a progress table. */
export interface Candidate {
  name: string;
  active: boolean;
}

const NAMED = /推进表|任务分解表|责任分解表|任务清单|重点工作/;

/** The sheet to check: the active one, else one whose name says so, else the first; undefined where there is none. */
export function chooseSheet<C extends Candidate>(candidates: C[]): C | undefined {
  return (
    candidates.find((candidate) => candidate.active) ??
    candidates.find((candidate) => NAMED.test(foldText(candidate.name))) ??
    candidates[0]
  );
}
