import type { Action } from "../session/state";
import { unitsWithDuties } from "../unitsWithDuties";
import { appraisalSheet } from "./appraisalSheet";
import { evaluationSheet } from "./evaluationSheet";
import { makeFilledOnce } from "./makeFilledOnce";

/** 建立评分表 of an evaluation: a row for each item, without any points. */
export const evaluationAction: Action = (at) =>
  makeFilledOnce(at, "评分表", (result) => evaluationSheet(result, at.words));

/** 建立评议评分表 for a panel of so many: a row for each unit that answers for something, without any weights. */
export const appraisalAction: Action<{ members: number }> = (at, { members }) =>
  makeFilledOnce(at, "评议评分表", (result) =>
    appraisalSheet(result, unitsWithDuties(result), members, at.words),
  );
