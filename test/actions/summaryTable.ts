import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { makeSummaries } from "../../src/actions/makeSummaries";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { wordsFor } from "../../src/words/words";
import { openExcelOn } from "../support/openExcel";

/** The books whose summary sheets are kept as tables beside them, and whose sheets these are. */
export const SUMMARY_BOOKS: { book: string; asOf: string; units: string[] }[] = [
  { book: "november-2023", asOf: "2023-11-15", units: ["西湖街道", "区司法局"] },
  { book: "plan-2023", asOf: "2023-11-15", units: ["区普法办", "各街道"] },
  { book: "shapes-sections", asOf: "2023-11-15", units: [] },
];

/** What stands on a book's summary sheets, as Markdown tables that a person can read. */
export async function summaryTables({
  book,
  asOf,
  units,
}: (typeof SUMMARY_BOOKS)[number]): Promise<string> {
  const file = `test/books/${book}.xlsx`;
  const host = await openExcelOn(readFileSync(file), basename(file));
  await makeSummaries({ asOf, units: units.length === 0 ? "all" : units }, wordsFor("zh-CN"));
  const made = host.book.sheets.filter((sheet) => sheet.customProperties.has("tuijin"));
  return `# ${book}\n\n${made.map(tableOf).join("\n")}`;
}

function tableOf(sheet: Sheet): string {
  const used = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
  const lines = [`## ${sheet.name}`, ""];
  let isTable = false;
  for (let row = 0; row <= used.bottom; row++) {
    const cells = Array.from({ length: used.right + 1 }, (_, column) =>
      sheet.text(row, column).replace(/\s+/g, " ").replace(/\|/g, "\\|"),
    );
    const isFilled = cells.filter((cell) => cell !== "").length > 2;
    if (!isFilled) {
      if (isTable) lines.push("");
      lines.push(...cells.filter((cell) => cell !== ""), "");
    } else {
      lines.push(`| ${cells.join(" | ")} |`);
      if (!isTable) lines.push(`| ${cells.map(() => "---").join(" | ")} |`);
    }
    isTable = isFilled;
  }
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
