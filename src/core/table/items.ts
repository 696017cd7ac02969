import { foldText, identityOf } from "../text/foldText";
import type { UnitRole } from "./unitRole";
import type { Table } from "./findTable";
import type { Cell, Sheet } from "./grid";
import { foldHeading } from "./headings";
import type { Steps } from "../steps";
import { refsOf } from "./refs";

/** One row of the progress table as it stands there, before anything is read into it. */
export interface Item {
  /** Row of the sheet, from 0. */
  row: number;
  /** What people call it: 9.1, 17, 2-3. A label, never an identity. */
  ref: string;
  /** What it is recognised by: project and content, folded. */
  identity: string;
  number: string;
  project: string;
  content: string;
  /** None where the table has no such column. */
  deadline?: Cell;
  units: { text: string; role: UnitRole }[];
  status?: Cell;
  /** What further columns say of how far it is. */
  statusMore?: Cell[];
  doneDay?: Cell;
  remark?: string;
}

/** The items of a table, in order; section titles, totals, notes, blank rows and repeated headers are none. */
export function* readItems(sheet: Sheet, table: Table): Steps<Item[]> {
  const reader = new RowReader(sheet, table);
  const rows: { item: UnnamedItem; section: number }[] = [];
  let section = 0;
  let titled = false;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    yield { at: "rows", done: row - table.firstRow, of: table.lastRow - table.firstRow + 1 };
    if (reader.isSectionTitle(row)) {
      titled = true;
      reader.forget();
      continue;
    }
    const item = reader.item(row);
    if (!item) continue;
    if (titled || section === 0) section++;
    titled = false;
    rows.push({ item, section });
  }
  const refs = refsOf(rows.map(({ item, section }) => ({ ...item, section })));
  return rows.map(({ item }, index) => ({
    ...item,
    ref: refs[index] ?? "",
    identity: identityOf(item.project, item.content),
  }));
}

type UnnamedItem = Omit<Item, "ref" | "identity">;

const SAME_AS_ABOVE = /^(?:同上|同前|〃|″|")$/;
const NOT_AN_ITEM =
  /^(?:合计|总计|小计|共计|注|备注|说明|填表人|填报人|审核人|制表人|联系人|联系电话|填表单位|签字|日期)(?:[::].*)?$/s;
const SECTION_TITLE =
  /^(?:[一二三四五六七八九十]{1,3}、|[((][一二三四五六七八九十]{1,3}[))]|第[一二三四五六七八九十]{1,3}[部章类])/;

/** Reads rows from the top down, since 同上 and an unmerged project take the value above. */
class RowReader {
  /** The last value seen in a column: of every column for 同上, of 序号 and project also for a blank. */
  private above = new Map<number, Cell>();

  constructor(
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {}

  /** Under a section title nothing is taken over from above it. */
  forget(): void {
    this.above.clear();
  }

  /** A row with one text, merged across or alone, that is worded as a title: 一、突出宣传宪法. */
  isSectionTitle(row: number): boolean {
    if (this.isMergedAcross(row)) return true;
    // (一)组织宣传 under a deadline merged from above is an item.
    if (this.daysAndUnits().some((column) => this.has(row, column))) return false;
    const texts = new Set<string>();
    for (let column = this.table.firstColumn; column <= this.table.lastColumn; column++) {
      const text = this.sheet.text(row, column);
      if (text !== "" && !this.reachesUp(row, column)) texts.add(text);
    }
    const [only = ""] = texts;
    return texts.size === 1 && SECTION_TITLE.test(only.trim());
  }

  private has(row: number, column: number): boolean {
    return this.sheet.text(row, column) !== "";
  }

  item(row: number): UnnamedItem | undefined {
    const { columns } = this.table;
    if (this.isRepeatedHeader(row) || this.isMergedAcross(row) || this.isTotalOrNote(row))
      return undefined;
    const content = this.take(row, columns.content, columns.project === undefined);
    const deadline = columns.deadline === undefined ? undefined : this.take(row, columns.deadline);
    const units = columns.units.map(({ column, role }) => ({
      text: this.take(row, column).text,
      role,
    }));
    const number = columns.number === undefined ? undefined : this.take(row, columns.number, true);
    const project =
      columns.project === undefined ? undefined : this.take(row, columns.project, true);
    const named = [deadline, ...units].some((cell) => cell && cell.text.trim() !== "");
    if (content.text.trim() === "" || !named) return undefined;
    const { status, statusMore, doneDay, remark } = columns;
    return {
      row,
      number: number?.text.trim() ?? "",
      project: project?.text.trim() ?? content.text.trim(),
      content: content.text.trim(),
      ...(deadline ? { deadline } : {}),
      units,
      ...(status === undefined ? {} : { status: this.take(row, status) }),
      ...(statusMore ? { statusMore: statusMore.map((each) => this.take(row, each)) } : {}),
      ...(doneDay === undefined ? {} : { doneDay: this.take(row, doneDay) }),
      ...(remark === undefined ? {} : { remark: this.sheet.text(row, remark) }),
    };
  }

  private take(row: number, column: number, blankInherits = false): Cell {
    const cell = this.sheet.cell(row, column);
    const text = cell.text.replace(/\s+/g, "");
    if (SAME_AS_ABOVE.test(text) || (text === "" && blankInherits)) {
      return this.above.get(column) ?? cell;
    }
    if (text !== "") this.above.set(column, cell);
    return cell;
  }

  private reachesUp(row: number, column: number): boolean {
    const { merged } = this.sheet.cell(row, column);
    return merged !== undefined && merged.row < row;
  }

  /** Content and deadline, or content and units, are one merged cell: a title or a note across the table. */
  private isMergedAcross(row: number): boolean {
    const area = this.sheet.cell(row, this.table.columns.content).merged;
    if (!area) return false;
    return this.daysAndUnits().some(
      (column) => column >= area.column && column < area.column + area.columns,
    );
  }

  private daysAndUnits(): number[] {
    const { deadline, units } = this.table.columns;
    return [...(deadline === undefined ? [] : [deadline]), ...units.map(({ column }) => column)];
  }

  private isTotalOrNote(row: number): boolean {
    for (let column = this.table.firstColumn; column <= this.table.lastColumn; column++) {
      const text = this.sheet.text(row, column);
      if (text !== "" && !this.reachesUp(row, column)) return NOT_AN_ITEM.test(foldText(text));
    }
    return false;
  }

  /** Also the upper row of a header of two, where 责任单位 stands over 牵头单位. */
  private isRepeatedHeader(row: number): boolean {
    return [this.table.columns.content, ...this.daysAndUnits()].every((column) =>
      this.table.headings.get(column)?.includes(foldHeading(this.sheet.text(row, column))),
    );
  }
}
