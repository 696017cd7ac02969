import { breaksOf, setBreaks, type BreakAxis } from "../../book/breaks";
import { pageSetupOf } from "../../book/pageSetup";
import type { Sheet } from "../../book/sheet";
import { wholeArgument } from "../argument";
import type { PlayedExcel } from "../excels";
import { findRange } from "../findRange";
import { documented, instance, method, property, type Instance, type ObjectType } from "../member";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { rangeInstance } from "./range";

/** A sheet has room for no more manual breaks each way. */
const mostBreaks = 1_026;

/** A manual break above a row, or left of a column, counted from 0. */
interface Break {
  sheet: Sheet;
  axis: BreakAxis;
  at: number;
}

/** The manual breaks of a sheet, one way. */
interface Breaks {
  sheet: Sheet;
  axis: BreakAxis;
}

export const pageBreakCollectionType: ObjectType<Breaks> = {
  name: "PageBreakCollection",
  items: (breaks, { excel }) =>
    countingPlaces(breaks, excel).map((at) => breakInstance(breaks, at)),
  members: {
    add: method("1.9", documented, (breaks, [range]) => {
      const { area } = findRange(breaks.sheet, range);
      const at = breaks.axis === "rows" ? area.top : area.left;
      // Nothing can be parted from what stands above the first row.
      if (at === 0) throw refuse("breakAtEdge", "the first row or column");
      const others = placesOf(breaks).filter((one) => one !== at);
      if (others.length >= mostBreaks) throw refuse("tooManyBreaks", `${others.length + 1}`);
      storePlaces(breaks, [...others, at]);
      return breakInstance(breaks, at);
    }),
    getCount: method(
      "1.9",
      documented,
      (breaks, _args, { excel }) => countingPlaces(breaks, excel).length,
    ),
    getItem: method("1.9", documented, (breaks, [index]) => {
      const at = placesOf(breaks)[wholeArgument(index, "index")];
      if (at === undefined) throw refuse("item", `page break ${String(index)}`);
      return breakInstance(breaks, at);
    }),
    removePageBreaks: method("1.9", documented, (breaks) => {
      storePlaces(breaks, []);
    }),
  },
};

/** Breaks that count: all, unless fitting the columns to a page takes them away. */
const countingPlaces = (breaks: Breaks, { breaksWhenFitted }: PlayedExcel): number[] =>
  breaksWhenFitted === "lost" && pageSetupOf(breaks.sheet).fitToPage ? [] : placesOf(breaks);

export const pageBreakType: ObjectType<Break> = {
  name: "PageBreak",
  members: {
    rowIndex: property("1.9", "break-row", ({ axis, at }) => (axis === "rows" ? at : 0)),
    columnIndex: property("1.9", "break-row", ({ axis, at }) => (axis === "columns" ? at : 0)),
    delete: method("1.9", documented, ({ sheet, axis, at }) => {
      const breaks = { sheet, axis };
      storePlaces(
        breaks,
        placesOf(breaks).filter((one) => one !== at),
      );
    }),
    getCellAfterBreak: method("1.9", documented, ({ sheet, axis, at }) => {
      const [top, left] = axis === "rows" ? [at, 0] : [0, at];
      return rangeInstance(new RangeTarget(sheet, { top, left, bottom: top, right: left }));
    }),
  },
};

/** The breaks of a sheet above rows, or left of columns. */
export const pageBreaks = (sheet: Sheet, axis: BreakAxis): Instance =>
  instance(pageBreakCollectionType, { sheet, axis });

const breakInstance = ({ sheet, axis }: Breaks, at: number): Instance =>
  instance(pageBreakType, { sheet, axis, at });

const placesOf = ({ sheet, axis }: Breaks): number[] => breaksOf(sheet, axis);

const storePlaces = ({ sheet, axis }: Breaks, places: number[]): void => {
  setBreaks(sheet, axis, places);
};
