import type { ChartSeries } from "../../book/chart";
import type { Sheet } from "../../book/sheet";
import {
  booleanArgument,
  numberArgument,
  targetArgument,
  textArgument,
  wholeArgument,
} from "../argument";
import { parseColor } from "../color";
import {
  documented,
  instance,
  method,
  property,
  relation,
  type Member,
  type ObjectType,
} from "../member";
import { checkUnprotected } from "../protectionCheck";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { chartFontType } from "./chartParts";
import type { ChartTarget } from "./charts";

interface SeriesTarget {
  sheet: Sheet;
  series: ChartSeries;
}

export const seriesCollectionType: ObjectType<ChartTarget> = {
  name: "ChartSeriesCollection",
  members: {
    getCount: method("1.4", documented, ({ chart }) => chart.series.length),
    getItemAt: method("1.1", documented, ({ chart, sheet }, [index]) => {
      const series = chart.series[wholeArgument(index, "index")];
      if (!series) throw refuse("item", `series ${String(index)}`);
      return instance(seriesType, { sheet, series });
    }),
  },
};

export const seriesType: ObjectType<SeriesTarget> = {
  name: "ChartSeries",
  members: {
    name: told(
      "1.1",
      ({ series }) => series.name,
      ({ series }, value) => {
        series.name = textArgument(value, "name");
      },
    ),
    gapWidth: told(
      "1.7",
      ({ series }) => series.gap,
      ({ series }, value) => {
        const gap = numberArgument(value, "gapWidth");
        if (gap < 0 || gap > 500) throw refuse("argument", `a gap of ${gap} %`);
        series.gap = gap;
      },
    ),
    hasDataLabels: told(
      "1.7",
      ({ series }) => series.labels.isShown,
      ({ series }, value) => {
        series.labels.isShown = booleanArgument(value, "hasDataLabels");
      },
    ),
    setXAxisValues: method("1.7", documented, ({ series, sheet }, [source]) => {
      checkUnprotected(sheet);
      const { area, sheet: home } = targetArgument(source, RangeTarget, "sourceData");
      if (home !== sheet) throw refuse("memberNotServed", "a chart of another sheet's cells");
      series.categories = { ...area };
    }),
    format: relation("1.1", documented, (target) => instance(seriesFormatType, target)),
    dataLabels: relation("1.8", documented, (target) => instance(labelsType, target)),
  },
};

export const seriesFormatType: ObjectType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  members: {
    fill: relation("1.1", documented, (target) => instance(chartFillType, target)),
    line: relation("1.1", documented, (target) => instance(chartLineType, target)),
  },
};

export const chartFillType: ObjectType<SeriesTarget> = {
  name: "ChartFill",
  members: {
    setSolidColor: method("1.1", documented, ({ series, sheet }, [color]) => {
      checkUnprotected(sheet);
      series.fill = parseColor(color);
    }),
  },
};

export const chartLineType: ObjectType<SeriesTarget> = {
  name: "ChartLineFormat",
  members: {
    color: told(
      "1.1",
      ({ series }) => series.line.color,
      ({ series }, value) => {
        series.line.color = parseColor(value);
      },
    ),
    weight: told(
      "1.7",
      ({ series }) => series.line.weight,
      ({ series }, value) => {
        series.line.weight = numberArgument(value, "weight");
      },
    ),
  },
};

export const labelsType: ObjectType<SeriesTarget> = {
  name: "ChartDataLabels",
  members: {
    numberFormat: told(
      "1.8",
      ({ series }) => series.labels.numberFormat,
      ({ series }, value) => {
        series.labels.numberFormat = textArgument(value, "numberFormat");
      },
    ),
    format: relation("1.1", documented, (target) => instance(labelFormatType, target)),
  },
};

export const labelFormatType: ObjectType<SeriesTarget> = {
  name: "ChartDataLabelFormat",
  members: {
    font: relation("1.1", documented, ({ series, sheet }) =>
      instance(chartFontType, { sheet, letters: series.labels.letters }),
    ),
  },
};

function told(
  since: string,
  read: (target: SeriesTarget) => unknown,
  write: (target: SeriesTarget, value: unknown) => void,
): Member<SeriesTarget> {
  return property(since, documented, read, (target, value) => {
    checkUnprotected(target.sheet);
    write(target, value);
  });
}
