import type { FormCell } from "./formValues";

/** What a form's file bears out of sight, so that it is known again whatever it is called and whoever saved it. */
export const FORM_MARKS = {
  /** The name of the cell below which the form's facts stand, and what that cell holds. */
  form: "tuijin.form",
  /** Heads the hidden column that says which item a row is. */
  item: "tuijin.item",
  /** Heads the hidden column that says what was known when it was sent. */
  sent: "tuijin.sent",
} as const;

/** Stands among what was known of an item that is reported on the 报送清单. */
export const COUNTED = "counted";

/** What a form is of, in the order of the cells below its mark. */
export interface FormFacts {
  /** The plan's title. */
  plan: string;
  year: number;
  unit: string;
  round: number;
  asOf: string;
  replyBy: string;
}

/** The facts as they stand in the file, one a row. */
export function factRows(facts: FormFacts): [string, string][] {
  return [
    [FORM_MARKS.form, "1"],
    ["plan", facts.plan],
    ["year", String(facts.year)],
    ["unit", facts.unit],
    ["round", String(facts.round)],
    ["asOf", facts.asOf],
    ["replyBy", facts.replyBy],
  ];
}

/** Columns of a form that a unit fills in or reads, as their headings are recognised, renamed ones too. */
export type FormColumn = FormCell | "ref" | "content" | "deadline" | "known";

const HEADINGS: [FormColumn, RegExp][] = [
  ["known", /^已(?:登记|报送?|知)|registered/i],
  ["plannedDay", /计划|预计|planned/i],
  ["doneDay", /(?:完成|办结|完结)(?:日期|时间|日)|^日期$|done on/i],
  ["deadline", /时限|期限|截止|deadline/i],
  ["evidence", /佐证|材料|附件|依据|evidence/i],
  ["problem", /问题|原因|困难|problem/i],
  ["status", /情况|进展|进度|状态|是否完成|status/i],
  ["content", /内容|事项|任务|content/i],
  ["ref", /编号|序号|^no/i],
];

/** What a heading of a form heads: `完成情况` → status; undefined where it says nothing known. */
export function formColumn(heading: string): FormColumn | undefined {
  const plain = heading.normalize("NFKC").replace(/\s+/g, "");
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Columns of the 报送清单. */
export type ListColumn = "day" | "item" | "type" | "title" | "count" | "remark";

const LIST_HEADINGS: [ListColumn, RegExp][] = [
  ["day", /日期|时间|date/i],
  ["item", /事项|任务|item/i],
  ["type", /类型|类别|type/i],
  ["title", /标题|题目|名称|title/i],
  ["count", /数量|篇数|次数|份数|count|number/i],
  ["remark", /备注|说明|remark/i],
];

/** What a heading of the 报送清单 heads. */
export function listColumn(heading: string): ListColumn | undefined {
  const plain = heading.normalize("NFKC").replace(/\s+/g, "");
  return LIST_HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}
