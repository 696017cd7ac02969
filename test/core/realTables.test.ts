import { check } from "../../src/actions/check";
import { foldText } from "../../src/core/text/foldText";
import type { ItemFinding, Review } from "../../src/core/review/review";
import { openExcel } from "../support/openExcel";
import { REAL_TABLES, type ClerkRow, type RealTable } from "./realTables";

/** What is not yet read as a clerk reads it, by table. It only ever shrinks: what is mended must go from here. */
const NOT_YET: Record<string, string[]> = {};

const RED = ["overdue", "unmet", "behind"];

async function reviewOf({ file, asof }: RealTable): Promise<Review> {
  await openExcel(file);
  return (await check({ asOf: asof })).review;
}

/** What a row's reading says otherwise than the clerk. */
function differences(item: ItemFinding, clerk: ClerkRow): string[] {
  const due = item.reading.deadline.due.at(-1) ?? null;
  const wrong: string[] = [];
  const note = (what: string, isRight: boolean, found: unknown) => {
    if (!isRight) wrong.push(`row ${clerk.row} ${what}: ${JSON.stringify(found)}`);
  };
  note("kind", clerk.kind.includes(item.reading.deadline.kind), item.reading.deadline.kind);
  note("due", clerk.due.includes(due), due);
  const units = Object.fromEntries(item.parts.map(({ unit, role }) => [unit, role]));
  note(
    "units",
    clerk.units.some((each) => isSame(each, units)),
    units,
  );
  // 22%(严重滞后) is behind by its own words: that is no red by the calendar.
  const isRed = item.state === "overdue" || item.state === "unmet";
  note("red", isRed === clerk.red, item.state);
  const counted = item.requirements.filter(({ notJudged }) => !notJudged).length;
  note("requirements", counted === clerk.reqs, counted);
  if (clerk.status)
    note("status", clerk.status.includes(item.reading.status.reading), item.reading.status.reading);
  return wrong;
}

function isSame(clerk: ClerkRow["units"][number], units: Record<string, string>): boolean {
  const folded = new Map(Object.entries(units).map(([name, role]) => [foldText(name), role]));
  const wanted = Object.entries(clerk);
  return (
    wanted.length === folded.size &&
    wanted.every(([name, role]) => {
      const found = folded.get(foldText(name));
      return found !== undefined && (role === null || role === found);
    })
  );
}

describe.each(REAL_TABLES.map((table) => [table.file, table] as const))("%s", (_, table) => {
  test("is read as a clerk reads it", async () => {
    const review = await reviewOf(table);
    const rows = review.items.map(({ row }) => row + 1);
    expect(rows).toEqual(table.rows.map(({ row }) => row));
    expect(review.year).toBe(table.year);
    const wrong = review.items.flatMap((item, index) => {
      const clerk = table.rows[index];
      return clerk ? differences(item, clerk) : [];
    });
    expect(wrong).toEqual(NOT_YET[table.id] ?? []);
  });

  test("shows no alarm that its own words or days do not give", async () => {
    const review = await reviewOf(table);
    const isRed = (row: number) => table.rows.find((each) => each.row === row)?.red === true;
    const falseAlarms = review.items
      .filter(({ state }) => RED.includes(state))
      .filter(({ row, state, reading: { status } }) =>
        state === "behind" ? status.reading !== "behind" : !isRed(row + 1),
      );
    const known = (NOT_YET[table.id] ?? []).filter((each) => each.includes(" red: "));
    expect(falseAlarms.map(({ row, state }) => `row ${row + 1} red: "${state}"`)).toEqual(known);
  });
});

/** Content, project, deadline, units, lead, assist, status by their letters, and what is not used. */
const COLUMNS: Record<string, string> = {
  "01": "C=B D=D U=C",
  "03": "P=A C=B D=D U=C S=E",
  "04": "C=B L=D S=C",
  "10": "P=B C=C D=E U=D",
  "13": "C=A D=E U=D L=C -=B",
  "20": "P=B C=G D=H U=D A=F -=CEI",
  "24": "P=A C=B U=E -=CD",
  "27": "P=B C=C D=D L=EF A=G",
};

test.each(REAL_TABLES.map((table) => [table.id, table] as const))(
  "the columns of table %s are taken for what they are",
  async (id, table) => {
    const { header } = await reviewOf(table);
    const letters = (role: string) =>
      header.columns
        .filter((each) => each.role === role)
        .map(({ column }) => String.fromCharCode(65 + column))
        .join("");
    const taken = [
      ["P", "project"],
      ["C", "content"],
      ["D", "deadline"],
      ["U", "units"],
      ["L", "lead"],
      ["A", "assist"],
      ["S", "status"],
      ["-", "unused"],
    ].flatMap(([sign = "", role = ""]) => (letters(role) === "" ? [] : `${sign}=${letters(role)}`));
    expect(taken.join(" ")).toBe(COLUMNS[id]);
  },
);
