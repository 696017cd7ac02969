import type { ExcelVersion } from "../../excelStandIn/host/session";

export type OfficeLanguage = "zh-CN" | "en-US";
export type OfficeLook = "light" | "dark";

/** Which Excel is played to the pane. */
export interface OfficeChoice {
  version: ExcelVersion;
  language: OfficeLanguage;
  theme: OfficeLook;
  /** The open workbook's name. */
  documentName: string;
}
