import type { ObjectType } from "../member";
import {
  axesType,
  axisType,
  chartFontType,
  chartFormatTypes,
  gridlinesType,
  legendType,
  titleType,
} from "./chartParts";
import { chartCollectionType, chartType } from "./charts";
import {
  chartFillType,
  chartLineType,
  labelFormatType,
  labelsType,
  seriesCollectionType,
  seriesFormatType,
  seriesType,
} from "./chartSeries";
import { conditionalFormatType } from "./conditionalFormat";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection";
import { customPropertyCollectionType, customPropertyType } from "./customProperties";
import { dataBarType, positiveFormatType } from "./dataBar";
import { internalService } from "./internalService";
import { workbookProtectionType, worksheetProtectionType } from "./protection";
import { bordersType, borderType } from "./rangeBorders";
import { rangeFormatType } from "./rangeFormat";
import { rangeFillType, rangeFontType } from "./rangeLooks";
import { rangeType } from "./range";
import { rangeAreasType, rangeCollectionType } from "./rangeAreas";
import {
  cellValueFormatType,
  customFormatType,
  fillType,
  fontType,
  conditionalRangeFormatType,
  ruleType,
} from "./ruleKinds";
import { settingCollectionType, settingType } from "./settings";
import { tableCollectionType, tableScopedCollectionType, tableType } from "./table";
import { tableRowCollectionType, tableRowType } from "./tableRows";
import { applicationType, functionResultType, functionsType, workbookType } from "./workbook";
import { autoFilterType } from "./autoFilter";
import { dataValidationType } from "./dataValidation";
import { freezePanesType } from "./freezePanes";
import { headersFootersType, headerFooterType } from "./headersFooters";
import { namedItemCollectionType, namedItemType } from "./names";
import { pageBreakCollectionType, pageBreakType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheetCollection";

/** Every type the host serves. What is not in one of their tables is refused. */
export const servedTypes: Pick<ObjectType<never>, "name" | "members">[] = [
  applicationType,
  axesType,
  axisType,
  chartCollectionType,
  chartFillType,
  chartFontType,
  chartLineType,
  chartType,
  ...chartFormatTypes,
  dataBarType,
  gridlinesType,
  labelFormatType,
  labelsType,
  legendType,
  positiveFormatType,
  seriesCollectionType,
  seriesFormatType,
  seriesType,
  titleType,
  cellValueFormatType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  customFormatType,
  customPropertyCollectionType,
  customPropertyType,
  fillType,
  fontType,
  functionResultType,
  functionsType,
  internalService,
  rangeAreasType,
  rangeCollectionType,
  rangeFormatType,
  conditionalRangeFormatType,
  rangeFillType,
  rangeFontType,
  bordersType,
  borderType,
  rangeType,
  ruleType,
  settingCollectionType,
  settingType,
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
  tableRowCollectionType,
  tableRowType,
  workbookProtectionType,
  workbookType,
  worksheetCollectionType,
  worksheetProtectionType,
  autoFilterType,
  dataValidationType,
  freezePanesType,
  headersFootersType,
  headerFooterType,
  namedItemCollectionType,
  namedItemType,
  pageBreakCollectionType,
  pageBreakType,
  pageLayoutType,
  worksheetType,
];
