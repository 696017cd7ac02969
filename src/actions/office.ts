import {
  excelFacts,
  isOfficeDark,
  officeLanguage,
  showPane,
  startOffice,
  type OfficeStart,
} from "../excel/workbook/office";

/** What pane and ribbon may ask of Office itself. */
export { excelFacts, isOfficeDark, officeLanguage, showPane, startOffice, type OfficeStart };
