import { mapInSteps, type Steps } from "../../core/steps";
import type { UnitTotals } from "../../core/review/review";
import type { Overview, AlarmItem } from "../../core/sheets/overview";
import type { OverviewTexts } from "../../core/sheets/overviewSheet";
import { stateWords } from "./findingWords";
import { planOf, stateCounts, type SummaryContext } from "./summaryTexts";
import type { Words } from "../words";

/** The texts of the 总览: every unit's figures, their total, and the items in alarm with their units. */
export function* overviewTexts(
  overview: Overview,
  context: SummaryContext,
  words: Words,
): Steps<OverviewTexts> {
  const { summary } = words;
  const asOf = summary.asOf(words.day(context.asOf));
  const { states } = overview;
  const headings = [
    ...summary.overviewHeadings,
    ...states.map((state) => words.state[state]),
    ...summary.overviewRates,
  ];
  const figures = ({ total, byState, assists, dueRate, yearRate }: UnitTotals) => [
    total,
    ...states.map((state) => byState[state] ?? 0),
    assists,
    dueRate.share ?? summary.noRate,
    yearRate.share ?? summary.noRate,
  ];
  return {
    title: summary.overviewTitle(planOf(context, words)),
    left: summary.planSheet(context.sheet),
    right: asOf,
    line: summary.items(overview.items, stateCounts(overview.totals, words)),
    headings,
    units: overview.units.map((unit, index) => [index + 1, unit.name, ...figures(unit)]),
    total: ["", summary.total, ...figures(overview.all)],
    shares: [headings.length - 2, headings.length - 1],
    alarmTitle: summary.alarmTitle,
    alarmHeadings: summary.alarmHeadings,
    alarms: yield* mapInSteps("layout", overview.alarms, (alarm) => ({
      cells: alarmCells(alarm, words),
      state: alarm.finding.state,
    })),
    footer: { left: "", right: asOf },
  };
}

function alarmCells({ finding, units }: AlarmItem, words: Words): string[] {
  const { summary } = words;
  const names = units.map((each) =>
    summary.unitsOfState(words.state[each.state], each.names.join(words.listSeparator)),
  );
  return [
    finding.ref,
    finding.content,
    finding.deadline.text,
    stateWords(finding, words),
    names.length === 0 ? words.reason({ code: "noUnit" }) : names.join(words.clauseSeparator),
  ];
}
