import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openExcel } from "../support/openExcel";
import { playIn } from "../support/usualExcel";

/** Those that play several Excels by themselves, or read no workbook through one. */
const BY_THEMSELVES = /[fF]aults|hostile|selfTest|excelReports|sameInEveryExcel|currentExcel/;

const files = readdirSync(__dirname).filter(
  (name) => name.endsWith(".test.ts") && !BY_THEMSELVES.test(name),
);

/** The tests of the actions once more: each of them is to hold in a current Excel as in the oldest one. */
describe("in Excel 365", () => {
  beforeAll(() => {
    playIn("365");
  });

  it("is what is played where a test names none", async () => {
    const { excel } = await openExcel("test/books/plan-2023.xlsx");
    expect(excel.name).toBe("365");
  });

  for (const file of files)
    describe(file, () => {
      // A test file is run by being loaded, here within this group.
      jest.requireActual(join(__dirname, file));
    });
});
