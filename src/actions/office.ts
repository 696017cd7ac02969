import {
  isOfficeDark,
  officeLanguage,
  showPane,
  startOffice,
  type OfficeStart,
} from "../excel/office";

/** What pane and ribbon may ask of Office itself. */
export { isOfficeDark, officeLanguage, showPane, startOffice, type OfficeStart };
