import { changeSettings } from "../saveSettings";
import type { Action } from "../session/state";

/** Keeps in the workbook whether a place of the 要点对照 is a problem; taken back where `isProblem` is left out. */
export const action: Action<{ key: string; isProblem?: boolean }> = async (
  at,
  { key, isProblem },
) => {
  const { pointVerdicts } = await changeSettings((stored) => {
    const others = Object.entries(stored.pointVerdicts).filter(([each]) => each !== key);
    const own: [string, boolean][] = isProblem === undefined ? [] : [[key, isProblem]];
    return { pointVerdicts: Object.fromEntries([...others, ...own]) };
  });
  at.learn({ pointVerdicts });
  return { kind: "pointMarked" };
};
