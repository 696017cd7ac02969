/** One element found in a part of the package: its attributes, what it encloses, and all of it. */
export interface Element {
  attributes: Record<string, string>;
  inner: string;
  outer: string;
}

/**
 * Finds the elements of one name in a part. Parts are machine-written, and the elements asked for
 * do not nest in their like, so that a pattern serves where a parser would need the whole tree.
 */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map((match) => ({
    attributes: attributesOf(match[1] ?? ""),
    inner: match[2] ?? "",
    outer: match[0],
  }));
}

/** The first element of a name, or null. */
export const element = (xml: string, name: string): Element | null =>
  elements(xml, name)[0] ?? null;

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.map((pair) => [pair[1] ?? "", unescapeXml(pair[2] ?? pair[3] ?? "")]),
  );
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `&lt;A&#10;B` → `<A⏎B`. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, body: string) => {
    if (/^#x/i.test(body)) return String.fromCodePoint(parseInt(body.slice(2), 16));
    if (body.startsWith("#")) return String.fromCodePoint(Number(body.slice(1)));
    return entities[body] ?? whole;
  });
}

/** Text made fit for an element or a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;")
    .replace(/\n/g, "&#10;");

/** Renders attributes, leaving out those without a value: `{ a: 1 } → ' a="1"'`. */
export function renderAttributes(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}
