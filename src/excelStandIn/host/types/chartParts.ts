import type { ChartAxis, Letters } from "../../book/chart";
import type { Sheet } from "../../book/sheet";
import {
  booleanArgument,
  numberArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from "../argument";
import { parseColor } from "../color";
import {
  documented,
  instance,
  property,
  relation,
  type Member,
  type ObjectType,
  type Property,
} from "../member";
import { checkUnprotected } from "../protectionCheck";
import { refuse } from "../refusals";
import type { ChartTarget } from "./charts";

/** Letters of a part of a chart. */
interface LetterTarget {
  sheet: Sheet;
  letters: Letters;
}

export const chartFontType: ObjectType<LetterTarget> = {
  name: "ChartFont",
  members: {
    name: lettered("name", textArgument),
    size: lettered("size", numberArgument),
    color: lettered("color", (value) => parseColor(value)),
  },
};

function lettered<K extends keyof Letters>(
  key: K,
  parse: (value: unknown, name: string) => NonNullable<Letters[K]>,
): Property<LetterTarget> {
  return property(
    "1.1",
    documented,
    ({ letters }) => letters[key] ?? null,
    ({ letters, sheet }, value) => {
      checkUnprotected(sheet);
      letters[key] = parse(value, key);
    },
  );
}

/** The format of a part of a chart, as far as it is about letters. */
function formatOf<T>(name: string, lettersOf: (target: T) => LetterTarget): ObjectType<T> {
  const font = relation<T>("1.1", documented, (target) =>
    instance(chartFontType, lettersOf(target)),
  );
  return { name, members: { font } };
}

const titleFormatType = formatOf<ChartTarget>("ChartTitleFormat", ({ chart, sheet }) => ({
  sheet,
  letters: chart.title.letters,
}));
const legendFormatType = formatOf<ChartTarget>("ChartLegendFormat", ({ chart, sheet }) => ({
  sheet,
  letters: chart.legend.letters,
}));
const axisFormatType = formatOf<AxisTarget>("ChartAxisFormat", ({ axis, sheet }) => ({
  sheet,
  letters: axis.letters,
}));

export const titleType: ObjectType<ChartTarget> = {
  name: "ChartTitle",
  members: {
    text: property(
      "1.1",
      documented,
      ({ chart }) => chart.title.text,
      ({ chart, sheet }, value) => {
        checkUnprotected(sheet);
        chart.title = { ...chart.title, text: textArgument(value, "text"), isShown: true };
      },
    ),
    format: relation("1.1", documented, (target) => instance(titleFormatType, target)),
  },
};

export const legendType: ObjectType<ChartTarget> = {
  name: "ChartLegend",
  members: {
    position: property(
      "1.1",
      documented,
      ({ chart }) => chart.legend.position,
      ({ chart, sheet }, value) => {
        checkUnprotected(sheet);
        const words = ["Top", "Bottom", "Left", "Right"] as const;
        chart.legend.position = wordArgument(value, words, "position");
      },
    ),
    format: relation("1.1", documented, (target) => instance(legendFormatType, target)),
  },
};

export const axesType: ObjectType<ChartTarget> = {
  name: "ChartAxes",
  members: {
    categoryAxis: relation("1.1", documented, ({ chart, sheet }) =>
      instance(axisType, { sheet, axis: chart.categories }),
    ),
    valueAxis: relation("1.1", documented, ({ chart, sheet }) =>
      instance(axisType, { sheet, axis: chart.values }),
    ),
  },
};

interface AxisTarget {
  sheet: Sheet;
  axis: ChartAxis;
}

export const axisType: ObjectType<AxisTarget> = {
  name: "ChartAxis",
  members: {
    reversePlotOrder: axisFlag("1.7", "isReversed"),
    visible: axisFlag("1.7", "isShown"),
    tickLabelSpacing: property(
      "1.7",
      documented,
      ({ axis }) => axis.labelSpacing,
      ({ axis, sheet }, value) => {
        checkUnprotected(sheet);
        const spacing = wholeArgument(value, "tickLabelSpacing");
        if (spacing < 1) throw refuse("argument", `every ${spacing}th label`);
        axis.labelSpacing = spacing;
      },
    ),
    majorGridlines: relation("1.1", documented, (target) => instance(gridlinesType, target)),
    format: relation("1.1", documented, (target) => instance(axisFormatType, target)),
  },
};

export const gridlinesType: ObjectType<AxisTarget> = {
  name: "ChartGridlines",
  members: { visible: axisFlag("1.1", "hasGridlines") },
};

function axisFlag(
  since: string,
  key: "isReversed" | "isShown" | "hasGridlines",
): Member<AxisTarget> {
  return property(
    since,
    documented,
    ({ axis }) => axis[key],
    ({ axis, sheet }, value) => {
      checkUnprotected(sheet);
      axis[key] = booleanArgument(value, key);
    },
  );
}

/** The formats of parts, for the list of what is served. */
export const chartFormatTypes = [titleFormatType, legendFormatType, axisFormatType];
