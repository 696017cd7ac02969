import type { OwnRegisterName } from "../../core/register/ownRegisters";
import type { NewSheet } from "../made/ownSheets";
import { registerSheet, type RegisterColumn } from "./registerSheets";

const DAY = "yyyy-mm-dd";
const TEXT = "@";

/** A column that holds text. */
const text = (heading: string, width: number): RegisterColumn => ({ heading, width, format: TEXT });
/** A column that holds days. */
const day = (heading: string): RegisterColumn => ({ heading, width: 80, format: DAY });
/** A column that holds numbers. */
const number = (heading: string, width = 50): RegisterColumn => ({ heading, width });

/** The columns of each register that the add-in makes when it first writes in it. */
const COLUMNS: Partial<Record<OwnRegisterName, readonly RegisterColumn[]>> = {
  下发台账: [
    number("期次"),
    text("单位", 150),
    day("下发日期"),
    day("反馈期限"),
    day("交回日期"),
    text("状态", 80),
  ],
  检查记录: [
    number("期次"),
    day("截至日期"),
    text("单位", 150),
    text("事项", 260),
    text("检查结果", 120),
    text("完成时限", 90),
    text("计数事项", 100),
    number("应报"),
    number("已报"),
    number("还差"),
    text("各单位", 260),
  ],
  督办台账: [
    text("文号", 140),
    text("类别", 80),
    text("单位", 130),
    text("事项", 240),
    day("完成时限"),
    day("发出日期"),
    day("反馈期限"),
    text("签收人", 70),
    day("签收日期"),
    text("反馈情况", 160),
    day("计划办结日期"),
    day("销号日期"),
  ],
  普法节点: [
    text("名称", 180),
    day("起"),
    day("止"),
    text("依据", 220),
    text("牵头单位", 150),
    number("提前几天", 60),
  ],
  清单公示: [text("单位", 150), day("制定日期"), day("公示日期"), text("网址", 260)],
  居民小组名单: [text("街道", 120), text("社区", 120), text("居民小组", 100)],
  法律明白人台账: [
    text("街道", 120),
    text("社区", 120),
    text("居民小组", 100),
    text("编号", 90),
    text("姓名", 80),
    day("培训日期"),
  ],
  计分规则: [
    text("类别", 150),
    text("层级", 70),
    number("每篇分", 60),
    number("基础分", 60),
    number("封顶", 60),
    number("少报扣分", 60),
  ],
};

/** A register of the add-in's own as a new sheet with nothing but its headings, or undefined for those that are made otherwise. */
export function ownRegisterSheet(name: OwnRegisterName): NewSheet | undefined {
  const columns = COLUMNS[name];
  return columns && registerSheet(name, columns);
}
