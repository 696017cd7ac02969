/** The built-in number formats of a Chinese Excel by their number, which files name without saying what they are (ECMA-376, 18.8.30). */
const BUILT_IN: Record<number, string> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The styles part with those formats said in full where it says nothing of them: the library knows only the English ones. */
export function withChineseDates(styles: string): string {
  const said = new Set(
    [...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*?numFmtId="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  const root = /<(\w+:)?styleSheet\b[^>]*>/.exec(styles);
  if (!root) return styles;
  const prefix = root[1] ?? "";
  const missing = Object.entries(BUILT_IN)
    .filter(([id]) => !said.has(Number(id)))
    .map(
      ([id, code]) =>
        `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
    )
    .join("");
  const list = new RegExp(`<${prefix}numFmts\\b[^>]*[^/]>`).exec(styles);
  if (list) return insertAt(styles, list.index + list[0].length, missing);
  const whole = `<${prefix}numFmts>${missing}</${prefix}numFmts>`;
  return insertAt(styles, root.index + root[0].length, whole);
}

function insertAt(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}
