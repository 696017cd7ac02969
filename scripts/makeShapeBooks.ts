import { Workbook, type CellValue, type Worksheet } from "exceljs";

/**
 * Makes the workbooks test/books/shapes-*.xlsx: progress tables in six of the shapes that offices give them. What a check must
 * find in each stands beside it (shapes-*.md). Run with `npx tsx scripts/makeShapeBooks.ts`.
 */
async function makeShapeBooks(): Promise<void> {
  const shapes = { twoRowHeader, sections, unmerged, dates, titleSheet, on1904 };
  for (const [name, shape] of Object.entries(shapes)) {
    const book = new Workbook();
    book.created = book.modified = new Date("2023-01-01T00:00:00Z");
    shape(book);
    const file = name.replace(/(?:[A-Z]|\d+)/g, (part) => `-${part.toLowerCase()}`);
    await book.xlsx.writeFile(`test/books/shapes-${file.replace("on-", "")}.xlsx`);
  }
}

/** 牵头单位 | 配合单位 under 责任单位, everything merged, the header repeated where a page ended. */
function twoRowHeader(book: Workbook): void {
  const sheet = book.addWorksheet("任务分解表");
  const header = [
    ["序号", "工作任务", "具体措施", "责任单位", "", "完成时限", "完成情况\n(截至11月)", "备注"],
    ["", "", "", "牵头单位", "配合单位", "", "", ""],
  ];
  fill(sheet, [
    ["2023年法治政府建设工作任务分解表"],
    ["填报单位：（盖章）", "", "", "", "", "填报时间：2024年1月"],
    ...header,
    ["1", "健全决策机制", "编制重大行政决策目录", "区司法局", "各街道", "3月底前", "已完成", ""],
    ["", "", "（二）开展合法性审查", "区司法局", "", "全年", "正在推进", ""],
    ["2", "规范执法", "开展案卷评查", "区司法局\n区城管局", "各行政执法单位", "每半年", "", ""],
    ["", "", "推行“三项制度”", "", "", "", "", ""],
    ["", "", "组织执法人员考试", "区城管局", "", "2023年10月", "已完成(10月20日)", ""],
    ...header,
    [
      "3",
      "化解矛盾",
      "建立调解中心",
      "区委政法委",
      "区司法局、各街道",
      "9月投入使用",
      "推进缓慢",
      "",
    ],
    ["", "", "排查矛盾纠纷", "各街道", "", "每月25日前", "", "长期"],
  ]);
  merge(sheet, "A1:H1 A2:E2 F2:H2");
  for (const row of [3, 10]) {
    merge(sheet, `D${row}:E${row}`);
    for (const column of "ABCFGH") merge(sheet, `${column}${row}:${column}${row + 1}`);
  }
  merge(sheet, "A5:A6 B5:B6 A7:A9 B7:B9 D7:D8 E7:E8 F7:F8 A12:A13 B12:B13");
}

/** Sections whose numbers start again, a note, a total and a signature; the columns in an order of their own. */
function sections(book: Workbook): void {
  const sheet = book.addWorksheet("责任清单");
  fill(sheet, [
    ["附件1"],
    ["二〇二三年度普法责任清单"],
    ["时间节点", "序号", "工作内容", "责任部门", "进展情况"],
    ["一、突出学习宣传"],
    ["全年", "1", "学习习近平法治思想", "各单位", "持续推进"],
    ["12月1日至12月7日", "2", "开展宪法宣传周活动", "区普法办、各街道", ""],
    ["二、推进依法治理"],
    ["6月底前完成方案，12月底前完成总结", "1", "创建民主法治示范村", "各街道", "方案已完成"],
    [
      "2023年5月",
      "2",
      "举办“民法典”宣传月",
      "区普法办、区妇联",
      "区普法办：已完成；区妇联：未开展",
    ],
    ["11月前", "3", "组织法律知识竞赛", "区教体局", ""],
    ["小计", "", "3项", "", ""],
    ["（三）加强队伍建设"],
    ["11月20日", "1", "培训“法律明白人”", "区司法局", "已启动"],
    ["", "", "", "", ""],
    ["常态化", "2", "开展以案释法", "公检法司", ""],
    ["合计", "", "共7项", "", ""],
    ["注：以上任务由区普法办负责督促，各单位每月25日前报送进展。"],
    ["填表人：张三", "", "联系电话：12345", "", "2023年12月1日"],
  ]);
  merge(sheet, "A2:E2 A4:E4 A7:E7 A12:E12 A17:E17");
}

/** Pasted without its merges: blanks, 同上, a header that comes again, blank rows. */
function unmerged(book: Workbook): void {
  const sheet = book.addWorksheet("Sheet1");
  const header = ["编号", "重点工作", "目标任务", "责任单位", "完成时限", "是否完成"];
  fill(sheet, [
    ["2023年重点工作推进表", "", "", "", "", ""],
    header,
    ["1", "环境整治", "完成背街小巷改造", "区住建局", "6月底", "是"],
    ["", "", "拆除违章建筑", "区城管局", "同上", "否"],
    ["", "", "设置分类亭", "〃", "〃", "√"],
    ["", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    header,
    ["2", "民生保障", "新建社区食堂", "区民政局、各街道（除南站街道外）", "三季度", "×"],
    ["", "", "发放补贴", "同上", "每季度末月20日前", "100%"],
    ["3", "安全生产", "开展隐患排查", "区应急管理局牵头，区住建局、区城管局配合", "适时", ""],
    ["", "", "修订应急预案", "区应急局 等有关部门", "4月20日（星期五）前", "因机构改革取消"],
  ]);
}

/** Days, months and years as real dates in several formats, percentages, days of completion. */
function dates(book: Workbook): void {
  const sheet = book.addWorksheet("2023年推进情况");
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  fill(sheet, [
    ["序号", "任务", "责任单位", "截止时间", "进度", "完成日期"],
    [1, "按日", "甲局", day("2023-06-15"), 1, day("2023-06-20")],
    [2, "按月", "甲局", day("2023-12-01"), 0.5, ""],
    [3, "按月，英文", "甲局", day("2023-10-01"), 0.3, ""],
    [4, "日期带星期", "乙局", day("2023-11-20"), 0, ""],
    [5, "带时间", "乙局", new Date("2023-09-30T18:00:00Z"), 0.999, ""],
    [6, "数字", "乙局", 20231204, "", ""],
    [7, "丢了零的数字", "乙局", 2023.1, "", ""],
    [8, "常规格式的序列号", "乙局", 45261, "", ""],
    [9, "只有年", "丙局", day("2023-01-01"), 0.2, ""],
    [10, "文字", "丙局", "2023.10.31", "", "2023年10月30日"],
    [11, "无年月日", "丙局", "10.31", "待验收", ""],
  ]);
  const formats = [
    "yyyy/m/d",
    'yyyy"年"m"月"',
    "mmm-yy",
    'm"月"d"日"\\(aaaa\\)',
    "yyyy-mm-dd hh:mm",
    "General",
    "General",
    "General",
    'yyyy"年"',
  ];
  formats.forEach((format, index) => (sheet.getCell(`D${index + 2}`).numFmt = format));
  for (let row = 2; row <= 10; row++) sheet.getCell(`E${row}`).numFmt = "0%";
  sheet.getCell("F2").numFmt = "yyyy/m/d";
}

/** A title sheet in front and open, several sheets that could be meant, an Excel table with hidden and filtered rows. */
function titleSheet(book: Workbook): void {
  fill(book.addWorksheet("封面"), [["2023年度工作资料汇编"], ["区普法办"]]);
  fill(book.addWorksheet("附表"), [
    ["具体内容", "完成时限", "责任单位"],
    ["不是这一张", "1月", "甲局"],
  ]);
  const sheet = book.addWorksheet("重点工作任务清单");
  fill(sheet, [["2023年重点工作任务清单"]]);
  const rows = [
    ["1", "制定工作要点", "3月底前", "区普法办", "已完成"],
    ["2", "隐藏的一行", "5月底前", "区司法局", ""],
    ["3", "筛选掉的一行", "11月18日", "区司法局", ""],
    ["4", "开展中期评估", "10月", "区普法办、各街道", "各街道：已完成"],
    ["5", "总结全年工作", "12月底前", "区普法办", ""],
  ];
  sheet.addTable({
    name: "任务",
    ref: "B3",
    headerRow: true,
    columns: ["序号", "工作任务", "完成时限", "责任单位", "状态"].map((name) => ({
      name,
      filterButton: true,
    })),
    rows,
  });
  sheet.getRow(5).hidden = true;
  sheet.getRow(6).hidden = true;
  book.views = [
    { activeTab: 0, x: 0, y: 0, width: 20000, height: 10000, firstSheet: 0, visibility: "visible" },
  ];
}

/** Dates counted from 1904, as Excel for the Mac once did. */
function on1904(book: Workbook): void {
  book.properties.date1904 = true;
  const sheet = book.addWorksheet("推进表");
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  fill(sheet, [
    ["2023年推进表"],
    ["具体内容", "完成时间", "责任单位", "完成情况", "办结时间"],
    ["按日", day("2023-10-31"), "甲局", "已完成", day("2023-11-02")],
    ["按月", day("2023-10-01"), "甲局", "", ""],
    ["文字", "2023年12月", "乙局", "", ""],
  ]);
  sheet.getCell("B3").numFmt = "yyyy/m/d";
  sheet.getCell("B4").numFmt = 'yyyy"年"m"月"';
  sheet.getCell("E3").numFmt = "yyyy/m/d";
}

function fill(sheet: Worksheet, rows: CellValue[][]): void {
  for (const row of rows) sheet.addRow(row.map((cell) => (cell === "" ? null : cell)));
}

function merge(sheet: Worksheet, areas: string): void {
  for (const area of areas.split(" ")) sheet.mergeCells(area);
}

void makeShapeBooks();
