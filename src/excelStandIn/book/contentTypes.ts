import type { Package } from "./package";

/** A path of a package that no part has: `xl/charts/chart`, `.xml` → `xl/charts/chart2.xml`. */
export function freePath(parts: Package, start: string, end: string): string {
  let number = 1;
  while (parts.has(`${start}${number}${end}`)) number++;
  return `${start}${number}${end}`;
}

/** Says what new parts of a package are. */
export async function declare(parts: Package, ...declarations: string[]): Promise<void> {
  const path = "[Content_Types].xml";
  const xml = (await parts.read(path)) ?? "";
  const missing = declarations.filter((declaration) => !xml.includes(declaration));
  // Defaults come before overrides by custom only; the format asks for no order.
  parts.write(
    path,
    xml.replace("</Types>", () => `${missing.join("")}</Types>`),
  );
}
