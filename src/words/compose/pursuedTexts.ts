import { countStates } from "../../core/review/state";
import { columnsUnder, type Column } from "../../core/sheets/columns";
import type { ListColumn, ListTexts } from "../../core/sheets/listTexts";
import type { PursuedItem, PursuedUnits } from "../../core/sheets/overview";
import { mapInSteps, type Steps } from "../../core/steps";
import { stateWords } from "./findingWords";
import { planOf, stateCounts, type SummaryContext } from "./summaryTexts";
import { figureOr } from "./unitColumns";
import type { Words } from "../words";

/** The texts of the 督办事项: the items that are late or short, with their units. */
export function* pursuedTexts(
  items: PursuedItem[],
  context: SummaryContext,
  words: Words,
): Steps<ListTexts> {
  const { summary } = words;
  const asOf = summary.asOf(words.day(context.asOf));
  const columns = pursuedColumns(words);
  const result = columns.findIndex(({ role }) => role === "result");
  const counts = countStates(items.map(({ finding }) => finding.state));
  return {
    title: summary.pursuedTitle(planOf(context, words)),
    left: summary.items(items.length, stateCounts(counts, words)),
    right: asOf,
    columns,
    groups: [],
    rows: yield* mapInSteps("layout", items, (item) => ({
      cells: columns.map(({ cell }) => cell(item)),
      states: [{ column: result, state: item.finding.state }],
    })),
    totals: [],
    notes: [],
    signature: summary.madeBy,
    size: 10,
    fixed: 1,
    footer: { left: summary.pursuedName, right: asOf },
  };
}

function pursuedColumns(words: Words) {
  return columnsUnder<
    keyof Words["summary"]["pursuedHeadings"],
    Column<PursuedItem> & Omit<ListColumn, "heading">
  >(words.summary.pursuedHeadings, {
    ref: { width: 40, cell: ({ finding }) => figureOr(finding.ref) },
    content: { width: 238, isText: true, cell: ({ finding }) => finding.content },
    deadline: { width: 76, cell: ({ finding }) => finding.reading.deadline.text },
    result: { width: 100, cell: ({ finding }) => stateWords(finding, words) },
    units: { width: 282, isText: true, cell: (item) => unitsWords(item, words) },
  });
}

function unitsWords({ units }: PursuedItem, words: Words): string {
  const { summary } = words;
  if (units.length === 0) return words.reason({ code: "noUnit" });
  const texts = units.map((each) =>
    units.length === 1
      ? whose(each, words)
      : summary.unitsOfState(words.state[each.state], whose(each, words)),
  );
  return texts.join(words.clauseSeparator);
}

/** The units of a state by the shorter of two lists: all, those that are it, or all but those that are not. */
function whose({ names, others }: PursuedUnits, { summary, listSeparator }: Words): string {
  if (others.length === 0 && names.length > 1) return summary.allUnits(names.length);
  return others.length > 0 && others.length < names.length
    ? summary.allUnitsBut(others.join(listSeparator), names.length)
    : names.join(listSeparator);
}
