import { Failure } from "../core/failure";
import type { SheetRef } from "../core/sheetRef";
import type { CarriedTexts } from "../core/sheets/carriedTexts";
import type { UnitChoice } from "../core/sheets/chosenUnits";
import { readPlanSource, type PlanRead } from "../excel/workbook/readPlanSource";
import { runExcel } from "../excel/workbook/runExcel";
import { runReading } from "../excel/workbook/runReading";
import { runUntracked } from "../excel/workbook/runUntracked";
import { loadSettings, saveSettings, settingsFrom } from "../excel/workbook/settings";
import { buildSheets, type BuiltSheet } from "../excel/made/summary/buildSheets";
import {
  blankLeftovers,
  removeUnfinished,
  temporaryNameFor,
} from "../excel/made/summary/leftovers";
import { carriedHeadings } from "../words/compose/carriedHeadings";
import { readCarried } from "../excel/made/summary/readCarried";
import { checkStructure, readStanding } from "../excel/made/standing";
import { OVERVIEW, SINGLES, unitKind } from "../excel/made/summary/summaryKinds";
import { swapSheets, type Swap } from "../excel/made/summary/swapSheets";
import { LANGUAGES, type Words } from "../words/words";
import { judge, type CheckRequest, type CheckResult } from "./check";
import { orAgain } from "./orAgain";
import { orWithoutPages, sayNoPages } from "./orWithoutPages";
import { paced } from "./paced";
import { planSummaries, type LostText, type SummaryPlan } from "./summaryPlan";
import { TRIES } from "./tries";
import type { Action } from "./session/state";

/** Which sheets are to be made. */
export interface SheetChoice {
  /** Whose; what was chosen the last time where it is left out. */
  units?: UnitChoice;
  /** Sheets of units that have no part in the plan any more go as well. */
  removeGone?: boolean;
}

/** What is to be made. */
export interface SummaryRequest extends CheckRequest, SheetChoice {
  /** Told when the sheets are made and only have to take their places. Nothing stops that any more. */
  onBuilt?: () => void;
  /** Told when this Excel sets up no pages: the sheets are there without. */
  onNoPages?: () => void;
}

/** What was done. */
export interface SummaryResult extends CheckResult {
  /** Names of the sheets made: overview, report table, then the units'. */
  made: string[];
  /** The 总览, to be looked at first. */
  overview?: SheetRef;
  /** How many pages all of them print on. */
  pages: number;
  /** Own sheets of units that are gone and still stand. */
  gone: { unit: string; sheet: string }[];
  /** Names of sheets removed because their unit is gone. */
  removed: string[];
  /** How many texts that users wrote on the sheets before were carried over, by unit. */
  carried: { unit: string; texts: number }[];
  /** Texts that users wrote at items that are not there any more; they stand on no sheet now. */
  lost: LostText[];
}

/**
 * 生成汇总表: checks and makes a sheet for each chosen unit, the 总览 and the 报送情况统计表, in the place of those that
 * stand. Where it is stopped or fails before it has them all, nothing has changed. Fails with `protectedWorkbook`.
 */
export async function makeSummaries(request: SummaryRequest, words: Words): Promise<SummaryResult> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const prepared = await orAgain(() => prepare(request, words));
    const built = await orWithoutPages(() => build(prepared, request, words), request.onNoPages);
    request.onBuilt?.();
    if (await putInPlace(prepared, built, request)) return resultOf(prepared, built, request);
    await clean(prepared, words);
  }
  throw new Failure({ code: "sheetKeepsChanging" });
}

function resultOf(
  { plan, result }: Prepared,
  built: BuiltSheet[],
  { removeGone }: SummaryRequest,
): SummaryResult {
  const overview = built.find(({ kind }) => kind === OVERVIEW);
  return {
    ...result,
    made: built.map(({ name }) => name),
    ...(overview ? { overview: { id: overview.id, name: overview.name } } : {}),
    pages: [...plan.singles, ...plan.units].reduce(
      (sum, { print }) => sum + print.breaks.length + 1,
      0,
    ),
    gone: removeGone ? [] : plan.gone,
    removed: removeGone ? plan.gone.map(({ sheet }) => sheet) : [],
    carried: plan.carried,
    lost: plan.lost,
  };
}

interface Prepared {
  result: CheckResult;
  read: PlanRead;
  plan: SummaryPlan;
  choice: UnitChoice;
  /** What users had written on the sheets that stand. */
  typed: ReadonlyMap<string, CarriedTexts>;
}

async function prepare(request: SummaryRequest, words: Words): Promise<Prepared> {
  return runReading(async (context) => {
    const isProtected = checkStructure(context);
    const read = await readPlanSource(context, request);
    if (isProtected()) throw new Failure({ code: "protectedWorkbook" });
    const result = await judge(read, request);
    const choice = request.units ?? result.settings.summaryUnits;
    const { review, plan } = result;
    const typed = await readCarried(context, read.overview.sheets, carriedHeadings());
    const material = {
      review,
      plan,
      context: {
        title: result.title,
        year: review.year,
        asOf: review.asOf,
        sheet: review.sheet.name,
      },
      choice,
      sheets: read.overview.sheets,
      typed,
    };
    const summaries = await paced(planSummaries(material, words), request);
    return { result, read, plan: summaries, choice, typed };
  });
}

async function build(
  prepared: Prepared,
  { onStep, signal }: SummaryRequest,
  words: Words,
): Promise<BuiltSheet[]> {
  try {
    return await runUntracked((context) =>
      buildSheets(context, {
        singles: prepared.plan.singles,
        units: prepared.plan.units,
        temporaryName: temporaryNameOf(prepared, words),
        pageNumber: words.summary.pageNumber,
        ...(onStep ? { onStep } : {}),
        ...(signal ? { signal } : {}),
      }),
    );
  } catch (error) {
    if (error instanceof Failure) await clean(prepared, words);
    throw error;
  }
}

function temporaryNameOf({ read }: Prepared, words: Words): string {
  const names = read.overview.sheets.map(({ name }) => name);
  return temporaryNameFor(words.summary.buildingName, names);
}

/** Takes away what was built of sheets that are not to be put in place. */
async function clean(prepared: Prepared, words: Words): Promise<void> {
  const temporaryName = temporaryNameOf(prepared, words);
  const known = new Set(prepared.read.overview.sheets.map(({ id }) => id));
  await orAgain(() =>
    runExcel(async (context) =>
      removeUnfinished(context, await readStanding(context), { temporaryName, known }),
    ),
  );
}

/** Whether what users wrote on the sheets that stand is still what was read of it: those sheets are about to go. */
async function hasSameTexts({ read, typed }: Prepared): Promise<boolean> {
  if (typed.size === 0) return true;
  try {
    const now = await orAgain(() =>
      runReading((context) => readCarried(context, read.overview.sheets, carriedHeadings())),
    );
    return [...typed].every(([unit, own]) => own.equals(now.get(unit)));
  } catch (error) {
    if (error instanceof Failure && error.facts.code === "gone") return false;
    throw error;
  }
}

/**
 * The swap is one message; where a request of it is dropped, it is gone on with from where the workbook then stands. False, with
 * nothing changed, where users have written on the old sheets meanwhile.
 */
async function putInPlace(
  prepared: Prepared,
  built: BuiltSheet[],
  { removeGone }: SummaryRequest,
): Promise<boolean> {
  if (!(await hasSameTexts(prepared))) return false;
  const { read, plan, choice, result } = prepared;
  const made = new Set(built.map(({ kind }) => kind));
  const swap: Swap = {
    built,
    remove: [
      ...SINGLES.filter((kind) => !made.has(kind)),
      ...(removeGone ? plan.gone.map(({ unit }) => unitKind(unit)) : []),
    ],
    links: { kind: OVERVIEW, links: plan.links },
    blank: blankLeftovers(
      read.overview.sheets,
      LANGUAGES.map(({ summary }) => summary.buildingName),
    ),
    stood: new Set(read.overview.sheets.flatMap(({ madeAs }) => madeAs ?? [])),
    activeId: read.overview.sheets.find(({ active }) => active)?.id ?? "",
  };
  await orAgain(() =>
    runUntracked(async (context) => {
      // As they are by now: the user may have changed some while the sheets were made.
      const settings = loadSettings(context);
      const standing = await readStanding(context);
      if (choice !== result.settings.summaryUnits) {
        saveSettings(context, settingsFrom(settings), { summaryUnits: choice });
      }
      await swapSheets(context, standing, swap);
    }),
  );
  return true;
}

/** 生成汇总表, as a session does it: for the units chosen, or those chosen the last time. */
export const action: Action<SheetChoice | undefined> = async (at, choice) => {
  // They can be given up until they are built.
  const { onJudged, ...request } = at.request;
  const onBuilt = onJudged ? { onBuilt: onJudged } : {};
  const result = await makeSummaries(
    { ...request, ...choice, ...onBuilt, onNoPages: sayNoPages(at) },
    at.words,
  );
  const { made, overview, pages, carried, lost, gone } = result;
  return {
    kind: "sheetsMade",
    sheets: made.length,
    pages,
    ...(overview ? { overview } : {}),
    carried,
    lost: lost.length,
    gone: gone.map(({ unit }) => unit),
  };
};
