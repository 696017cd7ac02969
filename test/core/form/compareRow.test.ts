import { compareRow, type Outcome } from "../../../src/core/form/compareRow";
import { NO_VALUES, type FormCell, type FormValues } from "../../../src/core/form/formValues";

/** Cell, as sent, as returned, as known now → what it comes to. */
const CELLS: [FormCell, string, string, string, Outcome][] = [
  // nothing filled in takes nothing away
  ["status", "", "", "", "blank"],
  ["status", "推进中", "", "推进中", "blank"],
  ["status", "推进中", "", "已完成", "blank"],
  ["status", "已完成", "/", "已完成", "blank"],
  ["status", "推进中", "无", "推进中", "blank"],
  ["status", "推进中", "0", "推进中", "blank"],
  ["evidence", "签到册1份", "无", "签到册1份", "blank"],
  ["doneDay", "2023-06-20", "—", "2023-06-20", "blank"],
  // filled in and not known before
  ["status", "", "已完成", "", "new"],
  ["status", "推进中", "已完成", "推进中", "new"],
  ["status", "推进中", "已召开3次推进会", "推进中", "new"],
  ["doneDay", "", "2023-11-09", "", "new"],
  ["evidence", "", "签到册1份", "", "new"],
  ["evidence", "签到册1份", "签到册1份、照片5张", "签到册1份", "new"],
  ["problem", "", "经费未到位", "无", "new"],
  ["plannedDay", "2023-11-20", "2023-11-25", "2023-11-20", "new"],
  // known already, in this wording or another that says the same
  ["status", "推进中", "已完成", "已完成", "same"],
  ["status", "推进中", "已完成", "完成", "same"],
  ["status", "推进中", " 推进 中 ", "推进中", "same"],
  ["evidence", "", "签到册1份，照片5张。", "签到册1份、照片5张", "same"],
  ["doneDay", "", "2023-11-09", "2023-11-09", "same"],
  ["problem", "", "经费未到位", "经费未到位", "same"],
  // typed as it was sent, while it was changed here: nothing new
  ["evidence", "签到册1份", "签到册1份", "签到册2份", "same"],
  ["plannedDay", "2023-11-20", "2023-11-20", "2023-11-30", "same"],
  // a step back
  ["status", "已完成", "推进中", "已完成", "back"],
  ["status", "推进中", "推进中", "已完成", "back"],
  ["status", "已完成", "未开展", "已完成", "back"],
  // both sides changed it since it was sent, and differ
  ["status", "", "推进中", "已完成", "conflict"],
  ["status", "推进中", "不涉及", "已完成", "conflict"],
  ["doneDay", "", "2023-11-09", "2023-10-31", "conflict"],
  ["evidence", "", "自查表8份", "自查表7份", "conflict"],
  ["problem", "人手不足", "经费未到位", "场地未定", "conflict"],
  ["plannedDay", "2023-11-20", "2023-11-25", "2023-11-30", "conflict"],
  // one side alone changed it
  ["evidence", "自查表8份", "自查表9份", "自查表8份", "new"],
  ["status", "未开展", "推进中", "未开展", "new"],
];

const only = (cell: FormCell, text: string): FormValues => ({ ...NO_VALUES, [cell]: text });

it.each(CELLS)("%s: sent %j, returned %j, now %j → %s", (cell, sent, returned, now, outcome) => {
  const row = compareRow(
    { sent: only(cell, sent), returned: only(cell, returned), now: only(cell, now) },
    2023,
  );
  expect(row.cells[cell]).toBe(outcome);
  expect(row.outcome).toBe(outcome);
  if (outcome !== "blank") expect(row.cell).toBe(cell);
});

describe("a row", () => {
  const sent: FormValues = { ...NO_VALUES, status: "推进中" };

  it("is a conflict where one of its cells is, whatever the others are", () => {
    const returned = {
      ...NO_VALUES,
      status: "已完成",
      doneDay: "2023-11-09",
      evidence: "自查表8份",
    };
    const now = { ...NO_VALUES, status: "已完成", doneDay: "2023-10-31" };
    expect(compareRow({ sent, returned, now }, 2023)).toEqual({
      outcome: "conflict",
      cell: "doneDay",
      cells: {
        status: "same",
        doneDay: "conflict",
        evidence: "new",
        problem: "blank",
        plannedDay: "blank",
      },
    });
  });

  it("is new where a cell is, beside others that are known", () => {
    const returned = { ...NO_VALUES, status: "推进中", problem: "经费未到位" };
    const row = compareRow({ sent, returned, now: sent }, 2023);
    expect([row.outcome, row.cell]).toEqual(["new", "problem"]);
  });
});
