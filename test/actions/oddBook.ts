import fc from "fast-check";
import { Workbook, type CellValue, type Worksheet } from "exceljs";
import { LONGEST_TEXT, ODD_TEXTS } from "./oddTexts";

/** A workbook as lines of cells: a plan, and a directory, a ledger and a sheet of the user's own where there are any. */
export interface OddBook {
  sheets: { name: string; rows: CellValue[][] }[];
  /** Projects are merged over so many rows. */
  merge: number;
}

/** Makes the workbook's file. */
export async function makeOddBook({ sheets, merge }: OddBook): Promise<Uint8Array> {
  const book = new Workbook();
  sheets.forEach(({ name, rows }, index) => {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
    if (index === 0) mergeProjects(sheet, merge);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function mergeProjects(sheet: Worksheet, merge: number): void {
  if (merge < 2) return;
  for (let row = 3; row + merge - 1 <= sheet.rowCount; row += merge) {
    sheet.mergeCells(`B${row}:B${row + merge - 1}`);
  }
}

const PLAN = ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"];
const DIRECTORY = ["单位名称", "别名", "分组"];
const LEDGER = ["日期", "单位", "事项", "类型", "标题", "数量", "状态", "备注", "年度"];

/** A plan in which every odd text stands in every column once, the same in the registers. */
export function bookOf(texts: string[]): OddBook {
  const rowOf = (width: number) => (_: string, row: number) =>
    Array.from({ length: width }, (_, column) => texts[(row + column * 7) % texts.length] ?? "");
  const plan = texts.map(rowOf(PLAN.length));
  return {
    merge: 0,
    sheets: [
      { name: "推进表", rows: [["=2023年工作推进表"], PLAN, usual(1), ...plan, [1, LONGEST_TEXT]] },
      { name: "单位名录", rows: [DIRECTORY, ["区司法局", "", "单位"], ...texts.map(rowOf(3))] },
      { name: "报送台账", rows: [LEDGER, RECORD, ...texts.map(rowOf(LEDGER.length))] },
      { name: "汇总-区司法局", rows: [[{ formula: "1+1", result: 2 }], [{ error: "#N/A" }]] },
    ],
  };
}

const RECORD = ["2023-05-01", "区司法局", "1.1", "", "=标题", 1, "已报送", "", ""];

function usual(number: number): CellValue[] {
  const content = "区司法局全年报送普法信息不少于12篇";
  return [number, "普法宣传", content, "2023年6月", "区司法局、各街道", "已完成"];
}

const PLAIN: Record<string, string[]> = {
  序号: ["1", "2", "3.1"],
  重点工作项目: ["普法宣传", "法治示范"],
  具体内容: ["全年报送信息不少于12篇", "举办培训班", "每半年报送1篇案例", "各街道每月1次"],
  完成时限: ["2023年6月", "全年", "每季度", "长期", "6月、12月", "适时"],
  责任单位: ["区司法局", "各街道、各单位", "南站街道;区法院配合", "公检法司"],
  完成情况: ["", "已完成", "南站街道:已完成;其余未完成", "6月20日完成"],
  单位名称: ["区司法局", "南站街道", "区法院"],
  分组: ["街道", "单位", "公检法司", ""],
  日期: ["2023-03-01", "2023年5月6日", "6月1日"],
  单位: ["区司法局", "南站街道", "各街道"],
  事项: ["1.1", "2", "举办培训班", "3.1 举办培训班"],
  数量: ["", "1", "2篇"],
  状态: ["", "已报送", "退回"],
};

const NAMES = ["推进表", "a&b", "<x>", "𠮷表", "=1+1", "总览", "汇总-区司法局", "a'b", "History2"];

/** Half of a character beyond the first 65,536: no file can hold it. */
const LONE = /\p{Cs}/gu;

const anyOddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.replace(LONE, "")),
  },
);

const anyOddCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: anyOddText },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#REF!" }) },
  { weight: 1, arbitrary: fc.constant<CellValue>({ formula: "1+1", result: 2 }) },
  { weight: 1, arbitrary: fc.constant<CellValue>(new Date("2023-06-30T00:00:00Z")) },
  { weight: 1, arbitrary: fc.constant(null) },
);

function anyCellOf(heading: string): fc.Arbitrary<CellValue> {
  const plain = fc.constantFrom(...(PLAIN[heading] ?? [""]));
  return fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: fc.tuple(plain, anyOddText).map((parts) => parts.join("")) },
    { weight: 2, arbitrary: anyOddCell },
  );
}

function anyRows(headings: string[], most: number): fc.Arbitrary<CellValue[][]> {
  return fc
    .array(fc.tuple(...headings.map(anyCellOf)), { minLength: 1, maxLength: most })
    .map((rows) => [headings, ...rows]);
}

const anyNames = fc.shuffledSubarray(NAMES, { minLength: 4, maxLength: 4 });

/** A whole workbook: a plan under a title, mostly with a directory and a ledger, and a sheet of the user's own. */
export const anyOddBook: fc.Arbitrary<OddBook> = fc
  .record({
    names: anyNames,
    title: anyOddCell,
    plan: anyRows(PLAN, 8),
    directory: fc.option(anyRows(DIRECTORY, 6)),
    ledger: fc.option(anyRows(LEDGER, 8)),
    own: fc.array(fc.array(anyOddCell, { maxLength: 4 }), { maxLength: 4 }),
    merge: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ names, title, plan, directory, ledger, own, merge }) => {
    const rows = [[[title], ...plan], directory, ledger, own];
    const sheets = rows.flatMap((each, index) =>
      each ? [{ name: names[index] ?? "", rows: each }] : [],
    );
    return { sheets, merge };
  });
