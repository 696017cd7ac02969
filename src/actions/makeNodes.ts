import { FIXED_NODES, MOVING_NODES, NODE_HEADINGS as H } from "../core/node/nodes";
import { ownTableIn } from "../core/register/ownTable";
import { dayOf } from "../core/text/day";
import { check } from "./check";
import { checkResultAgain } from "./checkProgress";
import type { Action } from "./session/state";
import { takeBackRegisters, writeInRegisters } from "./writeInRegisters";

/** 建立普法节点: a sheet with the year's fixed days, and the names of those that the year's notice sets. */
export const action: Action = async (at) => {
  const { own } = await check(at.request);
  if (ownTableIn(own, "普法节点")) return { kind: "registerThere" };
  at.startWriting();
  const written = await writeInRegisters(at.request, ({ plan }) => ({
    own: {
      普法节点: [
        ...FIXED_NODES.map(({ name, month, day }) => {
          const on = dayOf(plan.year, month, day) ?? "";
          return { [H.name]: name, [H.start]: { day: on }, [H.end]: { day: on } };
        }),
        ...MOVING_NODES.map((name) => ({ [H.name]: name })),
      ],
    },
  }));
  await checkResultAgain(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkResultAgain(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "registerMade", sheet: "普法节点", undo };
};
