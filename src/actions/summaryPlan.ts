import type { Review } from "../core/review/review";
import type { Plan } from "../core/review/reviewPlan";
import { within, type Step, type Steps } from "../core/steps";
import { CarriedRemarks } from "../core/sheets/carriedRemarks";
import { chosenUnits, type UnitChoice } from "../core/sheets/chosenUnits";
import { overviewOf } from "../core/sheets/overview";
import { layOverview, type LaidOverview } from "../core/sheets/overviewSheet";
import { reportTable } from "../core/sheets/reportTable";
import type { PrintSheet } from "../core/sheets/printSheet";
import { SheetNames } from "../core/sheets/sheetNames";
import { layTable } from "../core/sheets/tableSheet";
import { unitColumns } from "../core/sheets/columns";
import { unitSheets, type UnitSheet } from "../core/sheets/unitSheet";
import type { SummarySheet } from "../excel/made/summary/buildSheets";
import {
  cutOffKind,
  isSummary,
  OVERVIEW,
  REPORT_TABLE,
  unitKind,
  unitOf,
} from "../excel/made/summary/summaryKinds";
import type { SheetLink } from "../excel/made/summary/swapSheets";
import type { SheetOverview } from "../excel/workbook/workbookOverview";
import { overviewTexts } from "../words/compose/overviewTexts";
import { reportTexts, unitTexts, type SummaryContext } from "../words/compose/summaryTexts";
import type { Words } from "../words/words";

/** What a run is to make of a review, before anything is written. */
export interface SummaryPlan {
  singles: SummarySheet[];
  units: SummarySheet[];
  /** Links from the overview to the unit sheets. */
  links: SheetLink[];
  /** Own sheets of units that have no part in the plan any more. */
  gone: { unit: string; sheet: string }[];
  /** Remarks on own sheets whose items are not there any more. */
  lostRemarks: LostRemark[];
}

/** A remark that stands nowhere any more: whose sheet, and what was written there. */
export interface LostRemark {
  unit: string;
  remark: string;
}

/** What the sheets are made of. */
export interface SummaryMaterial {
  review: Review;
  plan: Plan;
  context: SummaryContext;
  choice: UnitChoice;
  sheets: SheetOverview[];
  remarks: ReadonlyMap<string, CarriedRemarks>;
}

/** Decides which sheets are made, what they are called, and lays them out. */
export function* planSummaries(material: SummaryMaterial, words: Words): Steps<SummaryPlan> {
  const { review, plan, context, choice, sheets, remarks } = material;
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
  const reports = yield* within(step(0), layReports(material, names, words));
  const units: SummarySheet[] = [];
  for (const sheet of wanted) {
    const kind = unitKind(sheet.unit);
    const name = names.of(kind, words.summary.unitSheetName(sheet.unit));
    const laid = layUnit(sheet, context, remarks.get(sheet.unit), words);
    units.push({ kind, name, print: yield* within(step(units.length), laid) });
    yield step(units.length);
  }
  const { print, unitRows } = yield* within(step(units.length), layAll(material, words));
  return {
    singles: [{ kind: OVERVIEW, name: overviewName, print }, ...reports],
    units,
    links: units.flatMap(({ kind, name }) => {
      const row = unitRows[review.units.findIndex((unit) => unitKind(unit.name) === kind)];
      return row === undefined ? [] : [{ row, column: 1, sheet: name }];
    }),
    gone: standing.flatMap(({ madeAs, name }) => {
      const unit = unitOf(madeAs);
      return unit === undefined || known.has(unit) ? [] : [{ unit, sheet: name }];
    }),
    lostRemarks: wanted.flatMap(({ unit, rows }) =>
      (remarks.get(unit)?.without(rows) ?? []).map((remark) => ({ unit, remark })),
    ),
  };
}

/** The 报送情况统计表, where something is counted. */
function* layReports(
  { review, context }: SummaryMaterial,
  names: NameChoice,
  words: Words,
): Steps<SummarySheet[]> {
  const items = yield* reportTable(review);
  if (items.length === 0) return [];
  const texts = yield* reportTexts(items, context, words);
  const name = names.of(REPORT_TABLE, words.summary.reportName);
  const print = yield* layTable(texts, words.summary.reportHeadings.length - 1);
  return [{ kind: REPORT_TABLE, name, print }];
}

function* layAll({ review, context }: SummaryMaterial, words: Words): Steps<LaidOverview> {
  const overview = yield* overviewOf(review);
  return yield* layOverview(yield* overviewTexts(overview, context, words));
}

function layUnit(
  sheet: UnitSheet,
  context: SummaryContext,
  remarks: CarriedRemarks | undefined,
  words: Words,
): Steps<PrintSheet> {
  const { result } = unitColumns(words.summary.unitHeadings, sheet.hasProjects);
  return layTable(
    unitTexts(sheet, context, (row) => remarks?.on(row) ?? "", words),
    result,
  );
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
