/** What Office says of itself when the add-in starts. */
export interface OfficeStart {
  /** The language of Office's own menus, such as zh-CN. */
  locale: string;
  /** Excel here has everything the add-in uses. */
  supported: boolean;
}

const REQUIRED: [string, string][] = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
];

/** Waits for Office to be ready. Never settles where its library cannot be loaded; the page says so by itself. */
export async function startOffice(): Promise<OfficeStart> {
  await Office.onReady();
  const { requirements, displayLanguage } = Office.context;
  return {
    locale: displayLanguage,
    supported: REQUIRED.every(([set, version]) => requirements.isSetSupported(set, version)),
  };
}

/** Opens the task pane, also where the command that asks for it runs without one. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
