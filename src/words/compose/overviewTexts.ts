import type { Overview } from "../../core/sheets/overview";
import { columnsUnder, type Column } from "../../core/sheets/columns";
import type { ListColumn, ListTexts } from "../../core/sheets/listTexts";
import type { UnitTotals } from "../../core/review/review";
import { ALARMS, type State } from "../../core/review/state";
import { PAGE } from "../../core/sheets/printSheet";
import { planOf, stateCounts, type SummaryContext } from "./summaryTexts";
import type { Words } from "../words";

/** A unit's row in the 总览, and its number. */
interface OverviewRow {
  number: number;
  unit: UnitTotals;
}

type OverviewColumn = Column<OverviewRow> & Omit<ListColumn, "heading">;

const NUMBER = 34;
const NAME = 130;
const RATE = 82;

/** The texts of the 总览: every unit's figures, their total, and a chart of them. */
export function overviewTexts(
  overview: Overview,
  context: SummaryContext,
  words: Words,
): ListTexts {
  const { summary } = words;
  const asOf = summary.asOf(words.day(context.asOf));
  const { columns, states } = overviewColumns(overview, words);
  const cellsOf = (row: OverviewRow) => columns.map(({ cell }) => cell(row));
  const [, , ...total] = cellsOf({ number: 0, unit: overview.all });
  return {
    title: summary.overviewTitle(planOf(context, words)),
    left: summary.units(
      overview.units.length,
      summary.items(overview.items, stateCounts(overview.totals, words)),
    ),
    right: asOf,
    columns,
    groups: [],
    rows: overview.units.map((unit, index) => ({ cells: cellsOf({ number: index + 1, unit }) })),
    totals: [[summary.total, "", ...total]],
    notes: [summary.overviewNote],
    signature: summary.madeBy,
    size: 10,
    fixed: 2,
    chart: { title: summary.chartTitle, names: 1, states },
    footer: { left: summary.overviewName, right: asOf },
  };
}

/** One column for each state that occurs; who assists nowhere has no column for it. */
function overviewColumns({ states, all }: Overview, words: Words) {
  const { number, unit, total, assists, due, dueDone, dueRate, yearRate } = columnsUnder<
    keyof Words["summary"]["overviewHeadings"],
    OverviewColumn
  >(words.summary.overviewHeadings, columnPlans(words)).reduce(
    (all, column) => ({ ...all, [column.role]: column }),
    {} as Record<keyof Words["summary"]["overviewHeadings"], OverviewColumn & { heading: string }>,
  );
  const stateColumns = states.map((state) => ({
    heading: words.state[state],
    width: 0,
    isBold: ALARMS.includes(state),
    cell: (row: OverviewRow) => row.unit.byState[state] ?? 0,
  }));
  const columns = [
    number,
    unit,
    total,
    ...stateColumns,
    ...(all.assists > 0 ? [assists] : []),
    due,
    dueDone,
    dueRate,
    yearRate,
  ];
  const narrow = columns.filter(({ width }) => width === 0).length;
  const width = Math.floor((PAGE.width - NUMBER - NAME - 2 * RATE) / narrow);
  return {
    columns: columns.map((column) => ({ ...column, width: column.width || width })),
    states: states.map((state: State, index) => ({ state, column: 3 + index })),
  };
}

function columnPlans({ summary }: Words) {
  return {
    number: { width: NUMBER, cell: (row: OverviewRow) => row.number },
    unit: { width: NAME, isText: true, cell: ({ unit }: OverviewRow) => unit.name },
    total: { width: 0, cell: ({ unit }: OverviewRow) => unit.total },
    assists: { width: 0, cell: ({ unit }: OverviewRow) => unit.assists },
    due: { width: 0, cell: ({ unit }: OverviewRow) => unit.dueRate.of },
    dueDone: { width: 0, cell: ({ unit }: OverviewRow) => unit.dueRate.done },
    dueRate: {
      width: RATE,
      isShare: true,
      cell: ({ unit }: OverviewRow) => unit.dueRate.share ?? summary.noRate,
    },
    yearRate: {
      width: RATE,
      isShare: true,
      cell: ({ unit }: OverviewRow) => unit.yearRate.share ?? summary.noRate,
    },
  };
}
