import type { Review } from "../review/review";
import type { NoticeRow } from "./noticeRegister";

/** What of the register calls for somebody: to be answered, closed, or looked at. */
export interface OpenNotice {
  row: NoticeRow;
  /** 未按时反馈: past its day of reply and unanswered; done: done meanwhile, may be closed; obsolete: its item is changed, gone or no longer applies. */
  why: "unanswered" | "done" | "obsolete";
}

/** The notices of a register that are not closed and that somebody is to see to. */
export function openNotices(rows: readonly NoticeRow[], review: Review): OpenNotice[] {
  return rows.flatMap((row): OpenNotice[] => {
    const same = rows.filter(
      (each) =>
        each.unit === row.unit &&
        each.item?.identity === row.item?.identity &&
        each.label === row.label &&
        each.due === row.due,
    );
    if (isClosed(row, same)) return [];
    // A form is no item: that it has come stands in the 下发台账.
    if (row.grade === "blue" && !row.item) return [];
    const finding = review.items.find(({ identity }) => identity === row.item?.identity);
    const part = finding?.parts.find(({ unit }) => unit === row.unit);
    if (!part || part.state === undefined || part.state === "notApplicable")
      return [{ row, why: "obsolete" }];
    if (part.state === "done" || part.state === "doneLate") return [{ row, why: "done" }];
    const isPast = row.replyBy !== undefined && row.replyBy < review.asOf;
    const isAnswered = row.reply !== "" || row.plannedDay !== undefined;
    return row.grade !== "blue" && isPast && !isAnswered ? [{ row, why: "unanswered" }] : [];
  });
}

/** 销号 of a notice closes the earlier ones of the same unit, item and due day. */
export function isClosed(row: NoticeRow, all: readonly NoticeRow[]): boolean {
  return all.some(({ closedOn, issued }) => closedOn !== undefined && issued >= row.issued);
}
