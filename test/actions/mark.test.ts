import { readFileSync } from "node:fs";
import { clear } from "../../src/actions/clear";
import { mark } from "../../src/actions/mark";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { readFileState, type FileState } from "../excel/fileState";
import { openExcel, openExcelOn } from "../support/openExcel";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("zh-CN");

const PLAN = "test/books/plan-2023.xlsx";
const request = { asOf: "2023-11-15" };
const LATE = [10, 12, 13, 18, 20, 21, 22, 24, 25];

/** A state without the add-in's own rules, and these. */
function part(state: FileState): { users: FileState; own: { place: string; formula: string }[] } {
  const users = structuredClone(state);
  const own: { place: string; formula: string }[] = [];
  for (const sheet of Object.values(users.sheets)) {
    own.push(...sheet.rules.filter(({ formula }) => formula.includes('"tuijin:')));
    sheet.rules = sheet.rules.filter(({ formula }) => !formula.includes('"tuijin:'));
  }
  return { users, own };
}

const rowOf = ({ place }: { place: string }): number => Number(/\d+/.exec(place)?.[0]);

describe("marking", () => {
  it("marks the nine late rows of the plan and leaves all that is the user's as it was", async () => {
    const before = await readFileState(readFileSync(PLAN));
    const host = await openExcel(PLAN);
    const { marked, unmarkable } = await mark(request, words);
    const { users, own } = part(await readFileState(await saveBook(host.book)));
    expect({ marked, unmarkable }).toEqual({ marked: 9, unmarkable: [] });
    expect(own.map(rowOf).sort((a, b) => a - b)).toEqual(LATE);
    expect(users).toEqual(before);
  });

  it("leaves the merged project cells out of the marks", async () => {
    const host = await openExcel(PLAN);
    await mark(request, words);
    const [sheet] = host.book.sheets;
    const covered = sheet?.conditionalFormats.flatMap(({ areas }) => areas) ?? [];
    const tall = sheet?.merges.filter(({ top, bottom }) => bottom > top) ?? [];
    expect(tall.length).toBeGreaterThan(5);
    for (const merge of tall) {
      const meets = covered.filter(
        (area) =>
          area.left <= merge.right &&
          area.right >= merge.left &&
          area.top <= merge.bottom &&
          area.bottom >= merge.top,
      );
      expect(meets).toEqual([]);
    }
  });

  it("gives the same workbook a second time, after saving too, and clearing gives the first one back", async () => {
    const host = await openExcel(PLAN);
    const first = await readFileState(await saveBook(host.book));
    await mark(request, words);
    const marked = await saveBook(host.book);
    await mark(request, words);
    const twice = await saveBook(host.book);
    expect(await readFileState(twice)).toEqual(await readFileState(marked));

    const reopened = await openExcelOn(marked);
    await mark(request, words);
    expect(await readFileState(await saveBook(reopened.book))).toEqual(await readFileState(marked));
    expect(await clear()).toEqual({ marks: 9, columns: 0 });
    expect(await readFileState(await saveBook(reopened.book))).toEqual(first);
    expect(await clear()).toEqual({ marks: 0, columns: 0 });
  });

  it("replaces the marks of another day by those of this one", async () => {
    const host = await openExcel(PLAN);
    await mark({ asOf: "2023-12-20" }, words);
    const later = host.book.sheets[0]?.conditionalFormats.length;
    await mark(request, words);
    const rules = host.book.sheets[0]?.conditionalFormats ?? [];
    expect(later).not.toBe(9);
    expect(rules).toHaveLength(9);
    expect(rules.every(({ formulas }) => formulas[0]?.includes("overdue:20231115"))).toBe(true);
  });

  it("clears marks on every sheet, also where they were pasted and on a hidden one", async () => {
    const host = await openExcel("test/books/november-2023.xlsx");
    const { book } = host;
    const before = book.sheets.map((sheet) => sheet.conditionalFormats.length);
    const { marked } = await mark(request, words);
    const [plan, ...others] = book.sheets;
    const rules = plan?.conditionalFormats.slice(0, 2) ?? [];
    for (const other of others) {
      other.conditionalFormats.push(
        ...rules.map((rule) => ({ ...rule, id: `${other.id}${rule.id}` })),
      );
      other.visibility = "Hidden";
    }
    expect(await clear()).toEqual({ marks: marked + 2 * others.length, columns: 0 });
    expect(book.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual(before);
  });
});
