import {
  isOfficeDark,
  officeLanguage,
  showPane,
  startOffice,
  type OfficeStart,
} from "../excel/workbook/office";

/** What pane and ribbon may ask of Office itself. */
export { isOfficeDark, officeLanguage, showPane, startOffice, type OfficeStart };
