import type { Review } from "../core/review/review";
import type { Plan } from "../core/review/reviewPlan";
import type { Day } from "../core/text/day";
import { within, type Step, type Steps } from "../core/steps";
import type { CarriedTexts } from "../core/sheets/carriedTexts";
import { chosenUnits, type UnitChoice } from "../core/sheets/chosenUnits";
import { layList } from "../core/sheets/listSheet";
import { matrixOf } from "../core/sheets/matrix";
import { overviewOf, pursuedItems } from "../core/sheets/overview";
import type { RowKind } from "../core/sheets/printSheet";
import { SheetNames } from "../core/sheets/sheetNames";
import { layTable } from "../core/sheets/tableSheet";
import { unitSheets } from "../core/sheets/unitSheet";
import type { SummarySheet } from "../excel/made/summary/buildSheets";
import {
  cutOffKind,
  isSummary,
  OVERVIEW,
  PURSUED,
  REPORT_TABLE,
  unitKind,
  unitOf,
} from "../excel/made/summary/summaryKinds";
import type { SheetLink } from "../excel/made/summary/swapSheets";
import type { SheetOverview } from "../excel/workbook/workbookOverview";
import { matrixTexts } from "../words/compose/matrixTexts";
import { overviewTexts } from "../words/compose/overviewTexts";
import { pursuedTexts } from "../words/compose/pursuedTexts";
import type { SummaryContext } from "../words/compose/summaryTexts";
import { shapeOf, templateTexts, unitTexts, writtenStatus } from "../words/compose/unitTexts";
import type { UnitShape } from "../words/compose/unitColumns";
import type { Words } from "../words/words";

/** What a run is to make of a review, before anything is written. */
export interface SummaryPlan {
  singles: SummarySheet[];
  units: SummarySheet[];
  /** Links from the overview to the unit sheets. */
  links: SheetLink[];
  /** Own sheets of units that have no part in the plan any more. */
  gone: { unit: string; sheet: string }[];
  /** How many texts of users are carried over, by unit. */
  carried: { unit: string; texts: number }[];
  /** Users' texts on own sheets whose items are not there any more. */
  lost: LostText[];
}

/** A text of a user's that stands nowhere any more: whose sheet, and what was written there. */
export interface LostText {
  unit: string;
  text: string;
}

/** What the sheets are made of. */
export interface SummaryMaterial {
  review: Review;
  plan: Plan;
  context: SummaryContext;
  choice: UnitChoice;
  sheets: SheetOverview[];
  /** What users wrote on the sheets that stand, by unit. */
  typed: ReadonlyMap<string, CarriedTexts>;
}

/** Decides which sheets are made, what they are called, and lays them out. */
export function* planSummaries(material: SummaryMaterial, words: Words): Steps<SummaryPlan> {
  const { review, plan, context, choice, sheets, typed } = material;
  const standing = sheets.filter(({ madeAs }) => isSummary(madeAs));
  const names = new NameChoice(sheets);
  const known = new Set(chosenUnits(review, "all"));
  // A sheet that stands is made anew also where it was not chosen: nothing of another day is left among the sheets.
  const chosen = new Set([
    ...chosenUnits(review, choice),
    ...standing.flatMap(({ madeAs }) => unitOf(madeAs) ?? []),
  ]);
  const wanted = yield* unitSheets(
    review,
    plan,
    new Set([...known].filter((unit) => chosen.has(unit))),
  );
  const step = (done: number): Step => ({ at: "layout", done, of: wanted.length });
  const overviewName = names.of(OVERVIEW, words.summary.overviewName);
  const lists = yield* within(step(0), layLists(material, names, words));
  const units: SummarySheet[] = [];
  for (const sheet of wanted) {
    const kind = unitKind(sheet.unit);
    const name = names.of(kind, words.summary.unitSheetName(sheet.unit));
    const laid = layTable(unitTexts(sheet, context, typed.get(sheet.unit), words));
    const print = yield* within(step(units.length), laid);
    units.push({ kind, name, print, written: writtenStatus(sheet, words) });
    yield step(units.length);
  }
  yield* giveTemplates(units, wanted.map(shapeOf), context.asOf, words);
  const overview = overviewTexts(overviewOf(review), context, words);
  const { print, rows } = yield* within(step(units.length), layList(overview));
  return {
    singles: [{ kind: OVERVIEW, name: overviewName, print }, ...lists],
    units,
    links: units.flatMap(({ kind, name }) => {
      const row = rows[review.units.findIndex((unit) => unitKind(unit.name) === kind)];
      return row === undefined ? [] : [{ row, column: 1, sheet: name }];
    }),
    gone: standing.flatMap(({ madeAs, name }) => {
      const unit = unitOf(madeAs);
      return unit === undefined || known.has(unit) ? [] : [{ unit, sheet: name }];
    }),
    carried: wanted
      .map(({ unit, rows }) => ({ unit, texts: typed.get(unit)?.countOn(rows) ?? 0 }))
      .filter(({ texts }) => texts > 0),
    lost: wanted.flatMap(({ unit, rows }) =>
      (typed.get(unit)?.without(rows) ?? []).map((text) => ({ unit, text })),
    ),
  };
}

/** Sheets of one shape are copied from one that has as many rows as the longest of them. */
function* giveTemplates(
  units: SummarySheet[],
  shapes: UnitShape[],
  asOf: Day,
  words: Words,
): Steps<void> {
  const alike = new Map<string, { shape: UnitShape; sheets: SummarySheet[] }>();
  for (const [index, sheet] of units.entries()) {
    const shape = shapes[index];
    if (!shape) continue;
    const group = alike.get(JSON.stringify(shape)) ?? { shape, sheets: [] };
    group.sheets.push(sheet);
    alike.set(JSON.stringify(shape), group);
  }
  for (const { shape, sheets } of alike.values()) {
    const most = (wanted: RowKind) =>
      Math.max(...sheets.map(({ print }) => print.kinds.filter((kind) => kind === wanted).length));
    const rows = { todo: most("todo"), all: most("body") };
    const template = yield* layTable(templateTexts(shape, rows, asOf, words));
    for (const sheet of sheets) sheet.template = template;
  }
}

/** The 督办事项 where there are some, and the 报送情况统计表 where something is counted. */
function* layLists(
  { review, plan, context }: SummaryMaterial,
  names: NameChoice,
  words: Words,
): Steps<SummarySheet[]> {
  const { pursuedName, reportName } = words.summary;
  const sheets: SummarySheet[] = [];
  const items = yield* pursuedItems(review);
  if (items.length > 0) {
    const { print } = yield* layList(yield* pursuedTexts(items, context, words));
    sheets.push({ kind: PURSUED, name: names.of(PURSUED, pursuedName), print });
  }
  const matrix = yield* matrixOf(review, plan.directory);
  if (matrix.things.length > 0) {
    const { print } = yield* layList(yield* matrixTexts(matrix, context, words));
    sheets.push({ kind: REPORT_TABLE, name: names.of(REPORT_TABLE, reportName), print });
  }
  return sheets;
}

/** A sheet that stands keeps the name it has by now; a new one gets one that no other sheet has. */
class NameChoice {
  private readonly standing: Map<string, string>;
  private readonly names: SheetNames;

  constructor(sheets: SheetOverview[]) {
    const own = sheets.filter(({ madeAs }) => isSummary(madeAs));
    this.standing = new Map(own.map(({ madeAs = "", name }) => [madeAs, name]));
    // What was cut off is gone by the time the new sheets get their names.
    const stay = sheets.filter(({ madeAs }) => cutOffKind(madeAs) === undefined);
    this.names = new SheetNames(stay.map(({ name }) => name));
  }

  of(kind: string, wanted: string): string {
    return this.standing.get(kind) ?? this.names.choose(wanted);
  }
}
