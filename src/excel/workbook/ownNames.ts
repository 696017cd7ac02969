/** The worksheet custom property that a sheet of the add-in's own bears; its value says what the sheet is for. */
export const OWN_SHEET_PROPERTY = "tuijin";

/** What the kind of a notice's sheet begins with; its number stands behind. */
export const NOTICE_SHEETS = "notice/";

/** What the kind of a 普法责任清单 begins with; its unit stands behind. */
export const DUTY_LISTS = "dutyList/";

/** The custom property of a sheet of the user's in which is kept how it was printed before 打印推进表. */
export const PRINT_PROPERTY = "tuijin.print";

/** The workbook setting under which the add-in keeps its settings. */
export const SETTINGS_KEY = "tuijin";

/** The word by which a conditional format of the add-in's own is recognised, in any workbook it was copied to. */
export const MARK_WORD = "tuijin:";

/** The hidden, sheet-scoped name over the add-in's own result column; it moves with the column when others are inserted. */
export const RESULT_NAME = "tuijin.result";

/** The workbook setting that stands while records are entered in a ledger, so that what a failure cut off can be told. */
export const ENTERING_KEY = "tuijin.entering";

/** The custom property of a unit's sheet by which is known what the add-in itself wrote into 完成情况. */
export const WRITTEN_PROPERTY = "tuijin.written";
