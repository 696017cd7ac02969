import type { CheckRequest } from "../../src/actions/check";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { mark } from "../../src/actions/mark";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { openExcelOn } from "../../src/excelStandIn/node/openExcel";
import { cost, type ActionCost } from "./actionCosts";
import { markLikeSamples, writeSheetsLikeSamples, type PlainSheet } from "./sampleStyle";

const words = wordsFor("zh-CN");

/** The same work done twice: our way, and the way samples for Office.js do it. */
export interface Comparison {
  work: string;
  ours: ActionCost;
  theirs: ActionCost;
}

/** Marks the rows and makes the summary sheets, each both ways, each in a workbook of its own. */
export async function compareStyles(
  bytes: Uint8Array,
  request: CheckRequest,
): Promise<Comparison[]> {
  const marked = await cost(await openExcelOn(bytes), "mark", () => mark(request, words));
  const filled = await cost(await openExcelOn(bytes), "fills", () => markLikeSamples(request));
  const host = await openExcelOn(bytes);
  const before = host.book.sheets.length;
  const made = await cost(host, "summaries", () =>
    makeSummaries({ ...request, units: "all" }, wordsFor("zh-CN")),
  );
  const sheets = host.book.sheets.slice(before).map(plainSheet);
  const written = await cost(await openExcelOn(bytes), "cells", () =>
    writeSheetsLikeSamples(sheets),
  );
  return [
    { work: "marks", ours: marked, theirs: filled },
    { work: `${sheets.length} summary sheets`, ours: made, theirs: written },
  ];
}

function plainSheet(sheet: Host["book"]["sheets"][number]): PlainSheet {
  const { rowCount, columnCount } = sheet.inner;
  const texts = (row: number) =>
    Array.from({ length: columnCount }, (_, column) => String(sheet.content(row, column).value));
  return { name: sheet.name, rows: Array.from({ length: rowCount }, (_, row) => texts(row)) };
}
