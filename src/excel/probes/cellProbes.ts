import { localAddress } from "../workbook/areaOf";
import { refusalOf, unlike, type Probe } from "./probe";

/** Texts that make a message of nearly 4 MB. */
const LONG = "x".repeat(32_000);
const LONG_CELLS = 120;

/** What is asked about cells, dates and messages. */
export const CELL_PROBES: Probe[] = [
  {
    id: "mergedAreas",
    expected: unlike("A1, areas A1", "A1:B2, areas A1:B2"),
    ask: async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      merged.load("address,areas/items/address");
      await context.sync();
      const areas = merged.areas.items.map(({ address }) => localAddress(address));
      return `${localAddress(merged.address)}, areas ${areas.join(" ")}`;
    },
  },
  {
    id: "formulasInTextCells",
    expected: "texts",
    ask: async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["=1+1"]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] === "=1+1" ? "texts" : "formulas";
    },
  },
  {
    id: "errorTexts",
    expected: "#N/A",
    ask: async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["#N/A"]];
      cell.load("values");
      await context.sync();
      return String(cell.values[0]?.[0]);
    },
  },
  {
    id: "serial2000",
    expected: "36526",
    ask: async (_sheet, context) => {
      const serial = context.workbook.functions.date(2000, 1, 1).load("value");
      await context.sync();
      return String(serial.value);
    },
  },
  {
    id: "largestMessage",
    expected: "4 MB taken",
    ask: async (sheet, context) => {
      const cells = Array.from({ length: LONG_CELLS }, () => [LONG]);
      sheet.getRangeByIndexes(0, 0, LONG_CELLS, 1).values = cells;
      return (await refusalOf(context)) ?? "4 MB taken";
    },
  },
];
