import { ALARMS, worse, type State } from "../review/state";

/** What has become of one unit's part in one item, as it is told: the gravest first. */
export const CHANGE_CLASSES = ["new", "worse", "still", "better", "closed", "finished"] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Whether something went wrong; what is to be confirmed is no alarm here. */
export function isAlarm(state: State): boolean {
  return ALARMS.includes(state);
}

function isDone(state: State): boolean {
  return state === "done" || state === "doneLate";
}

/** The class of a part by its states then and now, or undefined where nothing is to be said of it. */
export function changeClass(was: State, is: State): ChangeClass | undefined {
  if (isAlarm(is)) return alarmClass(was, is);
  if (isDone(is)) {
    if (isAlarm(was)) return "closed";
    return isDone(was) ? undefined : "finished";
  }
  // What is to be confirmed is counted apart, and what no longer applies is a change of the table.
  if (is === "toConfirm" || is === "notApplicable") return undefined;
  return isAlarm(was) ? "better" : undefined;
}

function alarmClass(was: State, is: State): ChangeClass {
  if (!isAlarm(was)) return "new";
  if (was === is) return "still";
  return worse(was, is) === is ? "worse" : "better";
}
