import { identityOf } from "../text/foldText";
import type { CellValue } from "../table/grid";
import type { WrittenTexts } from "./writtenTexts";

/** The columns of a unit's sheet into which users write. */
const TYPED = ["status", "remark"] as const;
type TypedColumn = (typeof TYPED)[number];

/** How a made sheet heads the columns that users' texts are found by, in any of its languages. */
export interface CarriedHeadings extends Record<"project" | "content" | TypedColumn, string[]> {
  /** What the line to sign begins with; no item stands in it or below. */
  end: string[];
}

/** An item as a sheet tells it. */
interface ItemTexts {
  project: string;
  content: string;
}

/** What a user typed into 完成情况 and 备注 of a sheet, by the item it stands at: project and content, folded. */
export class CarriedTexts {
  private readonly byColumn = {
    status: new Texts(),
    remark: new Texts(),
  };

  /**
   * The texts on a sheet as it stands: rows may have been sorted, and columns moved. Of 完成情况 only what the add-in did not
   * write there itself.
   */
  constructor(
    values: CellValue[][],
    headings: CarriedHeadings,
    private readonly written: WrittenTexts,
  ) {
    const header = values.findIndex((row) => find(row, headings.content) >= 0);
    const row = values[header];
    if (!row) return;
    const columns = {
      project: find(row, headings.project),
      content: find(row, headings.content),
      status: find(row, headings.status),
      remark: find(row, headings.remark),
    };
    const below = values.slice(header + 1);
    const end = below.findIndex((each) => find(each, headings.end) >= 0);
    this.read(end < 0 ? below : below.slice(0, end), columns);
  }

  private read(
    rows: CellValue[][],
    columns: Record<"project" | "content" | TypedColumn, number>,
  ): void {
    let project = "";
    for (const row of rows) {
      const own = text(row[columns.project]);
      if (own !== "") project = own;
      const content = text(row[columns.content]);
      if (content === "") continue;
      for (const column of TYPED) {
        const typed = text(row[columns[column]]);
        const isOwn = column === "status" && this.written.has({ project, content }, typed);
        if (typed !== "" && !isOwn) this.byColumn[column].add({ project, content }, typed);
      }
    }
  }

  /** The remark on an item; where its project stands elsewhere by now, the one remark on that content. */
  remarkOn(item: ItemTexts): string {
    return this.byColumn.remark.on(item);
  }

  /** What a user says of how far an item is; found like a remark. */
  statusOn(item: ItemTexts): string {
    return this.byColumn.status.on(item);
  }

  /** Whether both hold the same texts at the same items. */
  equals(other: CarriedTexts | undefined): boolean {
    return TYPED.every((column) => this.byColumn[column].equals(other?.byColumn[column]));
  }

  /** How many texts stand at these items. */
  countOn(items: ItemTexts[]): number {
    return TYPED.reduce(
      (sum, column) => sum + items.filter((item) => this.byColumn[column].on(item) !== "").length,
      0,
    );
  }

  /** The texts that stand at none of these items. */
  without(items: ItemTexts[]): string[] {
    return TYPED.flatMap((column) => this.byColumn[column].without(items));
  }
}

/** Texts of one column. */
class Texts {
  private readonly byItem = new Map<string, string>();
  private readonly byContent = new Map<string, string[]>();

  add({ project, content }: ItemTexts, typed: string): void {
    this.byItem.set(identityOf(project, content), typed);
    const key = identityOf(content);
    this.byContent.set(key, [...(this.byContent.get(key) ?? []), typed]);
  }

  on({ project, content }: ItemTexts): string {
    const own = this.byItem.get(identityOf(project, content));
    if (own !== undefined) return own;
    const others = this.byContent.get(identityOf(content)) ?? [];
    return others.length === 1 ? (others[0] ?? "") : "";
  }

  equals(other: Texts | undefined): boolean {
    const all = ({ byItem }: Texts) => JSON.stringify([...byItem]);
    return other !== undefined && all(this) === all(other);
  }

  without(items: ItemTexts[]): string[] {
    const carried = new Set(items.map((item) => this.on(item)));
    return [...new Set(this.byItem.values())].filter((typed) => !carried.has(typed));
  }
}

function find(row: CellValue[], headings: string[]): number {
  return row.findIndex((value) => headings.includes(text(value)));
}

function text(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).trim();
}
