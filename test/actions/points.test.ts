import { readFileSync } from "node:fs";
import { action as compare } from "../../src/actions/points/comparePoints";
import { action as makeSheet } from "../../src/actions/points/makePointsSheet";
import { action as mark } from "../../src/actions/points/markPoint";
import { readPointsFile, readPointsText } from "../../src/actions/points/readPointsFile";
import { entriesOf } from "../../src/core/points/seenEntries";
import { writeArchive } from "../../src/files/writeArchive";
import { openExcel } from "../support/openExcel";
import { sheetIn } from "./scenes";
import { workplace } from "./workplace";

const request = { asOf: "2023-11-15", sheet: { name: "推进表" } };
const FILE = {
  name: "2023年工作要点.txt",
  bytes: new Uint8Array(readFileSync("test/data/points/2023.points.txt")),
};

async function points() {
  const read = await readPointsFile(FILE);
  if (!("points" in read)) throw new Error("no points");
  return read;
}

test("what is said of a difference is kept in the workbook, stands on the sheet and is found again by its text", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  const place = await workplace(request);
  await compare(place, await points());
  const compared = place.state().points;
  const entries = compared ? entriesOf(compared.comparison, {}) : [];
  const { key = "" } = entries.find(({ kind }) => kind === "name") ?? {};
  const { key: other = "" } = entries[0] ?? {};
  await mark(place, { key, isProblem: true });
  await mark(place, { key: other, isProblem: false });
  await mark(place, { key: other });

  const again = await workplace(request);
  await compare(again, await points());
  expect(again.state().result?.settings.pointVerdicts).toEqual({ [key]: true });

  const before = host.book.sheets.map(({ name }) => name);
  expect(await makeSheet(again, undefined)).toEqual({ kind: "pointsSheetMade", sheet: "要点对照" });
  const sheet = sheetIn(host, "要点对照");
  expect(sheet.text(1, 0)).toBe("要点：2023年工作要点.txt，21条；推进表30项");
  const rows = Array.from({ length: 60 }, (_, row) =>
    [0, 1, 2, 3, 4, 5].map((column) => sheet.text(row, column)),
  );
  expect(rows).toContainEqual([
    "13",
    "4.4",
    "积极参与第二届“新时代江西十大法治事件”选树活动",
    "推荐人选参评第二届“新时代江西十大法治人物”",
    "要点“新时代江西十大法治事件”，推进表“新时代江西十大法治人物”",
    "是问题",
  ]);
  const listed = rows.slice(3).findIndex(([point, ref]) => point === "" && ref === "");
  expect(listed).toBe(entries.length);
  await makeSheet(again, undefined);
  expect(host.book.sheets.map(({ name }) => name)).toEqual([...before, "要点对照", "要点对照(2)"]);
});

test("a file without numbered points, a scan and what is no document are told apart", async () => {
  const bytes = new TextEncoder().encode("没有编号");
  expect(await readPointsFile({ name: "a.txt", bytes })).toEqual({ name: "a.txt", nothing: true });
  const pdf = new TextEncoder().encode("%PDF-1.7\n");
  expect(await readPointsFile({ name: "a.pdf", bytes: pdf })).toMatchObject({ refused: "pdf" });
  const zip = writeArchive([
    { name: "要点.txt", bytes: new TextEncoder().encode("1.学习\n2.考核") },
  ]);
  expect(await readPointsFile({ name: "a.zip", bytes: zip })).toMatchObject({
    name: "a.zip/要点.txt",
    points: [{ name: "1" }, { name: "2" }],
  });
  expect(readPointsText("粘贴", "")).toEqual({ name: "粘贴", nothing: true });
});
