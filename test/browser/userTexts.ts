import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { zhCN } from "../../src/words/zhCN/zhCN";

const chinese = /\p{Script=Han}+/gu;

/** What English texts quote from sheets: headings and wordings that the add-in knows. */
const quoted =
  "退回 具体内容 完成时限 责任单位 上旬 中旬 下旬 全年 年内 长期 适时 月前 已完成 确保完成 预计完成 日前 日前后 日起 个月内 每周 已召开会议 已采用 牵头 配合 份 起 力争 每村 每期 下发台账 检查记录 督办台账 清单公示 普法责任清单 普法节点 西普法督 号 完成情况 报送台账 单位 采用层级 计分规则 区级 市级 省级 国家级 法律明白人台账 居民小组 居民小组名单 居民小组数 编号 识别核对表 更正数量要求 各居民小组 应参赛人数 评分表 评议评分表".split(
    " ",
  );

/** Headings stand in the first rows of the test workbooks; the pane does not show them. */
const headingRows = 3;

/** The texts of a workbook, by which a Chinese text in an English pane is known to be the user's. */
export class UserTexts {
  private constructor(
    /** All its texts, without their line breaks. */
    private readonly all: string,
    /** What cells hold that are no headings. */
    private readonly cells: Set<string>,
  ) {}

  /** Those of a workbook, and of text files that a user gives to the pane. */
  static async of(path: string, given: string[] = []): Promise<UserTexts> {
    const book = await openBook(readFileSync(path));
    const all = [basename(path), ...book.sheets.map(({ name }) => name)];
    for (const file of given) all.push(readFileSync(file, "utf8").replace(/\s/g, ""));
    const cells = new Set<string>();
    for (const sheet of book.sheets) {
      sheet.inner.eachRow((row, number) => {
        row.eachCell(({ text }) => {
          all.push(text.replace(/\s/g, ""));
          if (number > headingRows) cells.add(text.trim());
        });
      });
    }
    return new UserTexts(all.join("\n"), cells);
  }

  /** The stretches of Chinese that are not the user's: in no cell, or a label of the pane's own that happens to be in one. */
  strangersIn(text: string): string[] {
    const stretches = text.match(chinese) ?? [];
    return stretches.filter(
      (stretch) =>
        !quoted.includes(stretch) &&
        (!this.all.includes(stretch) || (labels.has(stretch) && !this.cells.has(stretch))),
    );
  }
}

/** The pane's Chinese texts that are one word. */
const labels = new Set(
  [zhCN.pane, zhCN.state, zhCN.role, zhCN.report]
    .flatMap((words) => Object.values<unknown>(words))
    .filter((word): word is string => typeof word === "string"),
);
