import { comparePoints } from "../../core/points/comparePoints";
import type { PointsComparison } from "../../core/points/pointFinding";
import type { Point } from "../../core/points/readPoints";
import { check } from "../check";
import { paced } from "../paced";
import type { Action } from "../session/state";

/** Points and plan held against each other, and what the points' file is called. */
export interface PointsCompared {
  name: string;
  comparison: PointsComparison;
}

/** 对照工作要点: holds points against the plan as it stands now. Changes nothing. */
export const action: Action<{ name: string; points: Point[] }> = async (at, { name, points }) => {
  const { plan } = await check(at.request);
  const comparison = await paced(comparePoints(points, plan.readings), at.request);
  at.learn({ points: { name, comparison } });
  return { kind: "pointsCompared" };
};
