import type { SeenEntry } from "../../core/points/seenEntries";
import { SIZES } from "../../core/sheets/printSheet";
import type { ListTexts } from "../../core/sheets/listTexts";
import { enUSPoints } from "../enUS/points";
import type { Words } from "../words";
import { zhCNPoints, type PointWords } from "../zhCN/points";

/** The words of 对照工作要点 in the language of the others. */
export function pointWords(words: Words): PointWords {
  return words.locale === "zh-CN" ? zhCNPoints : enUSPoints;
}

/** What is not as it should be, in one sentence with both quotes. */
export function differenceOf(entry: SeenEntry, words: Words): string {
  const { difference } = pointWords(words);
  if (entry.kind === "missing") {
    return entry.point ? difference.withoutItem : difference.withoutPoint;
  }
  const [inPoint, inRow] = [entry.inPoint?.quote ?? "", entry.inRow?.quote ?? ""];
  if (entry.kind === "damaged") return difference.damaged(inPoint || inRow);
  if (inRow === "") return difference.missingInTable(inPoint);
  if (inPoint === "") return difference.missingInPoint(inRow);
  return difference.differs(inPoint, inRow);
}

/** What an entry is called at its head. */
export function headingOf(entry: SeenEntry, words: Words): string {
  const { headings } = pointWords(words);
  if (entry.kind === "missing") return entry.point ? headings.withoutItem : headings.withoutPoint;
  if (entry.kind === "number") {
    if (entry.inRow?.quote === "") return headings.numberInTable;
    if (entry.inPoint?.quote === "") return headings.numberInPoint;
  }
  return headings[entry.kind];
}

/** Which point and item an entry is about: 要点13、推进表4.4. */
export function placeOf({ point, item }: SeenEntry, words: Words): string {
  const own = pointWords(words);
  return [...(point ? [own.point(point.name)] : []), ...(item ? [own.row(item.ref)] : [])].join(
    words.listSeparator,
  );
}

/** The row's words; those of its deadline or its units say that they are. */
export function rowTextOf({ kind, inRow }: SeenEntry, words: Words): string {
  const own = pointWords(words);
  const text = inRow?.context ?? "";
  if (kind === "period") return own.deadlineIs(text);
  return kind === "units" ? own.unitsAre(text) : text;
}

/** What a person said of an entry; blank where nothing. */
export function verdictOf({ isProblem }: SeenEntry, words: Words): string {
  const own = pointWords(words);
  return isProblem === undefined ? "" : isProblem ? own.isProblem : own.noProblem;
}

/** The texts of the 要点对照: one row for each place where points and plan differ. */
export function pointTexts(
  entries: readonly SeenEntry[],
  context: { plan: string; name: string; points: number; items: number; day: string },
  words: Words,
): ListTexts {
  const { sheet } = pointWords(words);
  const { columns } = sheet;
  const heads = [
    { heading: columns.point, width: 46 },
    { heading: columns.ref, width: 46 },
    { heading: columns.pointText, width: 218, isText: true },
    { heading: columns.rowText, width: 218, isText: true },
    { heading: columns.difference, width: 148, isText: true },
    { heading: columns.verdict, width: 64 },
  ];
  return {
    title: sheet.title(context.plan),
    left: sheet.left(context.name, context.points, context.items),
    right: context.day,
    columns: heads,
    groups: [],
    rows: entries.map((entry) => ({
      cells: [
        entry.point?.name ?? "",
        entry.item?.ref ?? "",
        entry.inPoint?.context ?? "",
        rowTextOf(entry, words),
        differenceOf(entry, words),
        verdictOf(entry, words),
      ],
    })),
    totals: [],
    notes: sheet.notes,
    signature: sheet.signature,
    size: SIZES.body,
    fixed: 2,
    footer: { left: sheet.name, right: context.day },
  };
}
