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
  const { requirements } = Office.context;
  return {
    locale: officeLanguage(),
    supported: REQUIRED.every(([set, version]) => requirements.isSetSupported(set, version)),
  };
}

/** The language of Office's own menus, such as zh-CN; only once Office is ready. */
export function officeLanguage(): string {
  return Office.context.displayLanguage;
}

/** Opens the task pane, also where the command that asks for it runs without one. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Whether Office wears a dark look just now; undefined where it does not tell (Excel on the web). */
export function isOfficeDark(): boolean | undefined {
  // Typed as always there, but Excel on the web leaves it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && isDarkColor(theme.bodyBackgroundColor);
}

/** Whether a colour is nearer to black than to white: `"#262626" → true`; undefined for what is no colour. */
export function isDarkColor(color: string): boolean | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(color)?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(digits.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
