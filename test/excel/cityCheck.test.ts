import { Workbook } from "exceljs";
import { makeCityBook } from "../../scripts/bench/cityBook";
import { check } from "../../src/actions/check";
import { openExcelOn } from "../../src/excelStandIn/node/openExcel";

const request = { asOf: "2023-11-15" };

// In Excel.run the client would let go of each of the plan's 800 merged cells by a request of its own.
test("a city's check takes at most 300 requests: no range is kept, and registers are not asked for merged cells band by band", async () => {
  const host = await openExcelOn(await makeCityBook({ items: 2_000, units: 300, records: 20_000 }));
  host.resetCosts();
  const { review } = await check(request);
  expect(review.items).toHaveLength(2_000);
  expect(host.costs.requests).toBeLessThanOrEqual(300);
}, 60_000);

test("a ledger with more merged cells than Excel lists at once is read all the same, in bands", async () => {
  const book = new Workbook();
  await book.xlsx.load((await makeCityBook({ items: 20, units: 10, records: 1_400 })) as never);
  const ledger = book.getWorksheet("报送台账");
  for (let row = 2; row < 1_300; row += 2) ledger?.mergeCells(row, 4, row + 1, 4);
  const host = await openExcelOn(new Uint8Array(await book.xlsx.writeBuffer()));
  host.resetCosts();
  const { plan } = await check(request);
  const records = [...(plan.ledger?.records.values() ?? [])].flatMap((units) => [
    ...units.values(),
  ]);
  expect(records.flat().length).toBeGreaterThan(900);
  expect(host.costs.syncs).toBeLessThanOrEqual(5);
});
