import { CustomRangeType, type IDocumentData, type IStyleData } from "@univerjs/core";
import { parseArea, splitReference } from "../../excelStandIn/book/address";
import { isInside, type Area } from "../../excelStandIn/book/area";
import type { Book } from "../../excelStandIn/book/book";
import type { Sheet } from "../../excelStandIn/book/sheet";

/** Where a cell leads when clicked: an address of the web, or `#推进表!A7` within the book. */
export function linkOf(sheet: Sheet, row: number, column: number): string | null {
  const cell: Area = { top: row, left: column, bottom: row, right: column };
  const link = sheet.links.find(({ areas }) => areas.some((area) => isInside(cell, area)));
  if (!link) return null;
  return link.location ? `#${link.location}` : link.address;
}

/** Draws a text that can be clicked. */
export function pictureLink(
  book: Book,
  text: string,
  target: string,
  style: IStyleData | null,
): IDocumentData {
  const shown = text.replace(/\r?\n/g, "\r");
  const { ff, fs, bl, it, cl, ul } = style ?? {};
  const looks = Object.fromEntries(
    Object.entries({ ff, fs, bl, it, cl, ul }).filter(([, value]) => value !== undefined),
  );
  return {
    id: "link",
    documentStyle: {},
    body: {
      dataStream: `${shown}\r\n`,
      textRuns: [{ st: 0, ed: shown.length, ts: looks }],
      paragraphs: [...shown, "\r"].flatMap((mark, index) =>
        mark === "\r" ? [{ startIndex: index }] : [],
      ),
      customRanges: [
        {
          rangeId: "link",
          rangeType: CustomRangeType.HYPERLINK,
          startIndex: 0,
          endIndex: Math.max(0, shown.length - 1),
          properties: { url: addressOf(book, target) },
        },
      ],
    },
  };
}

/** Univer writes places of its own book as `#gid=sheet&range=A1`. */
function addressOf(book: Book, target: string): string {
  if (!target.startsWith("#")) return target;
  const { sheet: name, local } = splitReference(target.slice(1));
  const sheet = name === null ? book.activeSheet : book.findSheet(name);
  return sheet && parseArea(local) ? `#gid=${sheet.id}&range=${local.replaceAll("$", "")}` : target;
}
