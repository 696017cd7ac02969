import type { Area } from "./area";

/** A chart of stacked bars on a sheet, over cells of the same sheet. */
export interface Chart {
  name: string;
  /** The cells that it covers. */
  place: Area;
  title: { text: string; isShown: boolean; letters: Letters };
  legend: { position: LegendPosition; isShown: boolean; letters: Letters };
  series: ChartSeries[];
  categories: ChartAxis;
  values: ChartAxis;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right";

/** Letters in a chart; size in points, colour as `#RRGGBB`. What is not set is Excel's choice. */
export interface Letters {
  name?: string;
  size?: number;
  color?: string;
}

/** One series: its name, its cells, and how its bars look. */
export interface ChartSeries {
  name: string;
  values: Area;
  categories: Area | null;
  fill: string | null;
  line: { color: string | null; weight: number | null };
  /** The room between bars in percent of a bar. */
  gap: number;
  labels: { isShown: boolean; numberFormat: string; letters: Letters };
}

export interface ChartAxis {
  isReversed: boolean;
  isShown: boolean;
  hasGridlines: boolean;
  /** One label for so many bars; null where the program decides. */
  labelSpacing: number | null;
  letters: Letters;
}

/** A chart as it is drawn first: a series for each column of the source, named by the heading above it where there is one. */
export function newChart(
  name: string,
  place: Area,
  source: Area,
  headings: string[] | null,
): Chart {
  const columns = Array.from({ length: source.right - source.left + 1 }, (_, i) => source.left + i);
  return {
    name,
    place,
    title: { text: "", isShown: false, letters: {} },
    legend: { position: "Right", isShown: true, letters: {} },
    series: columns.map((column, index) => ({
      name: headings?.[index] ?? `系列${index + 1}`,
      values: {
        top: source.top + (headings ? 1 : 0),
        bottom: source.bottom,
        left: column,
        right: column,
      },
      categories: null,
      fill: null,
      line: { color: null, weight: null },
      gap: 150,
      labels: { isShown: false, numberFormat: "General", letters: {} },
    })),
    categories: {
      isReversed: false,
      isShown: true,
      hasGridlines: false,
      labelSpacing: null,
      letters: {},
    },
    values: {
      isReversed: false,
      isShown: true,
      hasGridlines: true,
      labelSpacing: null,
      letters: {},
    },
  };
}
