import type { Area } from "../../book/area";
import {
  clearFirstPageNumber,
  pageSetupOf,
  setFirstPageNumber,
  type PageSetup,
} from "../../book/pageSetup";
import type { Sheet } from "../../book/sheet";
import { AreasTarget } from "../areasTarget";
import { booleanArgument, numberArgument, wholeArgument, wordArgument } from "../argument";
import type { PlayedExcel } from "../excels";
import { findRanges, findRange } from "../findRange";
import {
  documented,
  instance,
  method,
  property,
  relation,
  type Instance,
  type Member,
  type ObjectType,
} from "../member";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { headersFootersType } from "./headersFooters";
import { rangeInstance } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { readZoom, writeZoom } from "./zoom";

const pointsPerInch = 72;

/** The file's numbers for the sizes of paper a Chinese office has. */
const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;
const paperNames = Object.keys(papers) as (keyof typeof papers)[];

const units = { Points: 1, Inches: pointsPerInch, Centimeters: pointsPerInch / 2.54 } as const;

/** How a sheet is printed. */
export const pageLayoutType: ObjectType<Sheet> = {
  name: "PageLayout",
  members: {
    orientation: property(
      "1.9",
      documented,
      (sheet) => (pageSetupOf(sheet).orientation === "landscape" ? "Landscape" : "Portrait"),
      (sheet, value, { excel }) => {
        checkPrinter(excel);
        const word = wordArgument(value, ["Portrait", "Landscape"] as const, "orientation");
        pageSetupOf(sheet).orientation = word.toLowerCase();
      },
    ),
    paperSize: property(
      "1.9",
      "paper-size",
      (sheet) => paperNames.find((name) => papers[name] === paperOf(sheet)) ?? null,
      (sheet, value, { excel }) => {
        checkPrinter(excel);
        pageSetupOf(sheet).paperSize = papers[wordArgument(value, paperNames, "paperSize")];
      },
    ),
    zoom: property("1.9", "complex-values", readZoom, writeZoom),
    firstPageNumber: property(
      "1.9",
      documented,
      (sheet) => pageSetupOf(sheet).firstPageNumber ?? "",
      (sheet, value) => {
        if (value === "") clearFirstPageNumber(sheet);
        else setFirstPageNumber(sheet, wholeArgument(value, "firstPageNumber"));
      },
    ),
    centerHorizontally: flag("horizontalCentered"),
    centerVertically: flag("verticalCentered"),
    blackAndWhite: flag("blackAndWhite"),
    draftMode: flag("draft"),
    printGridlines: flag("showGridLines"),
    printHeadings: flag("showRowColHeaders"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    setPrintMargins: method("1.9", documented, (sheet, [unit, options]) => {
      const points =
        units[wordArgument(unit, ["Points", "Inches", "Centimeters"] as const, "unit")];
      for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
        const given = (options as Record<string, unknown>)[side];
        if (given !== undefined && given !== null)
          setMargin(sheet, side, numberArgument(given, side) * points);
      }
    }),
    headersFooters: relation("1.9", documented, (sheet) => instance(headersFootersType, sheet)),
    setPrintArea: method("1.9", "no-print-titles", (sheet, [area], { excel }) => {
      if (isNothing(area, excel)) sheet.printArea = [];
      else sheet.printArea = findRanges(sheet, area).map((range) => ({ ...range.area }));
    }),
    getPrintArea: method("1.9", documented, (sheet) => {
      const areas = printArea(sheet);
      if (!areas) throw refuse("item", "there is no print area");
      return areas;
    }),
    getPrintAreaOrNullObject: method("1.9", documented, printArea),
    setPrintTitleRows: method("1.9", "no-print-titles", (sheet, [rows], { excel }) => {
      const area = isNothing(rows, excel) ? null : findRange(sheet, rows).area;
      sheet.printTitleRows = area && { ...area, left: 0, right: 16_383 };
    }),
    getPrintTitleRowsOrNullObject: method("1.9", documented, (sheet) =>
      ranged(sheet, sheet.printTitleRows),
    ),
    setPrintTitleColumns: method("1.9", "no-print-titles", (sheet, [columns], { excel }) => {
      const area = isNothing(columns, excel) ? null : findRange(sheet, columns).area;
      sheet.printTitleColumns = area && { ...area, top: 0, bottom: 1_048_575 };
    }),
    getPrintTitleColumnsOrNullObject: method("1.9", documented, (sheet) =>
      ranged(sheet, sheet.printTitleColumns),
    ),
  },
};

function checkPrinter({ pageSetUp }: PlayedExcel): void {
  if (pageSetUp === "refused") throw refuse("noPrinter", "there is none");
}

/** What the file leaves out is Letter. */
function paperOf(sheet: Sheet): number {
  return (pageSetupOf(sheet) as Partial<PageSetup>).paperSize ?? papers.Letter;
}

/** Whether `""` was given, which takes away what was set. */
function isNothing(address: unknown, { noPrintTitles }: PlayedExcel): boolean {
  if (address !== "") return false;
  if (noPrintTitles === "refused") throw refuse("titlesByEmptyText", "give a range");
  return true;
}

type Flag =
  | "horizontalCentered"
  | "verticalCentered"
  | "blackAndWhite"
  | "draft"
  | "showGridLines"
  | "showRowColHeaders";

function flag(key: Flag): Member<Sheet> {
  return property(
    "1.9",
    documented,
    (sheet) => pageSetupOf(sheet)[key] === true,
    (sheet, value) => {
      pageSetupOf(sheet)[key] = booleanArgument(value, key);
    },
  );
}

type Margin = keyof PageSetup["margins"];

/** Excel speaks of margins in points, the file in inches. */
function margin(side: Margin): Member<Sheet> {
  return property(
    "1.9",
    documented,
    (sheet) => pageSetupOf(sheet).margins[side] * pointsPerInch,
    (sheet, value) => {
      setMargin(sheet, side, numberArgument(value, `${side}Margin`));
    },
  );
}

function setMargin(sheet: Sheet, side: Margin, points: number): void {
  if (points < 0) throw refuse("argument", `a margin of ${points} points`);
  pageSetupOf(sheet).margins = { ...pageSetupOf(sheet).margins, [side]: points / pointsPerInch };
}

const ranged = (sheet: Sheet, area: Area | null): Instance | null =>
  area && rangeInstance(new RangeTarget(sheet, { ...area }));

function printArea(sheet: Sheet): Instance | null {
  if (sheet.printArea.length === 0) return null;
  const ranges = sheet.printArea.map((area) => new RangeTarget(sheet, { ...area }));
  return instance(rangeAreasType, new AreasTarget(ranges));
}
