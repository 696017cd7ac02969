import { identityOf } from "../text/foldText";
import type { CellValue } from "../table/grid";

/** How a made sheet heads the columns that remarks are found by, in any of its languages. */
export interface RemarkHeadings {
  project: string[];
  content: string[];
  remark: string[];
}

/** What a user typed into 备注, by the item it stands at: project and content, folded. */
export class CarriedRemarks {
  private readonly byItem = new Map<string, string>();
  private readonly byContent = new Map<string, string[]>();

  /** The remarks on a sheet as it stands: rows may have been sorted, and columns moved. */
  constructor(values: CellValue[][], headings: RemarkHeadings) {
    const header = values.findIndex((row) => find(row, headings.content) >= 0);
    const row = values[header];
    if (!row) return;
    const [content, remark] = [find(row, headings.content), find(row, headings.remark)];
    if (remark < 0) return;
    const project = find(row, headings.project);
    this.read(values.slice(header + 1), { project, content, remark });
  }

  private read(
    rows: CellValue[][],
    columns: { project: number; content: number; remark: number },
  ): void {
    let project = "";
    for (const row of rows) {
      const own = text(row[columns.project]);
      if (own !== "") project = own;
      const [content, remark] = [text(row[columns.content]), text(row[columns.remark])];
      if (content === "" || remark === "") continue;
      this.byItem.set(identityOf(project, content), remark);
      const key = identityOf(content);
      this.byContent.set(key, [...(this.byContent.get(key) ?? []), remark]);
    }
  }

  /** The remark on an item; where its project stands elsewhere by now, the one remark on that content. */
  on({ project, content }: { project: string; content: string }): string {
    const remark = this.byItem.get(identityOf(project, content));
    if (remark !== undefined) return remark;
    const remarks = this.byContent.get(identityOf(content)) ?? [];
    return remarks.length === 1 ? (remarks[0] ?? "") : "";
  }

  /** Whether both hold the same remarks at the same items. */
  equals(other: CarriedRemarks | undefined): boolean {
    const textOf = ({ byItem }: CarriedRemarks) => JSON.stringify([...byItem]);
    return other !== undefined && textOf(this) === textOf(other);
  }

  /** The remarks that stand at none of these items. */
  without(items: { project: string; content: string }[]): string[] {
    const carried = new Set(items.map((item) => this.on(item)));
    return [...new Set(this.byItem.values())].filter((remark) => !carried.has(remark));
  }
}

function find(row: CellValue[], headings: string[]): number {
  return row.findIndex((value) => headings.includes(text(value)));
}

function text(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).trim();
}
