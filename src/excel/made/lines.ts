const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Draws lines around every cell of a range of so many rows and columns; black where no colour is given. */
export function drawLines(
  { format }: Excel.Range,
  { rows, columns }: { rows: number; columns: number },
  color?: string,
): void {
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...EDGES, ...inside]) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    if (color !== undefined) line.color = color;
  }
}
