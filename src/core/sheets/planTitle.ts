import type { Table } from "../table/findTable";
import type { Sheet } from "../table/grid";

/** The plan's title as it stands above the header, on one line; undefined where there is none. */
export function planTitle(sheet: Sheet, table: Table): string | undefined {
  const texts: string[] = [];
  for (let row = sheet.grid.row; row < table.headerRow; row++) {
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      const { merged, text } = sheet.cell(row, column);
      if (merged && (merged.row !== row || merged.column !== column)) continue;
      const plain = text.replace(/\s+/g, "");
      if (plain.length >= SHORTEST && !NO_TITLE.test(plain)) texts.push(plain);
    }
  }
  return texts.find((text) => TITLE_WORDS.test(text)) ?? texts[0];
}

const SHORTEST = 5;
/** What else stands above a table: its number as an annex, who filled it in, a date. */
const NO_TITLE =
  /^[((]?(?:附件|附表|填报|填表|制表|责任|牵头|单位[::]|日期|时间|截至|\d[\d年月日./-]*$)/;
const TITLE_WORDS = /[表单](?:[((].*)?$|计划|方案|要点|任务|工作/;
