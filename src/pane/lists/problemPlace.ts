import type { Problem } from "../../core/plan/problem";
import type { Review } from "../../core/review/review";

/** Whether a problem lies in the progress table itself and not in a register: then it is one of reading. */
export function isReadingProblem({ sheet }: Problem, review: Review): boolean {
  return sheet.id === review.sheet.id;
}
