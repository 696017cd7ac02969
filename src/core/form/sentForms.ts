import { ownTableIn, type OwnRow, type OwnTable } from "../register/ownTable";
import { foldText } from "../text/foldText";
import type { Day } from "../text/day";

/** The headings of the 下发台账, and the words of its 状态. */
export const SENT_FORMS = {
  round: "期次",
  unit: "单位",
  sentOn: "下发日期",
  replyBy: "反馈期限",
  returnedOn: "交回日期",
  state: "状态",
  open: "未交回",
  returned: "已交回",
} as const;

/** What a round's form is called in other registers: 第11期填报表. */
export const formLabel = (round: number): string => `第${round}期填报表`;

/** A form that was sent, as the 下发台账 has it. */
export interface SentForm {
  round: number;
  unit: string;
  sentOn?: Day;
  replyBy?: Day;
  returnedOn?: Day;
  isReturned: boolean;
  table: OwnTable;
  row: OwnRow;
}

/** The forms that were sent; rows without a round or a unit are none. */
export function sentForms(own: readonly OwnTable[]): SentForm[] {
  const table = ownTableIn(own, "下发台账");
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const round = Number(foldText(row.text(SENT_FORMS.round)).replace(/^第|期$/g, ""));
    const unit = row.text(SENT_FORMS.unit);
    if (!Number.isInteger(round) || round < 1 || unit === "") return [];
    const [sentOn, replyBy, returnedOn] = [
      row.day(SENT_FORMS.sentOn),
      row.day(SENT_FORMS.replyBy),
      row.day(SENT_FORMS.returnedOn),
    ];
    const isReturned =
      row.text(SENT_FORMS.returnedOn) !== "" ||
      /^(?:已|补)?交回?$/.test(foldText(row.text(SENT_FORMS.state)));
    return [
      {
        round,
        unit,
        ...(sentOn === undefined ? {} : { sentOn }),
        ...(replyBy === undefined ? {} : { replyBy }),
        ...(returnedOn === undefined ? {} : { returnedOn }),
        isReturned,
        table,
        row,
      },
    ];
  });
}

/** How the forms of one round stand. */
export interface SentRound {
  round: number;
  sentOn?: Day;
  replyBy?: Day;
  units: string[];
  returned: string[];
  /** 未交回. */
  missing: string[];
}

/** The forms of a round; undefined where none were sent in it. */
export function sentRound(own: readonly OwnTable[], round: number): SentRound | undefined {
  const forms = sentForms(own).filter((each) => each.round === round);
  if (forms.length === 0) return undefined;
  const returned = new Set(forms.filter((each) => each.isReturned).map(({ unit }) => unit));
  const units = [...new Set(forms.map(({ unit }) => unit))];
  const last = (days: (Day | undefined)[]) =>
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  const [sentOn, replyBy] = [
    last(forms.map((each) => each.sentOn)),
    last(forms.map((each) => each.replyBy)),
  ];
  return {
    round,
    ...(sentOn === undefined ? {} : { sentOn }),
    ...(replyBy === undefined ? {} : { replyBy }),
    units,
    returned: units.filter((unit) => returned.has(unit)),
    missing: units.filter((unit) => !returned.has(unit)),
  };
}
