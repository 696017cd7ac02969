import type { Deadline } from "../../core/reading/deadline/deadline";
import type { Words } from "../words";

/** A deadline as it was understood: `2023年12月 → 至2023年12月31日`. */
export function deadlineWords(deadline: Deadline, words: Words): string {
  const [first] = deadline.due;
  const last = deadline.due.at(-1);
  switch (deadline.kind) {
    case "confirm":
      return words.deadline.confirm(deadline.doubt ?? "unread");
    case "none":
      return words.deadline.none;
    case "standing":
      return words.deadline.standing;
    case "year":
      return last === undefined
        ? words.deadline.standing
        : words.deadline.year(Number(last.slice(0, 4)));
    case "once":
    case "recurring":
      if (first === undefined || last === undefined) return words.deadline.confirm("unread");
      if (deadline.wholePlan) return words.deadline.wholePlan(words.day(last));
      return first === last
        ? words.deadline.until(words.day(last))
        : words.deadline.each(words.shortDay(first), deadline.due.length, words.shortDay(last));
  }
}
