import { readPoints, type Point } from "../../core/points/readPoints";
import { readFiles, type GivenFile } from "../../files/readFiles";
import type { RefusalCode } from "../../files/refusal";

/** The points of a file, or why there are none: a file that is not read, or one in which nothing is numbered. */
export type PointsRead =
  | { name: string; points: Point[] }
  | { name: string; refused: RefusalCode }
  | { name: string; nothing: true };

/** Reads the numbered points of a .docx or .txt file; of an archive the first file that has some. */
export async function readPointsFile(file: GivenFile): Promise<PointsRead> {
  let none: PointsRead = { name: file.name, refused: "empty" };
  for await (const { name, content } of readFiles([file])) {
    if (content.kind === "refused") none = { name, refused: content.code };
    else if (content.kind === "workbook") none = { name, refused: "unknownKind" };
    else {
      const read = pointsOf(
        name,
        content.kind === "text"
          ? content.text.split(/\r\n|\r|\n/)
          : content.paragraphs.map(({ number, text }) => `${number}${text}`),
      );
      if ("points" in read) return read;
      none = read;
    }
  }
  return none;
}

/** The points of pasted text. */
export function readPointsText(name: string, text: string): PointsRead {
  return pointsOf(name, text.split(/\r\n|\r|\n/));
}

function pointsOf(name: string, lines: string[]): PointsRead {
  const points = readPoints(lines);
  return points.length === 0 ? { name, nothing: true } : { name, points };
}
