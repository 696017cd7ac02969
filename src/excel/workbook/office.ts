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

/** Which Excel this is, as far as Office tells. */
export interface ExcelFacts {
  /** By the ExcelApi it has: what the self-test expects of it. */
  kind: "2021" | "2024" | "365";
  /** Office's own build and platform: `16.0.14334.20000 PC`. */
  build: string;
  /** The highest ExcelApi that it says it has. */
  api: string;
}

/** Says of the Excel that this runs in what it is. */
export function excelFacts(): ExcelFacts {
  const { requirements, diagnostics } = Office.context;
  const has = (version: number) => requirements.isSetSupported("ExcelApi", `1.${version}`);
  let version = 14;
  while (version < 30 && has(version + 1)) version++;
  const kind = version >= 18 ? "365" : version >= 15 ? "2024" : "2021";
  // Typed as always there, but not every host tells.
  const told = diagnostics as Office.ContextInformation | undefined;
  return {
    kind,
    build: told ? `${told.version} ${String(told.platform)}` : "",
    api: `1.${version}`,
  };
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
