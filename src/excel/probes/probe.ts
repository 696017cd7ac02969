/** The kinds of Excel whose answers are known, by the ExcelApi they have. */
export type ExcelKind = "2021" | "2024" | "365";

/** One small question to Excel, and the answer that the add-in counts on. Answers are codes, the same in every language. */
export interface Probe {
  id: string;
  /** One answer for every Excel, or one for each kind. */
  expected: string | Record<ExcelKind, string>;
  /** Asks it on a new sheet, which is taken away afterwards. */
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string>;
}

/** What the add-in counts on in one kind of Excel. */
export function expectedOf({ expected }: Probe, kind: ExcelKind): string {
  return typeof expected === "string" ? expected : expected[kind];
}

/** An answer of Excel 2021, and one of the later ones. */
export const unlike = (in2021: string, later: string): Record<ExcelKind, string> => ({
  "2021": in2021,
  "2024": later,
  "365": later,
});

/** The code with which Excel refuses what was asked for; none where it does not. */
export async function refusalOf(context: Excel.RequestContext): Promise<string | undefined> {
  try {
    await context.sync();
    return undefined;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== "string") throw error;
    return code;
  }
}
