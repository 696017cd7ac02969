import { Failure } from "../core/failure";
import type { PointedRole } from "../core/headerRead";
import type { Day } from "../core/text/day";
import { readRounds, type Round } from "../core/change/rounds";
import { readNotices } from "../core/notice/noticeRegister";
import { planTitle } from "../core/sheets/planTitle";
import { ownTableIn, readOwnTable, type OwnTable } from "../core/register/ownTable";
import type { Review } from "../core/review/review";
import { planOf, reviewPlan, type CheckSettings, type Plan } from "../core/review/reviewPlan";
import type { SheetRef, WantedSheet } from "../core/sheetRef";
import { searchTable, type Table } from "../core/table/findTable";
import { Sheet } from "../core/table/grid";
import { readPlanSource, type PlanRead } from "../excel/workbook/readPlanSource";
import { NOTICE_SHEETS } from "../excel/workbook/ownNames";
import { runReading } from "../excel/workbook/runReading";
import type { StoredSettings } from "../excel/workbook/settings";
import { paced, type Pace } from "./paced";

/** What a check is asked for. */
export interface CheckRequest extends Pace {
  /** 统计截止日. Whoever asks says it; no clock is read in here. */
  asOf: Day;
  /** The sheet to check, where the user has chosen one. */
  sheet?: WantedSheet;
  /** What its columns are, by their place counted from 0; this wins over every rule and what the workbook has kept. */
  places?: ReadonlyMap<number, PointedRole>;
  /** Days for 即将到期, where they are not to be those of the workbook's settings. */
  dueSoonDays?: number;
  /** Told when the plan has been read and judged. From here on it may be written, and nothing stops it any more. */
  onJudged?: () => void;
}

/** What a check found. */
export interface CheckResult {
  review: Review;
  plan: Plan;
  /** The title above the table, where it has one. */
  title?: string;
  /** All sheets that hold a progress table, for choosing another. */
  candidates: SheetRef[];
  /** The sheets that were read for it: the table's, the directory's, the ledger's. */
  sheets: SheetRef[];
  settings: StoredSettings;
  /** The add-in's other registers as they stand: 下发台账, 检查记录, 督办台账 … */
  own: OwnTable[];
  /** The rounds that were kept in the 检查记录, in the order of their days. */
  rounds: Round[];
  /** How many sheets of notices the workbook holds. */
  noticeSheets: number;
  /** The workbook counts its days from 1904. */
  date1904: boolean;
  /** The table bears a result column of the add-in's own. */
  hasResultColumn: boolean;
}

/** 检查进度: reads the plan and judges it. Changes nothing. Fails with a `Failure` where there is nothing to check or it was stopped. */
export async function check(request: CheckRequest): Promise<CheckResult> {
  return judge(await runReading((context) => readPlanSource(context, request)), request);
}

/** The columns by which a row was judged. They are read again where something is written about it. */
export function judgedColumns({ columns }: Table): number[] {
  const { content, deadline, status, statusMore = [], doneDay } = columns;
  return [content, deadline, status, ...statusMore, doneDay].filter(
    (column) => column !== undefined,
  );
}

/** Judges a plan as read, letting the pane live meanwhile. Fails with `noTable` where the sheet holds none after all. */
export async function judge(read: PlanRead, request: CheckRequest): Promise<CheckResult> {
  const { overview, date1904 } = read;
  const { settings: stored } = overview;
  const settings: CheckSettings = {
    asOf: request.asOf,
    dueSoonDays: request.dueSoonDays ?? stored.dueSoonDays,
    firstUnitLeads: stored.firstUnitLeads,
    ...(overview.knownRefs ? { knownRefs: overview.knownRefs } : {}),
  };
  const plan = await paced(planOf(read, settings), request);
  if (!plan) {
    const found = searchTable(new Sheet(read.grid), read.pointing);
    const nearest = "nearest" in found ? found.nearest : undefined;
    throw new Failure({ code: "noTable", ...(nearest ? { nearest } : {}) });
  }
  const title = planTitle(plan.cells, plan.table);
  const own = read.own.flatMap((grid) => readOwnTable(grid, { year: plan.year, date1904 }) ?? []);
  const kept = ownTableIn(own, "检查记录");
  const { rounds, problems } = kept ? readRounds(kept) : { rounds: [], problems: [] };
  const sent = ownTableIn(own, "督办台账");
  const notices = sent ? readNotices(sent, plan, settings.asOf).problems : [];
  const judged = await paced(reviewPlan(plan, settings), request);
  request.onJudged?.();
  return {
    review: { ...judged, problems: [...judged.problems, ...problems, ...notices] },
    plan,
    ...(title === undefined ? {} : { title }),
    candidates: read.candidates,
    sheets: [read.grid, read.directory, plan.ledger].flatMap((each) => each?.sheet ?? []),
    settings: stored,
    own,
    rounds,
    noticeSheets: overview.sheets.filter(({ madeAs }) => madeAs?.startsWith(NOTICE_SHEETS)).length,
    date1904,
    hasResultColumn: read.resultColumn?.area !== undefined,
  };
}
