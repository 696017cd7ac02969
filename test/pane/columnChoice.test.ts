import type { HeaderColumn, HeaderRead, PointedRole } from "../../src/core/headerRead";
import {
  missingIn,
  pointingOf,
  proposedRoles,
  withRole,
} from "../../src/pane/pages/columns/columnChoice";

/** A header of which the last column is to be asked about. */
const HEADINGS: [string, PointedRole][] = [
  ["项目", "project"],
  ["指标", "content"],
  ["监考单位", "units"],
  ["目标任务", "unused"],
];
const columns = HEADINGS.map(([heading, role], column): HeaderColumn => {
  return { column, heading, key: heading, samples: [], role, isPointed: false };
});
const header: HeaderRead = {
  sheet: { id: "1", name: "2016目标任务" },
  headerRow: 1,
  columns,
  missing: ["deadline"],
  ask: 3,
};

test("what is proposed is set, but for the column that is asked about", () => {
  expect([...proposedRoles(header)]).toEqual([
    [0, "project"],
    [1, "content"],
    [2, "units"],
  ]);
});

test.each<[PointedRole, PointedRole | undefined]>([
  ["content", "unused"],
  ["status", "content"],
])("a column that becomes %s leaves the one that was the content %s", (role, left) => {
  const roles = withRole(proposedRoles(header), 3, role);
  expect([roles.get(1), roles.get(3)]).toEqual([left, role]);
});

test("several columns may hold units", () => {
  const roles = withRole(proposedRoles(header), 3, "units");
  expect([roles.get(2), roles.get(3)]).toEqual(["units", "units"]);
});

test("says what no column is", () => {
  expect(missingIn(proposedRoles(header))).toEqual(["deadline"]);
  expect(missingIn(withRole(proposedRoles(header), 2, "deadline"))).toEqual(["units"]);
});

test("keeps what was chosen by heading, and leaves what is still open to the rules", () => {
  expect(pointingOf(columns, proposedRoles(header), "2016-12-31")).toEqual({
    columns: { 项目: "project", 指标: "content", 监考单位: "units" },
    oneDay: "2016-12-31",
  });
});
