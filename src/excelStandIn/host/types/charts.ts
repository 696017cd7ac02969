import type { Area } from "../../book/area";
import { newChart, type Chart } from "../../book/chart";
import type { Sheet } from "../../book/sheet";
import { isLeftOut, textArgument, targetArgument, wordArgument } from "../argument";
import { findRange } from "../findRange";
import {
  documented,
  instance,
  method,
  property,
  relation,
  type Instance,
  type ObjectType,
} from "../member";
import { checkUnprotected } from "../protectionCheck";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { axesType, legendType, titleType } from "./chartParts";
import { seriesCollectionType } from "./chartSeries";

/** One chart of a sheet. */
export interface ChartTarget {
  sheet: Sheet;
  chart: Chart;
}

/** The charts that were added to a sheet; those that a file brings are kept and not served. */
export const chartCollectionType: ObjectType<Sheet> = {
  name: "ChartCollection",
  members: {
    add: method("1.1", "chart-series", (sheet, [type, source, seriesBy]) => {
      checkUnprotected(sheet);
      if (type !== "BarStacked")
        throw refuse("memberNotServed", `ChartCollection.add of ${String(type)}`);
      if (!isLeftOut(seriesBy)) wordArgument(seriesBy, ["Columns"] as const, "seriesBy");
      const { area, sheet: home } = targetArgument(source, RangeTarget, "sourceData");
      if (home !== sheet) throw refuse("memberNotServed", "a chart of another sheet's cells");
      const name = `图表 ${sheet.charts.length + 1}`;
      const place = { top: 1, bottom: 15, left: 1, right: 7 };
      const chart = newChart(name, place, area, headingsOf(sheet, area));
      sheet.charts = [...sheet.charts, chart];
      return instance(chartType, { sheet, chart });
    }),
    getCount: method("1.4", documented, (sheet) => sheet.charts.length),
  },
};

/** The headings above the figures; none where the first row holds figures itself. */
function headingsOf(sheet: Sheet, { top, left, right }: Area): string[] | null {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const isHeaded = columns.every((column) => sheet.content(top, column).type === "String");
  return isHeaded ? columns.map((column) => sheet.text(top, column)) : null;
}

export const charts = (sheet: Sheet): Instance => instance(chartCollectionType, sheet);

export const chartType: ObjectType<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.name }),
  members: {
    name: property(
      "1.1",
      documented,
      ({ chart }) => chart.name,
      ({ chart, sheet }, value) => {
        checkUnprotected(sheet);
        chart.name = textArgument(value, "name");
      },
    ),
    title: relation("1.1", documented, (target) => instance(titleType, target)),
    legend: relation("1.1", documented, (target) => instance(legendType, target)),
    axes: relation("1.1", documented, (target) => instance(axesType, target)),
    series: relation("1.1", documented, (target) => instance(seriesCollectionType, target)),
    setPosition: method("1.1", documented, ({ chart, sheet }, [start, end]) => {
      checkUnprotected(sheet);
      const first = findRange(sheet, start).area;
      const last = isLeftOut(end) ? first : findRange(sheet, end).area;
      chart.place = {
        top: first.top,
        left: first.left,
        bottom: last.bottom,
        right: last.right,
      };
    }),
  },
};
