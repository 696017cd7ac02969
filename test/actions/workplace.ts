import { check, type CheckRequest } from "../../src/actions/check";
import type { Action, Done, Known, SessionState, Workplace } from "../../src/actions/session/state";
import { wordsFor } from "../../src/words/words";

/** A session's workplace after a check, as far as an action needs one. */
export async function workplace(request: CheckRequest): Promise<Workplace> {
  const state = { result: await check(request), mayHoldMarks: false } as SessionState;
  return {
    request,
    words: wordsFor("zh-CN"),
    state: () => state,
    learn: (facts: Partial<Known>) => Object.assign(state, facts),
    startWriting: () => undefined,
    listen: () => Promise.resolve(),
  };
}

/** Takes back what was done. */
export async function undo(done: Done, at: Workplace): Promise<Done> {
  return (done.undo as Action)(at, undefined);
}
