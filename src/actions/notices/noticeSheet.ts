import type { Grade } from "../../core/notice/noticeRegister";
import type { NoticeItem, ProposedNotice } from "../../core/notice/gradeNotices";
import { unitRow } from "../../core/sheets/unitSheet";
import { lineHeight, linesOf } from "../../core/sheets/textLines";
import type { Day } from "../../core/text/day";
import type { BookCell, BookSheet, CellLook } from "../../core/sheets/bookSheet";
import { noticeWords } from "../../words/compose/noticeWords";
import { nodeOpens } from "../../words/compose/nodeWords";
import { urgentTexts } from "../../words/compose/todoTexts";
import type { Words } from "../../words/words";
import type { NoticeWords } from "../../words/zhCN/notices";

/** A notice with all that stands on its paper. */
export interface NoticePaper extends ProposedNotice {
  number: string;
  /** The plan's title. */
  plan: string;
  asOf: Day;
  replyBy: Day;
  sender: string;
  contact: string;
}

/** Widths in characters of 编号, 事项, 完成时限, 目前情况, 存在的差距, 办理要求. */
const WIDTHS = [11, 27, 12, 18, 11, 18];
const POINTS = 5.6;
const SIZE = 10.5;
const COLUMNS = WIDTHS.length;
/** So many items leave room for the 回执 on the same page. */
const ITEMS_ON_A_PAGE = 8;
/** An item's text is cut behind a clause that ends before this. */
const LONGEST_ITEM = 40;

const FILLS: Record<Grade, string> = { blue: "9DC3E6", yellow: "FFE04D", red: "F4A6A6" };
const RED_LINE = "C00000";
const CELL: CellLook = { border: true, size: SIZE };
const MIDDLE: CellLook = { ...CELL, align: "center" };
const HEAD: CellLook = { ...MIDDLE, bold: true, fill: "EDEDED", font: "黑体" };
const TEXT: CellLook = { size: 12 };

type Row = BookSheet["rows"][number];
type Merge = [number, number, number, number];

/** One notice as a sheet of its own: A4 portrait, its 回执 never torn. */
export function noticeSheet(notice: NoticePaper, words: Words): BookSheet {
  const own = noticeWords(words);
  const { paper } = own;
  const builder = new PaperBuilder();
  const { grade, unit, number, plan, asOf, replyBy } = notice;
  builder.row(18, [
    ,
    ,
    ,
    ,
    { value: "", look: { fill: FILLS[grade], border: true } },
    { value: paper.colours[grade], look: { size: 11 } },
  ]);
  builder.across(paper.title(stemOf(plan), grade), { font: "黑体", size: 20, align: "center" });
  builder.across(number, { size: 12, align: "center", rule: RED_LINE });
  builder.across(paper.to(unit), TEXT);
  if (notice.items.length > 0) {
    builder.across(groundOf(notice, paper, words), TEXT);
    builder.row(
      26,
      Object.values(paper.headings).map((value): BookCell => ({ value, look: HEAD })),
    );
  }
  for (const item of notice.items) {
    const texts = itemTexts(item, asOf, words);
    builder.row(
      heightOf(texts),
      texts.map((value, column) => ({
        value,
        look: column === 1 || column === 3 || column === 5 ? CELL : MIDDLE,
      })),
    );
  }
  if (notice.raised) builder.across(paper.raised(notice.raised.why), TEXT);
  if (notice.form) {
    const { label, replyBy: day } = notice.form;
    const due = day === undefined ? "" : words.day(day);
    builder.across(paper.missingForm(label, due, words.day(replyBy)), TEXT);
  }
  if (notice.items.length > 0) builder.across(paper.reply(words.day(replyBy), grade), TEXT);
  if (notice.contact !== "") builder.across(paper.contact(notice.contact), TEXT);
  builder.across(paper.sender(notice.sender), { ...TEXT, align: "right" });
  builder.across(words.day(asOf), { ...TEXT, align: "right" });
  const breaks = addReceipt(builder, notice, own);
  const last = builder.rows.length;
  return {
    name: sheetName(own.sheet(number, unit)),
    widths: WIDTHS,
    rows: builder.rows,
    merged: builder.merged,
    print: {
      area: `A1:F${last}`,
      footer: "",
      isPortrait: true,
      isOnePage: breaks.length === 0,
      breaks,
    },
  };
}

/** Why it is sent; one that was raised says of its items what held before. */
function groundOf(
  { items, grade, raised, plan, asOf }: NoticePaper,
  paper: NoticeWords["paper"],
  words: Words,
): string {
  const count = items.length;
  if (raised?.from === "blue") return paper.groundRaised(plan, count);
  if (items.some(({ node }) => node !== undefined)) return paper.groundOfNodes(plan, count);
  return paper.ground(plan, words.day(asOf), count, raised?.from ?? grade);
}

/** What stands of an item in the table; of one that only a node calls for, the node and how far it is. */
function itemTexts({ finding, part, node }: NoticeItem, asOf: Day, words: Words): string[] {
  const row = { ...unitRow(finding, part), state: part.state };
  const own = [row.number, shortened(row.content), row.deadline];
  if (node) {
    const opens = nodeOpens(node, asOf, words);
    return [...own, `${node.name}${opens}`, "", noticeWords(words).paper.nodeDemand];
  }
  const { now, result, demand } = urgentTexts(row, asOf, words);
  return [...own, now, result, demand];
}

/** The 回执 below a dashed line; gives where a page has to begin for it. */
function addReceipt(builder: PaperBuilder, notice: NoticePaper, { paper }: NoticeWords): number[] {
  if (notice.grade === "blue") {
    builder.across(paper.noReceipt, { size: 9 });
    return [];
  }
  const breaks = notice.items.length > ITEMS_ON_A_PAGE ? [builder.rows.length] : [];
  const { receiptCells: cells } = paper;
  builder.across(`- - - - - - - - - - - - - - -  ${paper.receipt}  - - - - - - - - - - - - - - -`, {
    size: 12,
    align: "center",
  });
  builder.four([cells.number, notice.number, cells.unit, notice.unit]);
  builder.four([cells.receiver, "", cells.receivedOn, ""]);
  builder.two([cells.result, ""], 44);
  builder.four([cells.reason, "", cells.plannedDay, ""]);
  builder.two([cells.signed, cells.signature], 30);
  return breaks;
}

/** Rows from the top down, each as high as its texts need. */
class PaperBuilder {
  readonly rows: Row[] = [];
  readonly merged: Merge[] = [];

  row(height: number, cells: (BookCell | undefined)[]): void {
    this.rows.push({ height, cells });
  }

  /** One text over all columns. */
  across(value: string, look: CellLook): void {
    const size = look.size ?? SIZE;
    const width = WIDTHS.reduce((sum, each) => sum + each, 0) * POINTS;
    const height = linesOf(value, width, size) * lineHeight(size) + 8;
    this.merged.push([this.rows.length, 0, 1, COLUMNS]);
    // The line below reaches under every cell of the merged area.
    const cells = Array.from({ length: COLUMNS }, (_, column): BookCell => ({
      value: column === 0 ? value : "",
      look,
    }));
    this.row(height, cells);
  }

  /** Heading and value, twice. */
  four([first = "", one = "", second = "", other = ""]: string[]): void {
    const at = this.rows.length;
    this.merged.push([at, 1, 1, 2], [at, 4, 1, 2]);
    this.row(26, [
      { value: first, look: HEAD },
      { value: one, look: CELL },
      { value: "", look: CELL },
      { value: second, look: HEAD },
      { value: other, look: CELL },
      { value: "", look: CELL },
    ]);
  }

  /** Heading and one value over the rest. */
  two([heading = "", value = ""]: string[], height: number): void {
    this.merged.push([this.rows.length, 1, 1, COLUMNS - 1]);
    this.row(height, [
      { value: heading, look: HEAD },
      ...Array.from({ length: COLUMNS - 1 }, (_, column): BookCell => ({
        value: column === 0 ? value : "",
        look: CELL,
      })),
    ]);
  }
}

function heightOf(texts: string[]): number {
  const lines = texts.map((text, column) => linesOf(text, (WIDTHS[column] ?? 0) * POINTS, SIZE));
  return Math.min(409, Math.max(1, ...lines) * lineHeight(SIZE) + 8);
}

/** The beginning of an item's text up to the end of a clause: a notice names its items, the table words them. */
function shortened(content: string): string {
  const line = content.replace(/\s+/g, "");
  if (line.length <= LONGEST_ITEM) return line;
  const clause = /^.{8,38}(?=[,,。;;、])/.exec(line)?.[0];
  return clause ?? `${line.slice(0, LONGEST_ITEM)}…`;
}

/** A plan's title without what says that it is a table. */
function stemOf(title: string): string {
  return title.replace(/(?:重点工作)?(?:重点)?(?:项目)?(?:推进|任务|分解)*表$/, "");
}

/** What Excel takes for a sheet's name: 31 characters, none of those that it forbids. */
function sheetName(text: string): string {
  return text.replace(/[\\/?*[\]:]/g, "").slice(0, 31);
}
