import type { HeaderRead } from "../headerRead";
import { searchTable, type Table } from "../table/findTable";
import { Sheet, type Grid } from "../table/grid";
import { foldHeading } from "../table/headings";
import type { Pointing } from "../table/pointing";
import { foldText } from "../text/foldText";
import { ownRegisterIn, type OwnRegisterName } from "./ownRegisters";
import { registerKind } from "./registerHeadings";

/** What a sheet holds, as far as its first rows tell. */
export type SheetKind =
  | { kind: "register"; name: OwnRegisterName }
  | { kind: "ledger" | "directory" }
  | PlanSheet
  /** Neither plan nor register; the header that comes nearest to a plan's, if any. */
  | { kind: "other"; nearest?: HeaderRead };

/** A sheet that holds a plan. */
export interface PlanSheet {
  kind: "plan";
  header: HeaderRead;
  /** It has content, deadline and units; else it counts only where it is looked at or says that it is a plan. */
  isWhole: boolean;
  /** Its name or title says that it is a plan, or the user has pointed at its columns. */
  saysSo: boolean;
  /** It lacks a deadline or units, and its headings or title are those of contacts, budgets or letters. */
  looksOther: boolean;
}

/** Tells what a sheet holds from its first rows. What is a register is never a plan. */
export function sheetKind(head: Grid, pointing?: Pointing): SheetKind {
  const isPointed = pointing !== undefined && Object.keys(pointing.columns).length > 0;
  const own = isPointed ? undefined : ownRegisterIn(head.texts);
  if (own) return { kind: "register", name: own.name };
  const register = registerKind(head.texts);
  if (!isPointed && register === "ledger") return { kind: "ledger" };
  const sheet = new Sheet(head);
  const found = searchTable(sheet, pointing);
  const table = "table" in found ? found.table : undefined;
  const isWhole = table !== undefined && table.header.missing.length === 0;
  if (!isWhole && !isPointed && register === "directory") return { kind: "directory" };
  if (!table)
    return "nearest" in found && found.nearest
      ? { kind: "other", nearest: found.nearest }
      : { kind: "other" };
  const title = [head.sheet.name, ...titleAbove(sheet, table)].map(foldText).join(" ");
  return {
    kind: "plan",
    header: table.header,
    isWhole,
    saysSo: isPointed || (PLAN_WORDS.test(title) && !OTHER_TITLES.test(title)),
    looksOther: !isWhole && (OTHER_TITLES.test(title) || hasOtherHeadings(table)),
  };
}

/** Whether a sheet that may hold a plan is taken for one. */
export function countsAsPlan(
  { isWhole, saysSo, looksOther }: PlanSheet,
  isActive: boolean,
): boolean {
  return isWhole || saysSo || (isActive && !looksOther);
}

const PLAN_WORDS = /推进|任务|分解|计划|清单|要点|实事|责任|安排/;
const OTHER_TITLES =
  /预算|决算|经费|收支|采购|工资|报销|通讯录|联系(?:人|方式|表|册)|名[单录册]|花名册|值班|考勤|签到|登记|库存|资产|点名/;
const OTHER_HEADINGS =
  /电话|手机|联系方式|^(?:姓名|职务|职称|邮箱|地址)$|金额|预算|单价|经费|支出|收入|[万亿]元|^(?:文号|发文|收文)/;

function hasOtherHeadings({ header, columns }: Table): boolean {
  if (columns.status !== undefined) return false;
  return header.columns.some(({ heading }) => OTHER_HEADINGS.test(foldHeading(heading)));
}

function titleAbove(sheet: Sheet, { headerRow }: Table): string[] {
  const texts: string[] = [];
  for (let row = sheet.grid.row; row < headerRow; row++) {
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      texts.push(sheet.text(row, column));
    }
  }
  return texts;
}
