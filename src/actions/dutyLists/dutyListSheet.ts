import { BookRows, OPEN_FILL } from "../../core/sheets/bookRows";
import type { BookSheet, CellLook } from "../../core/sheets/bookSheet";
import type { ItemFinding, Review, UnitPart } from "../../core/review/review";
import { dutyListWords } from "../../words/compose/dutyListWords";
import type { Words } from "../../words/words";

/** Widths in characters of 序号, 内容, 责任领导, 责任人, 责任处室, 普法对象, 载体, 方式, 标准. */
const WIDTHS = [5, 42, 9, 9, 11, 13, 14, 14, 30];
const COLUMNS = WIDTHS.length;
const PAGE = new BookRows(WIDTHS, 10.5);
/** What only the unit knows, to be filled in by it: from 责任领导 to 方式. */
const OPEN = { first: 2, last: 7 };
const HEAD_ROWS = { first: 3, last: 4 };

const TEXT: CellLook = { size: 12 };

/** A unit's own part in an item. */
interface UnitItem {
  finding: ItemFinding;
  part: UnitPart;
}

/** What each unit answers for; what it only assists in, and what does not apply to it, is not on its list. */
export function itemsByUnit({ items }: Review): Map<string, UnitItem[]> {
  const byUnit = new Map<string, UnitItem[]>();
  for (const finding of items) {
    for (const part of finding.parts) {
      if (part.role === "assist" || part.state === "notApplicable") continue;
      const own = byUnit.get(part.unit);
      if (own) own.push({ finding, part });
      else byUnit.set(part.unit, [{ finding, part }]);
    }
  }
  return byUnit;
}

/** A unit's 普法责任清单 as offices publish it: four lists side by side, A4 landscape, its two-row header on every page. */
export function dutyListSheet(
  unit: string,
  items: readonly UnitItem[],
  year: number,
  words: Words,
): BookSheet {
  const own = dutyListWords(words);
  const rows: BookSheet["rows"] = [
    PAGE.title(own.sheetTitle(unit, year)),
    PAGE.across(own.line(unit), TEXT),
    PAGE.header(own.groups),
    PAGE.header(own.headings),
  ];
  for (const [index, item] of items.entries()) {
    const texts = [String(index + 1), item.finding.content, ...blanks(), standardOf(item, own)];
    rows.push(PAGE.body(texts.map((value, column) => ({ value, look: lookOf(column) }))));
  }
  const foot = rows.length;
  rows.push(PAGE.across(own.foot, TEXT));
  return {
    name: own.sheet(unit),
    widths: WIDTHS,
    rows,
    merged: [
      ...[0, 1, foot].map((row): [number, number, number, number] => [row, 0, 1, COLUMNS]),
      [2, 0, 2, 1],
      [2, 1, 2, 1],
      [2, 2, 1, 3],
      [2, 5, 1, 3],
      [2, 8, 2, 1],
    ],
    print: {
      area: `A1:I${rows.length}`,
      titleRows: `${HEAD_ROWS.first}:${HEAD_ROWS.last}`,
      footer: words.summary.pageNumber,
    },
  };
}

/** What the unit has to reach, in the plan's own words, and by when. */
function standardOf(
  { finding: { reading, requirements }, part: { unit, deadline } }: UnitItem,
  own: ReturnType<typeof dutyListWords>,
): string {
  const asked = requirements.filter(({ units }) => units.length === 0 || units.includes(unit));
  const numbers = [...new Set(asked.map(({ text }) => text.trim()).filter((text) => text !== ""))];
  const until = (deadline ?? reading.deadline).text.trim();
  return [...numbers, ...(until === "" ? [] : [own.until(until)])].join("\n");
}

const blanks = () => Array<string>(OPEN.last - OPEN.first + 1).fill("");

function lookOf(column: number): CellLook {
  if (column >= OPEN.first && column <= OPEN.last) return { ...PAGE.cell, fill: OPEN_FILL };
  return column === 0 ? PAGE.middle : PAGE.cell;
}
