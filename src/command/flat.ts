import { columnsUnder } from "../core/sheets/columns";
import type { ItemFinding, UnitPart } from "../core/review/review";
import { manyWords } from "../words/compose/manyWords";
import type { Words } from "../words/words";
import type { JudgedBook } from "./many";

interface FlatRow {
  book: JudgedBook;
  item: ItemFinding;
  part: UnitPart;
}

/** `--flat FILE.csv`: a row for each unit of each item, UTF-8 with its mark, for Power Query or an office's own system. */
export function flatRows(books: readonly JudgedBook[], words: Words): string {
  const columns = columnsUnder<
    keyof ReturnType<typeof manyWords>["flatHeadings"],
    { of: (row: FlatRow) => string | number }
  >(manyWords(words).flatHeadings, {
    name: { of: ({ book }) => book.name },
    year: { of: ({ book }) => book.result.review.year },
    asOf: { of: ({ book }) => book.result.review.asOf },
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
  const rows = books.flatMap((book) =>
    book.result.review.items.flatMap((item) => item.parts.map((part) => ({ book, item, part }))),
  );
  const lines = [
    columns.map(({ heading }) => csvCell(heading)),
    ...rows.map((row) => columns.map(({ of }) => csvCell(of(row)))),
  ];
  return `\uFEFF${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`;
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
