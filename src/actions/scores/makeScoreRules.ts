import { LEVELS } from "../../core/score/levels";
import { REPORTED, RULE_HEADINGS as H } from "../../core/score/scoreRules";
import { makeRegisterOnce } from "../makeRegisterOnce";
import type { Action } from "../session/state";

/** 建立计分规则: a row for each thing that is counted and each level, without any points: those are the office's own. */
export const action: Action = (at) =>
  makeRegisterOnce(at, "计分规则", ({ review }) => {
    const parts = review.items.flatMap((item) => item.parts);
    const kinds = new Set(parts.flatMap(({ duties = [] }) => duties.map(({ thing }) => thing)));
    kinds.delete("");
    return [...kinds].flatMap((kind) =>
      [REPORTED, ...LEVELS].map((level) => ({ [H.kind]: kind, [H.level]: level })),
    );
  });
