import { headerFooterOf, type HeaderFooter } from "../../book/pageSetup";
import type { Sheet } from "../../book/sheet";
import { textArgument } from "../argument";
import { documented, instance, property, relation, type Member, type ObjectType } from "../member";

/** The headers and footers of a sheet's pages. Those of first or even pages alone are not served. */
export const headersFootersType: ObjectType<Sheet> = {
  name: "HeaderFooterGroup",
  members: {
    state: property("1.9", documented, (sheet) => {
      const { differentFirst, differentOddEven } = headerFooterOf(sheet) as Partial<HeaderFooter>;
      if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
      return differentOddEven ? "OddAndEven" : "Default";
    }),
    defaultForAllPages: relation("1.9", documented, (sheet) => instance(headerFooterType, sheet)),
  },
};

type Part = "L" | "C" | "R";
type Line = "oddHeader" | "oddFooter";

/** The three parts of a header and of a footer, in Excel's codes: `第 &P 页 共 &N 页`. */
export const headerFooterType: ObjectType<Sheet> = {
  name: "HeaderFooter",
  members: {
    leftHeader: part("oddHeader", "L"),
    centerHeader: part("oddHeader", "C"),
    rightHeader: part("oddHeader", "R"),
    leftFooter: part("oddFooter", "L"),
    centerFooter: part("oddFooter", "C"),
    rightFooter: part("oddFooter", "R"),
  },
};

function part(line: Line, name: Part): Member<Sheet> {
  return property(
    "1.9",
    documented,
    (sheet) => splitLine(headerFooterOf(sheet)[line] ?? "")[name],
    (sheet, value) => {
      const parts = splitLine(headerFooterOf(sheet)[line] ?? "");
      parts[name] = textArgument(value, "header or footer");
      headerFooterOf(sheet)[line] = joinLine(parts);
    },
  );
}

/** `&L甲&C第 &P 页` → L: 甲, C: 第 &P 页. A doubled & is a plain one and parts nothing. */
function splitLine(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: "", C: "", R: "" };
  let current: Part = "C";
  for (const [token] of text.matchAll(/&[LCR]|&&|[^&]+|&/g)) {
    if (token === "&L" || token === "&C" || token === "&R") current = token.charAt(1) as Part;
    else parts[current] += token;
  }
  return parts;
}

const joinLine = (parts: Record<Part, string>): string =>
  (["L", "C", "R"] as const)
    .filter((name) => parts[name] !== "")
    .map((name) => `&${name}${parts[name]}`)
    .join("");
