import type { Duty } from "../../core/review/duty";
import type { ListColumn, ListRow, ListTexts } from "../../core/sheets/listTexts";
import { sumOf, type Matrix, type MatrixSum, type MatrixThing } from "../../core/sheets/matrix";
import type { PrintCell } from "../../core/sheets/printSheet";
import { mapInSteps, type Steps } from "../../core/steps";
import { planOf, type SummaryContext } from "./summaryTexts";
import type { Words } from "../words";

/** A column of one thing: what stands in it for a unit, and for several together. */
interface ThingColumn {
  role: keyof Words["summary"]["matrixHeadings"];
  width: number;
  cell: (duty: Duty, words: Words) => PrintCell;
  sum: (sum: MatrixSum, words: Words) => PrintCell;
  /** It bears the colour of the unit's state, so that it is found by eye. */
  isColoured?: boolean;
}

const NUMBERS: ThingColumn[] = [
  { role: "owed", width: 27, cell: ({ owed }) => owed, sum: ({ owed }) => owed },
  { role: "owedByNow", width: 27, cell: (duty) => duty.owedByNow, sum: (sum) => sum.owedByNow },
  { role: "came", width: 26, cell: ({ came }) => came, sum: ({ came }) => came },
  {
    role: "missing",
    width: 24,
    cell: ({ missingByNow }) => missingByNow,
    sum: ({ missingByNow }) => missingByNow,
    isColoured: true,
  },
];
const KINDS: ThingColumn[] = [
  {
    role: "kinds",
    width: 38,
    cell: ({ kinds, kindsNeeded }) => `${kinds.length}/${kindsNeeded}`,
    sum: ({ withKinds, units }, { summary }) => summary.ofUnits(withKinds, units),
  },
];
const RESULT: ThingColumn[] = [
  {
    role: "result",
    width: 46,
    cell: ({ state }, words) => words.state[state],
    sum: ({ short }, { summary }) => summary.shortUnits(short),
    isColoured: true,
  },
];

const NUMBER = 26;
const NAME = 118;
const SIZE = 9;
/** So many things at most are named with their last days, above the table. */
const MOST_NAMED = 5;

/** The texts of the 报送情况统计表: a row for each unit, a group of columns for each thing. */
export function* matrixTexts(
  matrix: Matrix,
  context: SummaryContext,
  words: Words,
): Steps<ListTexts> {
  const { summary } = words;
  const asOf = summary.asOf(words.day(context.asOf));
  const things = matrix.things.map((thing) => ({ thing, columns: columnsOf(thing) }));
  const sums = (name: string, units: string[]) => [
    summary.sumOf(name, units.length),
    "",
    ...things.flatMap(({ thing, columns }) => {
      const sum = sumOf(thing, units);
      return columns.map((column) => (sum.units === 0 ? NONE : column.sum(sum, words)));
    }),
  ];
  const rows = [...matrix.units.entries()];
  return {
    title: summary.reportTitle(planOf(context, words)),
    left: untilWords(matrix.things, context, words),
    right: asOf,
    ...headingsOf(things, words),
    rows: yield* mapInSteps("layout", rows, ([index, unit]) => rowOf(unit, index, things, words)),
    totals: [
      ...matrix.groups.map(({ name, units }) => sums(summary.subtotal(name), units)),
      sums(summary.sum, matrix.units),
    ],
    notes: [summary.countNote],
    signature: summary.madeBy,
    size: SIZE,
    fixed: 2,
    footer: { left: summary.reportName, right: asOf },
  };
}

/** Of a thing that a unit does not owe. */
const NONE = "–";

interface Thing {
  thing: MatrixThing;
  columns: ThingColumn[];
}

function columnsOf({ hasNumbers, hasKinds }: MatrixThing): ThingColumn[] {
  return [...(hasNumbers ? NUMBERS : []), ...(hasKinds ? KINDS : []), ...RESULT];
}

function headingsOf(things: Thing[], words: Words): Pick<ListTexts, "columns" | "groups"> {
  const { summary } = words;
  const columns: ListColumn[] = [
    { heading: summary.matrixNumber, width: NUMBER },
    { heading: summary.matrixUnit, width: NAME, isText: true },
  ];
  const groups = things.map(({ thing, columns: own }) => {
    const isAlone = things.every(
      (other) => other.thing === thing || other.thing.thing !== thing.thing,
    );
    const name = summary.counted(thing.thing, thing.measure);
    const group = {
      column: columns.length,
      columns: own.length,
      heading: isAlone ? name : summary.ofItem(thing.finding.ref, name),
    };
    own.forEach(({ role, width }, index) =>
      columns.push({
        heading: summary.matrixHeadings[role],
        width,
        ...(index === 0 ? { isGroupStart: true } : {}),
      }),
    );
    return group;
  });
  return { columns, groups };
}

function rowOf(unit: string, index: number, things: Thing[], words: Words): ListRow {
  const cells: PrintCell[] = [index + 1, unit];
  const states: ListRow["states"] = [];
  for (const { thing, columns } of things) {
    const duty = thing.duties.get(unit);
    for (const { cell, isColoured } of columns) {
      if (duty && isColoured) states.push({ column: cells.length, state: duty.state });
      cells.push(duty ? cell(duty, words) : NONE);
    }
  }
  return { cells, states };
}

/** 普法信息至12月31日；典型案例至11月30日 */
function untilWords(things: MatrixThing[], { sheet }: SummaryContext, words: Words): string {
  const { summary } = words;
  if (things.length > MOST_NAMED) return summary.planSheet(sheet);
  return things
    .map(({ thing, end }) => summary.until(thing, words.shortDay(end)))
    .join(words.clauseSeparator);
}
