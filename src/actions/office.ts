import { showPane, startOffice, type OfficeStart } from "../excel/office";

/** What pane and ribbon may ask of Office itself. */
export { showPane, startOffice, type OfficeStart };
