import type { Host } from "../../src/excelStandIn/host/createHost";

const DROPPED = JSON.stringify({
  Results: [],
  Error: { ActionIndex: 0, Code: "GeneralException", Message: "The answer was lost" },
});

/** Does the n-th request from now, and loses its answer. */
export function loseAnswer(host: Host, n: number): void {
  const { answer } = host;
  let left = n;
  host.answer = async (body, flags) => {
    const text = await answer(body, flags);
    return --left === 0 ? DROPPED : text;
  };
}

/** Drops the n-th request from now and all after it, the n-th one after doing it where wanted. Gives the way back. */
export function dropFrom(
  host: Host,
  n: number,
  { afterDoingIt = false }: { afterDoingIt?: boolean } = {},
): () => void {
  const { answer } = host;
  let left = n;
  host.answer = async (body, flags) => {
    left--;
    if (left > 0 || (left === 0 && afterDoingIt)) {
      const text = await answer(body, flags);
      return left === 0 ? DROPPED : text;
    }
    return DROPPED;
  };
  return () => {
    host.answer = answer;
  };
}

/** Fails the n-th action from now and drops every request after it, as where Excel was closed. Gives the way back. */
export function dropAfterAction(host: Host, n: number): () => void {
  const { answer } = host;
  let isAway = false;
  host.faults.failAction(n);
  host.answer = async (body, flags) => {
    if (isAway) return DROPPED;
    const text = await answer(body, flags);
    isAway = text.includes("was made to fail");
    return text;
  };
  return () => {
    host.answer = answer;
    host.faults.clear();
  };
}
