/** Prints a heading and a Markdown table below it; the first column is text, the others are figures. */
export function printTable(heading: string, head: string[], rows: (string | number)[][]): void {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  const lines = [head, rule, ...rows.map((row) => row.map(String))];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  process.stdout.write(`\n### ${heading}\n\n${table}\n`);
}

/** Bytes as thousands of bytes: `1234567 → "1235 kB"`. */
export function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000)} kB`;
}

/** Milliseconds, as seconds from one on. */
export function duration(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

/** How many times as much: `×2.0`. */
export function times(much: number, little: number): string {
  const ratio = much / little;
  return `×${ratio < 100 ? ratio.toFixed(1) : Math.round(ratio)}`;
}
