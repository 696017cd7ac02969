import type { LiteralCell } from "../table/sheetOf";
import { firstItem } from "./reviewOfBook";

type Ledger = LiteralCell[][];

const TASK = "集中宣传";
const COUNTED = "全年报送普法信息不少于12篇";
const NO_LEDGER = undefined;
const EMPTY: Ledger = [];
/** So many pieces of 南站街道 on a day. */
const came = (day: string, count: number, unit = "南站街道"): Ledger => [
  [day, unit, "1", "", "", count],
];

/** 具体内容, 完成时限, 责任单位, 完成情况; the ledger; the day; the state with its reason's code. */
type Row = [string, string, string, string, Ledger | undefined, string, string];

function judged([content, deadline, units, status, ledger, asOf]: Row): string {
  const plan = [[content, deadline, units, status]];
  const { state, reasons } = firstItem({ plan, ...(ledger ? { ledger } : {}) }, asOf);
  return `${state} ${reasons[0]?.code ?? ""}`;
}

const named = (rows: Row[]) =>
  rows.map((row) => ({
    row,
    expected: row[6],
    title: row.map((cell) => JSON.stringify(cell)).join(" "),
  }));

const [NOVEMBER, NEXT_YEAR] = ["2023-11-15", "2024-01-15"];
const UNIT = "南站街道";
const GROUP = "各街道";

describe.each<[string, Row[]]>([
  [
    "cancelled comes before everything",
    [
      [TASK, "6月", UNIT, "不涉及", NO_LEDGER, NOVEMBER, "notApplicable notApplicable"],
      [TASK, "2022年6月", UNIT, "不涉及", NO_LEDGER, NOVEMBER, "notApplicable notApplicable"],
      [TASK, "适时", GROUP, "不涉及", EMPTY, NOVEMBER, "notApplicable notApplicable"],
      [TASK, "长期", UNIT, "不涉及", NO_LEDGER, NOVEMBER, "notApplicable notApplicable"],
      [COUNTED, "全年", GROUP, "不涉及", EMPTY, NEXT_YEAR, "notApplicable notApplicable"],
    ],
  ],
  [
    "overdue: a task with a dated deadline, not done, its status not unclear",
    [
      [TASK, "6月", UNIT, "", NO_LEDGER, NOVEMBER, "overdue overdue"],
      [TASK, "6月", UNIT, "正在推进", NO_LEDGER, NOVEMBER, "overdue overdue"],
      [TASK, "6月", UNIT, "进展滞后", NO_LEDGER, NOVEMBER, "overdue overdue"],
      [TASK, "6月、12月", UNIT, "", EMPTY, NOVEMBER, "overdue overdue"],
      [TASK, "6月", GROUP, "", NO_LEDGER, NOVEMBER, "overdue overdue"],
      [COUNTED, "6月", UNIT, "", NO_LEDGER, NOVEMBER, "overdue overdue"],
    ],
  ],
  [
    "unmet: counted, its period has ended, still short",
    [
      [COUNTED, "6月", UNIT, "", EMPTY, NOVEMBER, "unmet counted"],
      [COUNTED, "6月", UNIT, "已召开工作推进会", EMPTY, NOVEMBER, "unmet counted"],
      [COUNTED, "6月", UNIT, "已完成", came("5月9日", 11), NOVEMBER, "unmet counted"],
      [COUNTED, "全年", UNIT, "", came("5月9日", 11), NEXT_YEAR, "unmet counted"],
    ],
  ],
  [
    "toConfirm: no day, unclear, 待年终确认, before the plan year, a group without members",
    [
      [TASK, "适时", UNIT, "", NO_LEDGER, NOVEMBER, "toConfirm noDay"],
      [TASK, "适时", UNIT, "正在推进", NO_LEDGER, NOVEMBER, "toConfirm noDay"],
      [TASK, "6月", UNIT, "已召开工作推进会", NO_LEDGER, NOVEMBER, "toConfirm unclearStatus"],
      [TASK, "全年", UNIT, "", NO_LEDGER, NEXT_YEAR, "toConfirm yearEnd"],
      [TASK, "全年", UNIT, "进展滞后", NO_LEDGER, NEXT_YEAR, "toConfirm yearEnd"],
      [TASK, "2022年6月", UNIT, "", NO_LEDGER, NOVEMBER, "toConfirm beforePlanYear"],
      [TASK, "2022年6月", UNIT, "进展滞后", NO_LEDGER, NOVEMBER, "toConfirm beforePlanYear"],
      [COUNTED, "2022年6月", UNIT, "", EMPTY, NOVEMBER, "toConfirm beforePlanYear"],
      [COUNTED, "2022年6月", UNIT, "进展滞后", EMPTY, NOVEMBER, "toConfirm beforePlanYear"],
      [TASK, "6月", GROUP, "", EMPTY, NOVEMBER, "toConfirm openGroup"],
      [TASK, "12月", GROUP, "进展滞后", EMPTY, NOVEMBER, "toConfirm openGroup"],
      [TASK, "适时", GROUP, "22%（严重滞后）", EMPTY, NOVEMBER, "toConfirm openGroup"],
      [TASK, "长期", GROUP, "", EMPTY, NOVEMBER, "toConfirm openGroup"],
      [COUNTED, "全年", GROUP, "", EMPTY, NEXT_YEAR, "toConfirm openGroup"],
      [TASK, "12月", "", "", NO_LEDGER, NOVEMBER, "toConfirm noUnit"],
    ],
  ],
  [
    "behind: fewer than owed so far, or the status says so and it is not done",
    [
      [COUNTED, "全年", UNIT, "", came("5月9日", 9), NOVEMBER, "behind counted"],
      [COUNTED, "全年", UNIT, "进展滞后", came("5月9日", 11), NOVEMBER, "behind counted"],
      [TASK, "12月", UNIT, "进展滞后", NO_LEDGER, NOVEMBER, "behind behindStatus"],
      [TASK, "全年", UNIT, "进展滞后", NO_LEDGER, NOVEMBER, "behind behindStatus"],
      [TASK, "长期", UNIT, "进展滞后", NO_LEDGER, NOVEMBER, "behind behindStatus"],
      [TASK, "适时", UNIT, "进展滞后", NO_LEDGER, NOVEMBER, "behind behindStatus"],
      [TASK, "11月前", UNIT, "22%（严重滞后）", NO_LEDGER, NOVEMBER, "behind behindStatus"],
      [TASK, "", UNIT, "进展滞后", NO_LEDGER, NOVEMBER, "behind behindStatus"],
    ],
  ],
  [
    "dueSoon: within the warning days, not of kind year unless counted",
    [
      [TASK, "11月22日", UNIT, "", NO_LEDGER, NOVEMBER, "dueSoon dueSoon"],
      [TASK, "11月23日", UNIT, "", NO_LEDGER, NOVEMBER, "notDue notDue"],
      [TASK, "全年", UNIT, "", NO_LEDGER, "2023-12-30", "notDue notDue"],
      [COUNTED, "全年", UNIT, "", came("5月9日", 11), "2023-12-30", "dueSoon counted"],
    ],
  ],
  [
    "standing, and what is done",
    [
      [TASK, "长期", UNIT, "已完成", NO_LEDGER, NOVEMBER, "standing standing"],
      [TASK, "长期", UNIT, "", came("5月9日", 1), NOVEMBER, "standing standing"],
      [TASK, "6月", UNIT, "", came("7月9日", 1), NOVEMBER, "doneLate doneLate"],
      [COUNTED, "6月", UNIT, "", came("7月9日", 12), NOVEMBER, "doneLate counted"],
      [TASK, "6月", UNIT, "", came("6月30日", 1), NOVEMBER, "done done"],
      [TASK, "适时", UNIT, "已完成", NO_LEDGER, NOVEMBER, "done done"],
      [TASK, "2022年6月", UNIT, "已完成", NO_LEDGER, NOVEMBER, "done done"],
      [TASK, "6月", GROUP, "已完成", EMPTY, NOVEMBER, "done done"],
    ],
  ],
  [
    "a recurring item for which the ledger has a record that counts, of any unit, owes one by each due day",
    [
      [TASK, "6月、9月", `${UNIT}、桃源街道`, "", came("6月9日", 1), NOVEMBER, "unmet counted"],
      [TASK, "6月、9月", UNIT, "已完成", came("6月9日", 1), NOVEMBER, "unmet counted"],
      [TASK, "6月、9月", UNIT, "", came("6月9日", 2), NOVEMBER, "done counted"],
      [TASK, "每月25日前", UNIT, "", came("6月9日", 10), NOVEMBER, "notDue counted"],
      [TASK, "每月25日前", UNIT, "", EMPTY, NOVEMBER, "notDue notDue"],
      [TASK, "每月25日前", UNIT, "", EMPTY, "2023-12-26", "overdue overdue"],
    ],
  ],
])("%s", (_, rows) => {
  test.each(named(rows))("$title", ({ row, expected }) => {
    expect(judged(row)).toBe(expected);
  });
});
