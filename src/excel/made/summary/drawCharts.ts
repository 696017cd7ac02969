import type { State } from "../../../core/review/state";
import { PAGE, type PrintChart, type PrintSheet } from "../../../core/sheets/printSheet";
import type { Area } from "../../../core/table/grid";
import { rangeOf } from "./places";

/** From dark to white to middle, in the order of the states, so that neighbours differ in grey as well. */
const BAR_COLORS: Record<State, { fill: string; text: string }> = {
  overdue: { fill: "#8B1A24", text: "#FFFFFF" },
  unmet: { fill: "#D9791F", text: "#000000" },
  toConfirm: { fill: "#B9A9D9", text: "#000000" },
  behind: { fill: "#F5CF5A", text: "#000000" },
  dueSoon: { fill: "#FFF2A8", text: "#000000" },
  notDue: { fill: "#FFFFFF", text: "#000000" },
  standing: { fill: "#E3E9EE", text: "#000000" },
  doneLate: { fill: "#B5DBC2", text: "#000000" },
  done: { fill: "#5BA678", text: "#000000" },
  notApplicable: { fill: "#D0D0D0", text: "#000000" },
};
const FONT = "宋体";
const LINE = "#595959";
const GAP = 12;
/** More bars leave less room for their names. */
const CROWDED = 25;

/** Where a chart stands: in a wide column beside the table, behind those before it. */
export function chartArea({ widths, charts }: PrintSheet, index: number): Area {
  const column = widths.length + 1 + 2 * index;
  return { row: 0, column, rows: charts[index]?.tall ?? 1, columns: 1 };
}

/** Draws a sheet's charts. */
export function drawCharts(sheet: Excel.Worksheet, print: PrintSheet): void {
  print.charts.forEach((chart, index) => {
    const area = chartArea(print, index);
    rangeOf(sheet, { ...area, column: area.column - 1 }).format.columnWidth = GAP;
    rangeOf(sheet, area).format.columnWidth = PAGE.width;
    drawChart(sheet, chart, area);
  });
}

function drawChart(sheet: Excel.Worksheet, plan: PrintChart, area: Area): void {
  const [first] = plan.states;
  if (!first) return;
  const rows = { row: plan.firstRow, rows: plan.rows, columns: 1 };
  // Figures alone, since on further pages no heading stands above them.
  const figures = { ...rows, column: first.column, columns: plan.states.length };
  const chart = sheet.charts.add("BarStacked", rangeOf(sheet, figures), "Columns");
  chart.setPosition(rangeOf(sheet, { ...area, rows: 1 }), rangeOf(sheet, lastCell(area)));
  chart.title.text = plan.title;
  chart.title.format.font.name = "黑体";
  chart.title.format.font.size = 16;
  chart.title.format.font.color = "#000000";
  chart.legend.position = "Top";
  chart.legend.format.font.size = 10;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = plan.rows > CROWDED ? 7 : 9;
  categoryAxis.format.font.name = FONT;
  categoryAxis.format.font.color = "#000000";
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  const names = rangeOf(sheet, { ...rows, column: plan.names });
  plan.states.forEach(({ state, name }, index) => {
    const { fill, text } = BAR_COLORS[state];
    const series = chart.series.getItemAt(index);
    series.name = name;
    series.setXAxisValues(names);
    series.gapWidth = 25;
    series.format.fill.setSolidColor(fill);
    series.format.line.color = LINE;
    series.format.line.weight = 0.5;
    series.hasDataLabels = true;
    // No nought for what there is none of.
    series.dataLabels.numberFormat = "0;;;";
    series.dataLabels.format.font.size = 8;
    series.dataLabels.format.font.color = text;
  });
}

function lastCell({ row, rows, column }: Area): Area {
  return { row: row + rows - 1, column, rows: 1, columns: 1 };
}
