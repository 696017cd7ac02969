import type { Bulletin } from "./bulletinText";
import { reminderWordsFor } from "./reminderText";
import type { Words } from "../words";

/** A 通报 as HTML that Word takes: paragraphs, and a table for the items of a section. */
export function bulletinHtml(
  { heading, opening, sections, closing }: Bulletin,
  words: Words,
): string {
  const own = reminderWordsFor(words);
  const paragraphs = (lines: readonly string[]) =>
    lines.map((line) => `<p style="text-indent:2em">${escaped(line)}</p>`).join("");
  const body = sections.map(({ heading: title, rows, lines }, index) => {
    const head = `<p><b>${escaped(own.numbered(index + 1, title))}</b></p>`;
    if (rows.length === 0) return head + paragraphs(lines);
    const cells = rows.map(({ content, ref, due, units }) =>
      [ref, content, due.replace(/^[，,]\s*/, ""), units].map((text) => cell(text, "td")).join(""),
    );
    const top = own.tableHeadings.map((text) => cell(text, "th")).join("");
    const trs = [top, ...cells].map((row) => `<tr>${row}</tr>`).join("");
    return `${head}<table style="border-collapse:collapse" border="1">${trs}</table>`;
  });
  return [
    `<h2 style="text-align:center">${escaped(heading)}</h2>`,
    paragraphs(opening),
    ...body,
    paragraphs(closing),
  ].join("");
}

function cell(text: string, tag: "td" | "th"): string {
  return `<${tag} style="border:1px solid;padding:2px 4px">${escaped(text)}</${tag}>`;
}

/** Texts of the user's stand in it as they are. */
function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
