import { ledgerOfYear } from "../../../src/core/register/ledgerOfYear";

const read = (names: string[], year: number) =>
  ledgerOfYear(
    names.map((name) => ({ sheet: { name } })),
    year,
  )?.sheet.name;

// The sheets, the plan's year, and the ledger that is read for it.
test.each<[string[], number, string | undefined]>([
  [["报送台账"], 2023, "报送台账"],
  [["报送台账", "台账"], 2023, "报送台账"],
  [["报送台账2022", "报送台账2023"], 2023, "报送台账2023"],
  [["报送台账", "2023年报送台账"], 2023, "2023年报送台账"],
  [["2022年报送台账", "报送台账"], 2023, "报送台账"],
  [["2022年报送台账"], 2023, undefined],
  [["报送台账（２０２３年度）"], 2023, "报送台账（２０２３年度）"],
  // No year is a number of more digits.
  [["台账20231115"], 2022, "台账20231115"],
  [[], 2023, undefined],
])("of %j a plan of %i reads %s", (names, year, expected) => {
  expect(read(names, year)).toBe(expected);
});
