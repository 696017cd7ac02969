/** The Excels that are played: LTSC 2021, LTSC 2024, Microsoft 365. */
export type ExcelName = "2021" | "2024" | "365";

/**
 * How Excel answers where Excels were seen to differ, or where nobody can say without one at hand. Each is one question of
 * the self-test, and each can be set by itself, to see what comes of it.
 */
export interface Ways {
  /** A rule's id: its number in the list it was found in, which shifts with every rule above, or one that lasts. */
  ruleIds: "places" | "lasting";
  /** Where a new rule lands among the rules of its sheet. */
  newRules: "last" | "first";
  /** What is left of a new rule whose formula was refused. */
  refusedRules: "stay empty" | "are gone";
  /** What is told of merged areas: their first cells only, their first cells in the address alone, or all. */
  mergedAreas: "corners" | "corners in the address" | "whole";
  /** A method called, or a property set, on a null object. */
  nullObjects: "take everything" | "refuse";
  /** `visible = false` of a name that was not added just before. */
  standingNames: "stay visible" | "hide";
  /** `""` given for the repeated rows or columns, or the print area. */
  noPrintTitles: "cleared" | "refused";
  /** Objects read as values, such as zoom: with their type and with what was never set as null, or plain. */
  complexValues: "annotated" | "plain";
  /** Page breaks set by hand, where the columns are fitted to a page. */
  breaksWhenFitted: "kept" | "lost";
  /** A text beginning with = written into a cell of format @. */
  formulasInTextCells: "texts" | "formulas";
  /** The texts of error values. */
  errorTexts: "english" | "localized";
  /** What DATE(2000,1,1) comes to in a workbook on the usual date system. */
  serial2000: 36_526 | 35_064;
  /** Orientation and paper, where there may be no printer. */
  pageSetUp: "served" | "refused";
  /** Custom properties of a sheet, on its copy. */
  copiedProperties: "left behind" | "copied";
  /** Conditional formats and names of a sheet, on its copy. */
  copiedRules: "copied" | "left behind";
  /** The code of what is refused because a sheet is protected. */
  protectedCode: "AccessDenied" | "GeneralException";
  /** The longest message, in bytes. */
  largestMessage: 5_242_880 | 1_048_576;
  /** Events of one message. */
  eventOrder: "as it happened" | "backwards";
}

const measuredIn2021: Ways = {
  ruleIds: "places",
  newRules: "last",
  refusedRules: "stay empty",
  mergedAreas: "corners",
  nullObjects: "take everything",
  standingNames: "stay visible",
  noPrintTitles: "cleared",
  complexValues: "annotated",
  breaksWhenFitted: "kept",
  formulasInTextCells: "texts",
  errorTexts: "english",
  serial2000: 36_526,
  pageSetUp: "served",
  copiedProperties: "left behind",
  copiedRules: "copied",
  protectedCode: "AccessDenied",
  largestMessage: 5_242_880,
  eventOrder: "as it happened",
};

const current: Ways = {
  ...measuredIn2021,
  ruleIds: "lasting",
  newRules: "first",
  mergedAreas: "whole",
};

/** One Excel: what it is called, the ExcelApi it has, and its ways. */
export interface PlayedExcel extends Ways {
  name: ExcelName;
  api: "1.14" | "1.17" | "1.21";
  /** Microsoft's number of the build whose answers are played; of the current ones none was measured. */
  build: string;
}

const EXCELS: Record<ExcelName, PlayedExcel> = {
  "2021": { name: "2021", api: "1.14", build: "16.0.14334.20906", ...measuredIn2021 },
  "2024": { name: "2024", api: "1.17", build: "16.0.17932.20000", ...current },
  "365": { name: "365", api: "1.21", build: "16.0.19000.20000", ...current },
};

/** What is played where nothing else is asked for: the oldest Excel that the add-in runs in. */
export const USUAL_EXCEL: ExcelName = "2021";

export const EXCEL_NAMES: readonly ExcelName[] = ["2021", "2024", "365"];

/** An Excel by its name, with some of its ways set otherwise. */
export const excelPlayed = (name: ExcelName, ways: Partial<Ways> = {}): PlayedExcel => ({
  ...EXCELS[name],
  ...ways,
});
