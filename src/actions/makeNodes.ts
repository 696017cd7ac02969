import { FIXED_NODES, MOVING_NODES, NODE_HEADINGS as H } from "../core/node/nodes";
import { dayOf } from "../core/text/day";
import { makeRegisterOnce } from "./makeRegisterOnce";
import type { Action } from "./session/state";

/** 建立普法节点: a sheet with the year's fixed days, and the names of those that the year's notice sets. */
export const action: Action = (at) =>
  makeRegisterOnce(at, "普法节点", ({ plan }) => [
    ...FIXED_NODES.map(({ name, month, day }) => {
      const on = dayOf(plan.year, month, day) ?? "";
      return { [H.name]: name, [H.start]: { day: on }, [H.end]: { day: on } };
    }),
    ...MOVING_NODES.map((name) => ({ [H.name]: name })),
  ]);
