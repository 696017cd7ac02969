import type { ExcelName } from "../../excelStandIn/host/excels";

export type OfficeLanguage = "zh-CN" | "en-US";
export type OfficeLook = "light" | "dark";

/** Which Excel is played to the pane. */
export interface OfficeChoice {
  excel: ExcelName;
  language: OfficeLanguage;
  theme: OfficeLook;
  /** The open workbook's name. */
  documentName: string;
}
