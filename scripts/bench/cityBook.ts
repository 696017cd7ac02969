import { Workbook, type Worksheet } from "exceljs";

/** How large a city is made. */
export interface CitySize {
  items: number;
  units: number;
  records: number;
}

const PROJECT_ITEMS = 5;
const STREETS_SHARE = 0.4;
const ENFORCERS_SHARE = 0.2;

/**
 * Makes a city's workbook: a plan with projects merged over five items, a directory with groups, and a ledger. Of every five
 * items one each is for all, for the 街道, for the 单位, for the 行政执法单位, and for some named units.
 */
export async function makeCityBook(size: CitySize): Promise<Uint8Array> {
  const book = new Workbook();
  addPlan(book.addWorksheet("推进表"), size);
  addDirectory(book.addWorksheet("单位名录"), size);
  addLedger(book.addWorksheet("报送台账"), size);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addPlan(sheet: Worksheet, size: CitySize): void {
  sheet.addRow(["2023年全市普法依法治理工作重点项目推进表"]);
  sheet.addRow(["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"]);
  for (let item = 0; item < size.items; item++) {
    const project = Math.floor(item / PROJECT_ITEMS) + 1;
    sheet.addRow([
      project,
      `重点工作项目第${project}号`,
      contentOf(item),
      pick(DEADLINES, item),
      unitsOf(item, size),
      pick(STATUSES, item),
    ]);
    if (item % PROJECT_ITEMS !== PROJECT_ITEMS - 1) continue;
    for (const column of "AB")
      sheet.mergeCells(`${column}${item + 4 - PROJECT_ITEMS}:${column}${item + 3}`);
  }
}

const DUTIES = [
  "组织开展国家宪法日集中宣传",
  "编印法治宣传读本",
  "报送普法信息全年不少于12篇",
  "举办法治专题培训班",
  "开展行政执法案卷评查",
  "每半年报送典型案例不少于1篇",
  "建立普法责任清单",
];
const DEADLINES = ["全年", "2023年6月", "2023年12月", "每季度", "9月底前", "2023年11月20日"];
const STATUSES = ["", "", "", "已完成", "", "正在推进", "", ""];

function contentOf(item: number): string {
  return `第${item + 1}项:${pick(DUTIES, item)}`;
}

function unitsOf(item: number, { units }: CitySize): string {
  const named = [0, 1, 2].map((step) => unitName((item * 7 + step) % units, { units }));
  return pick(["各街道、各单位", "各街道", "各单位", "各行政执法单位", named.join("、")], item);
}

function unitName(unit: number, { units }: { units: number }): string {
  const letters = [...String(unit + 1).padStart(3, "0")].map((digit) => NUMERALS[Number(digit)]);
  return isStreet(unit, units) ? `${letters.join("")}街道` : `市${letters.join("")}局`;
}

const NUMERALS = [..."零壹贰叁肆伍陆柒捌玖"];

const isStreet = (unit: number, units: number) => unit < units * STREETS_SHARE;

function addDirectory(sheet: Worksheet, { units }: CitySize): void {
  sheet.addRow(["单位名称", "别名", "分组"]);
  for (let unit = 0; unit < units; unit++) {
    const name = unitName(unit, { units });
    const group = unit >= units * (1 - ENFORCERS_SHARE) ? "行政执法单位" : "";
    sheet.addRow([name, `${name}办公室`, isStreet(unit, units) ? "街道" : group]);
  }
}

/** Records through the year, each of a unit that has a part in its item. */
function addLedger(sheet: Worksheet, size: CitySize): void {
  sheet.addRow(["日期", "单位", "事项", "类型", "标题", "数量", "状态", "备注"]);
  for (let record = 0; record < size.records; record++) {
    const item = (record * 13) % size.items;
    const day = new Date(Date.UTC(2023, 0, 1 + ((record * 17) % 330)));
    const ref = `${Math.floor(item / PROJECT_ITEMS) + 1}.${(item % PROJECT_ITEMS) + 1}`;
    const unit = unitName(unitIn(item, record, size), size);
    sheet.addRow([day, unit, `${ref} ${contentOf(item)}`, "", `标题${record}`, 1, "已报送", ""]);
    sheet.getCell(record + 2, 1).numFmt = "yyyy-mm-dd";
  }
}

function unitIn(item: number, record: number, { units }: CitySize): number {
  const streets = Math.ceil(units * STREETS_SHARE);
  const enforcers = Math.ceil(units * (1 - ENFORCERS_SHARE));
  const among = (from: number, to: number) => from + ((record * 31) % (to - from));
  switch (item % 5) {
    case 0:
      return among(0, units);
    case 1:
      return among(0, streets);
    case 2:
      return among(streets, units);
    case 3:
      return among(enforcers, units);
    default:
      return (item * 7 + (record % 3)) % units;
  }
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T;
}
