import { HEADER_WITHIN_ROWS } from "../table/findTable";
import { foldHeading } from "../table/headings";
import { CORRECTION_HEADINGS } from "../plan/correctionHeadings";

/** A register or sheet of this add-in, by the name that it is made under. */
export type OwnRegisterName =
  | "督办台账"
  | "下发台账"
  | "检查记录"
  | "法律明白人台账"
  | "居民小组名单"
  | "清单公示"
  | "评分表"
  | "评议评分表"
  | "普法节点"
  | "计分规则"
  | "识别核对表";

/** It is known by headings that stand together, whatever it is called by now and whoever saved it. */
export interface OwnRegister {
  name: OwnRegisterName;
  headings: readonly string[];
}

/** Those that a workbook may hold; none of them is ever a plan or a ledger. */
export const OWN_REGISTERS: readonly OwnRegister[] = [
  { name: "督办台账", headings: ["文号", "类别", "销号日期"] },
  { name: "下发台账", headings: ["期次", "下发日期"] },
  { name: "检查记录", headings: ["期次", "截至日期", "检查结果"] },
  // People have numbers, names or days; a sheet with the bases alone is the list of them.
  { name: "法律明白人台账", headings: ["社区", "居民小组", "编号"] },
  { name: "法律明白人台账", headings: ["社区", "居民小组", "姓名"] },
  { name: "法律明白人台账", headings: ["社区", "居民小组", "培训日期"] },
  { name: "居民小组名单", headings: ["社区", "居民小组"] },
  { name: "清单公示", headings: ["公示日期", "网址"] },
  { name: "评分表", headings: ["分值", "考核得分"] },
  { name: "评议评分表", headings: ["评议团平均", "等次"] },
  { name: "普法节点", headings: ["起", "止", "提前几天"] },
  { name: "计分规则", headings: ["层级", "每篇分"] },
  { name: "识别核对表", headings: [CORRECTION_HEADINGS.deadline, CORRECTION_HEADINGS.units] },
];

/** The register of this add-in that rows of texts hold and the row of its headings, from 0; or undefined. */
export function ownRegisterIn(
  rows: readonly (readonly string[])[],
): { name: OwnRegisterName; headerRow: number } | undefined {
  for (const [headerRow, row] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const folded = new Set(row.map(foldHeading));
    const found = OWN_REGISTERS.find(({ headings }) => headings.every((each) => folded.has(each)));
    if (found) return { name: found.name, headerRow };
  }
  return undefined;
}
