import { Workbook, type Alignment, type Borders } from "exceljs";

/**
 * Makes the sample workbook, assets/sample-2023.xlsx: the table a district published for 2023, laid out as offices do, with
 * an empty 完成情况 column beside it. Run with `npx tsx scripts/makeSample.ts`.
 */
async function makeSample(): Promise<void> {
  const [header = [], ...rows] = await readCsv("test/data/progress-table-2023.csv");
  const book = new Workbook();
  const sheet = book.addWorksheet("推进表", { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.columns = [6, 20, 52, 13, 30, 22].map((width) => ({ width }));
  sheet.addRow(["附件:"]);
  sheet.addRow(["2023年全区普法依法治理工作重点项目推进表"]);
  sheet.addRow([...header, "完成情况"]);
  sheet.mergeCells("A2:F2");
  for (const row of rows) sheet.addRow([Number(row[0]), ...row.slice(1), ""]);
  mergeProjects(rows, (first, last) => {
    sheet.mergeCells(`A${first}:A${last}`);
    sheet.mergeCells(`B${first}:B${last}`);
  });

  sheet.getRow(1).font = { name: "宋体", size: 11 };
  sheet.getRow(2).font = { name: "黑体", size: 18 };
  sheet.getRow(2).height = 32;
  sheet.getCell("A2").alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(3).height = 24;
  for (let row = 3; row <= rows.length + 3; row++) {
    for (let column = 1; column <= 6; column++) {
      const cell = sheet.getCell(row, column);
      cell.font = row === 3 ? { name: "黑体", size: 11 } : { name: "宋体", size: 11 };
      cell.border = thinBorders;
      cell.alignment = row === 3 || column !== 3 ? centred : { wrapText: true, vertical: "middle" };
    }
    if (row > 3) sheet.getRow(row).height = heightFor(rows[row - 4] ?? []);
  }
  await book.xlsx.writeFile("assets/sample-2023.xlsx");
}

const edge = { style: "thin", color: { argb: "FF808080" } } as const;
const thinBorders: Partial<Borders> = { top: edge, left: edge, bottom: edge, right: edge };
const centred: Partial<Alignment> = { wrapText: true, horizontal: "center", vertical: "middle" };

function mergeProjects(rows: string[][], merge: (first: number, last: number) => void): void {
  let first = 0;
  for (let row = 1; row <= rows.length; row++) {
    if (rows[row]?.[0] === rows[first]?.[0]) continue;
    if (row - first > 1) merge(first + 4, row + 3);
    first = row;
  }
}

/** Points for the fullest of the wrapped cells, at about 25 and 14 Chinese characters a line. */
function heightFor([, , content = "", , units = ""]: string[]): number {
  const lines = Math.max(linesOf(content, 25), linesOf(units, 14));
  return Math.max(30, lines * 15 + 6);
}

function linesOf(text: string, perLine: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** The rows of a comma-separated file as the texts that stand in it. */
async function readCsv(file: string): Promise<string[][]> {
  const sheet = await new Workbook().csv.readFile(file, { map: (value: string) => value });
  const rows: string[][] = [];
  sheet.eachRow((row) => rows.push((row.values as string[]).slice(1)));
  return rows;
}

void makeSample();
