import { columnsUnder } from "../core/sheets/columns";
import type { ItemFinding, Review, UnitPart } from "../core/review/review";
import { manyWords } from "../words/compose/manyWords";
import type { Words } from "../words/words";

interface FlatRow {
  name: string;
  review: Review;
  item: ItemFinding;
  part: UnitPart;
}

/** `--flat FILE.csv`: a row for each unit of each item, UTF-8 with its mark, for Power Query or an office's own system. */
export function flatText(rows: readonly (string | number)[][], words: Words): string {
  const lines = [columnsOf(words).map(({ heading }) => heading), ...rows];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** The rows of one workbook. */
export function flatCells(name: string, review: Review, words: Words): (string | number)[][] {
  const columns = columnsOf(words);
  return review.items.flatMap((item) =>
    item.parts.map((part) => columns.map(({ of }) => of({ name, review, item, part }))),
  );
}

function columnsOf(words: Words) {
  return columnsUnder<
    keyof ReturnType<typeof manyWords>["flatHeadings"],
    { of: (row: FlatRow) => string | number }
  >(manyWords(words).flatHeadings, {
    name: { of: ({ name }) => name },
    year: { of: ({ review }) => review.year },
    asOf: { of: ({ review }) => review.asOf },
    ref: { of: ({ item }) => item.ref },
    project: { of: ({ item }) => item.project },
    content: { of: ({ item }) => item.content },
    deadline: { of: ({ item }) => item.reading.deadline.text },
    unit: { of: ({ part }) => part.unit },
    role: { of: ({ part }) => words.role[part.role] },
    state: { of: ({ part }) => (part.state ? words.state[part.state] : "") },
    owed: { of: ({ part }) => sum(part, "owedByNow") },
    came: { of: ({ part }) => sum(part, "came") },
    missing: { of: ({ part }) => sum(part, "missingByNow") },
  });
}

function sum({ duties }: UnitPart, figure: "owedByNow" | "came" | "missingByNow"): number | "" {
  return duties ? duties.reduce((total, duty) => total + duty[figure], 0) : "";
}

/** A text that a spreadsheet would take for a formula is written as text. */
function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
