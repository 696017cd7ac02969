const TICKED = "☑√✓✔✅■●";
const MARK = /[☑√✓✔✅■●□☐○]/g;

/**
 * What is ticked where a cell offers options with boxes: `"☑已完成□未完成" → "已完成"`, `"是□否☑" → "否"`. Undefined where it
 * offers none; empty where nothing, or more than one, is ticked.
 */
export function tickedOption(plain: string): string | undefined {
  const marks = [...plain.matchAll(MARK)];
  if (marks.length < 2) return undefined;
  const texts = plain.split(MARK);
  const marksLead = texts[0] === "";
  const ticked = marks.flatMap(([mark], index) =>
    TICKED.includes(mark) ? [texts[marksLead ? index + 1 : index] ?? ""] : [],
  );
  return ticked.length === 1 ? ticked[0] : "";
}
