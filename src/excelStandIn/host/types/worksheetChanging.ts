import type { Sheet, Visibility } from "../../book/sheet";
import {
  copyName,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  showSheet,
} from "../../book/sheets";
import { isLeftOut, targetArgument, textArgument, wholeArgument, wordArgument } from "../argument";
import { parseColor } from "../color";
import { documented, instance, method, property, type Member } from "../member";
import { checkStructure } from "../protectionCheck";
import { refuse } from "../refusals";
import { SheetTarget } from "../sheetTarget";
import { checkSheetName } from "../sheetNames";
import { worksheetType } from "./worksheet";

const visibilities: Visibility[] = ["Visible", "Hidden", "VeryHidden"];
const places = ["None", "Before", "After", "Beginning", "End"] as const;

/** What changes a worksheet as a whole, or its place in the book. */
export const worksheetChanging: Record<string, Member<SheetTarget>> = {
  name: property(
    "1.1",
    documented,
    ({ sheet }) => sheet.name,
    ({ sheet }, value) => {
      const name = textArgument(value, "name");
      checkStructure(sheet.book);
      checkSheetName(sheet.book, name, sheet);
      renameSheet(sheet, name);
    },
  ),
  position: property(
    "1.1",
    documented,
    ({ sheet }) => sheet.position,
    ({ sheet }, value) => {
      const position = wholeArgument(value, "position");
      checkStructure(sheet.book);
      if (position < 0 || position >= sheet.book.sheets.length)
        throw refuse("argument", `position ${position}`);
      moveSheet(sheet, position);
    },
  ),
  visibility: property(
    "1.1",
    documented,
    ({ sheet }) => sheet.visibility,
    ({ sheet }, value) => {
      const visibility = wordArgument(value, visibilities, "visibility");
      checkStructure(sheet.book);
      if (visibility !== "Visible") checkNotLast(sheet);
      showSheet(sheet, visibility);
    },
  ),
  tabColor: property(
    "1.7",
    "protected-sheet",
    ({ sheet }) => sheet.tabColor,
    ({ sheet }, value) => {
      const color = textArgument(value, "tabColor");
      sheet.tabColor = color === "" ? "" : parseColor(color);
    },
  ),
  showGridlines: property(
    "1.8",
    documented,
    ({ sheet }) => sheet.showsGridlines,
    ({ sheet }, value) => {
      sheet.showsGridlines = value === true;
    },
  ),
  copy: method("1.7", "copied-properties", ({ sheet }, [positionType, relativeTo], session) => {
    const place = isLeftOut(positionType) ? "None" : wordArgument(positionType, places, "position");
    checkStructure(sheet.book);
    const copy = copySheet(sheet, copyName(sheet), placeOf(sheet, place, relativeTo));
    if (session.excel.copiedProperties === "copied")
      copy.customProperties = new Map(sheet.customProperties);
    if (session.excel.copiedRules === "left behind") {
      copy.conditionalFormats = [];
      sheet.book.names = sheet.book.names.filter(({ scope }) => scope !== copy);
    }
    session.sheetAdded(copy);
    return instance(worksheetType, new SheetTarget(copy));
  }),
  delete: method("1.1", documented, ({ sheet }, _args, session) => {
    checkStructure(sheet.book);
    if (sheet.visibility === "VeryHidden") throw refuse("veryHiddenDeleted", sheet.name);
    checkNotLast(sheet);
    const { id } = sheet;
    deleteSheet(sheet);
    session.sheetDeleted(id);
  }),
};

/** A workbook has at least one sheet that can be seen. */
function checkNotLast(sheet: Sheet): void {
  const visible = sheet.book.sheets.filter(({ visibility }) => visibility === "Visible");
  if (visible.every((one) => one === sheet)) throw refuse("lastVisibleSheet", sheet.name);
}

function placeOf(sheet: Sheet, place: (typeof places)[number], relativeTo: unknown): number {
  const { sheets } = sheet.book;
  switch (place) {
    case "None":
    case "Beginning":
      return 0;
    case "End":
      return sheets.length;
    case "Before":
      return targetArgument(relativeTo, SheetTarget, "relativeTo").sheet.position;
    case "After":
      return targetArgument(relativeTo, SheetTarget, "relativeTo").sheet.position + 1;
  }
}
