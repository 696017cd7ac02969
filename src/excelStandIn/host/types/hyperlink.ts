import { isInside } from "../../book/area";
import { cutOut } from "../../book/clear";
import { writeContent } from "../../book/writeContent";
import { isLeftOut, textArgument } from "../argument";
import { property, type Member } from "../member";
import { checkUnprotected } from "../protectionCheck";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { restyleAll } from "./styling";

/** Where the cells of a range lead when they are clicked. */
export const hyperlinkProperty: Member<RangeTarget> = property(
  "1.7",
  "hyperlink-style",
  ({ sheet, area }) => {
    const link = sheet.links.find(({ areas }) => areas.some((one) => isInside(area, one)));
    if (!link) return null;
    return {
      address: link.address || null,
      documentReference: link.location || null,
      screenTip: link.tip,
      textToDisplay: sheet.text(area.top, area.left),
    };
  },
  (range, value, session) => {
    const { sheet, area } = range;
    checkUnprotected(sheet);
    const given = (value ?? {}) as Record<string, unknown>;
    const address = optionalText(given["address"], "address");
    const location = optionalText(given["documentReference"], "documentReference");
    if (address === "" && location === "") throw refuse("argument", "a link that leads nowhere");
    const tip = optionalText(given["screenTip"], "screenTip");
    const others = sheet.links.flatMap((link) => cutOut(link, area));
    sheet.links = [...others, { areas: [{ ...area }], address, location, tip }];
    // A text that looks like a number stays a text, as Excel keeps it here.
    if (!isLeftOut(given["textToDisplay"]))
      writeContent(sheet, area.top, area.left, `'${textArgument(given["textToDisplay"], "text")}`);
    restyleAll([range], (style) => ({
      ...style,
      font: { ...style.font, color: { argb: "FF0563C1" }, underline: "single" },
    }));
    session.changed(sheet, area);
  },
);

const optionalText = (value: unknown, name: string): string =>
  isLeftOut(value) ? "" : textArgument(value, name);
