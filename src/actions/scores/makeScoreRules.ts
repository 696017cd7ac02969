import { ownTableIn } from "../../core/register/ownTable";
import { LEVELS } from "../../core/score/levels";
import { REPORTED, RULE_HEADINGS as H } from "../../core/score/scoreRules";
import { check } from "../check";
import { checkResultAgain } from "../checkProgress";
import type { Action } from "../session/state";
import { takeBackRegisters, writeInRegisters } from "../writeInRegisters";

/** 建立计分规则: a row for each thing that is counted and each level, without any points: those are the office's own. */
export const action: Action = async (at) => {
  const { own, review } = await check(at.request);
  if (ownTableIn(own, "计分规则")) return { kind: "registerThere" };
  at.startWriting();
  const parts = review.items.flatMap((item) => item.parts);
  const kinds = new Set(parts.flatMap(({ duties = [] }) => duties.map(({ thing }) => thing)));
  kinds.delete("");
  const rows = [...kinds].flatMap((kind) =>
    [REPORTED, ...LEVELS].map((level) => ({ [H.kind]: kind, [H.level]: level })),
  );
  const written = await writeInRegisters(at.request, () => ({ own: { 计分规则: rows } }));
  await checkResultAgain(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkResultAgain(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "registerMade", sheet: "计分规则", undo };
};
