/** How cells lay before the add-in gave them its look, so that they can be given back as they were. */
export interface Look {
  horizontal: string;
  vertical: string;
  wrap: boolean;
  /** The column was as wide as the sheet's columns are; another width is the user's and is kept. */
  standardWidth: boolean;
}

/** What was found of some cells: their look where it is one and without lines; whether they bear the add-in's already. */
export interface FoundLook {
  look?: Look;
  own: boolean;
}

/** Width in points: eleven Chinese characters. */
const WIDTH = 120;
const MARKED = "look";

/** A look as kept in the comment of the column's name: `look:General:Bottom:0:1`. */
export function lookText({ horizontal, vertical, wrap, standardWidth }: Look): string {
  return [MARKED, horizontal, vertical, Number(wrap), Number(standardWidth)].join(":");
}

/** The look that a comment keeps; undefined where it keeps none. */
export function readLook(comment: string): Look | undefined {
  const [marked, horizontal = "", vertical = "", wrap, standardWidth] = comment.split(":");
  if (marked !== MARKED) return undefined;
  return { horizontal, vertical, wrap: wrap === "1", standardWidth: standardWidth === "1" };
}

/** Asks for the look of some cells of one column; the answer can be had after the round trip. */
export function loadLook(range: Excel.Range, rows: number): () => FoundLook {
  const format = range.format.load(
    "horizontalAlignment,verticalAlignment,wrapText,useStandardWidth",
  );
  const edges = edgesOf(range, rows).map((edge) => edge.load("style"));
  return () => {
    const { horizontalAlignment, verticalAlignment, wrapText, useStandardWidth } = format;
    const drawn = edges.filter(({ style }) => style !== "None").length;
    // What cells do not share reads null.
    const shared = [horizontalAlignment, verticalAlignment, wrapText] as unknown[];
    if (shared.includes(null)) return { own: false };
    const look: Look = {
      horizontal: horizontalAlignment,
      vertical: verticalAlignment,
      wrap: wrapText,
      standardWidth: useStandardWidth,
    };
    const centred = look.horizontal === "Center" && look.vertical === "Center" && look.wrap;
    return { own: centred && drawn === edges.length, ...(drawn === 0 ? { look } : {}) };
  };
}

/** Gives the column's cells the add-in's look; its width is the add-in's, or one that a user has given it since. */
export function giveLook(range: Excel.Range, rows: number, look: Look, width = WIDTH): void {
  const { format } = range;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  if (look.standardWidth) format.columnWidth = width;
  for (const edge of edgesOf(range, rows)) {
    edge.style = "Continuous";
    edge.color = "#808080";
  }
}

/** Takes the look away; the cells lie as before. Clearing formats would also cut the user's rules out of the cells. */
export function takeLook(range: Excel.Range, rows: number, look: Look): void {
  const { format } = range;
  for (const edge of edgesOf(range, rows)) edge.style = "None";
  format.wrapText = look.wrap;
  format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.standardWidth) format.useStandardWidth = true;
}

/** The left edge is the table's own line: taking it away would take the table's. */
function edgesOf(range: Excel.Range, rows: number): Excel.RangeBorder[] {
  const { borders } = range.format;
  const edges = ["EdgeTop", "EdgeBottom", "EdgeRight"].map((edge) =>
    borders.getItem(edge as Excel.BorderIndex),
  );
  return rows > 1 ? [...edges, borders.getItem("InsideHorizontal")] : edges;
}
