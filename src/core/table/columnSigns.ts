import type { Cell, Sheet } from "./grid";

/** What the cells below a heading look like: shares of those that are filled, from 0 to 1. */
export interface ColumnSigns {
  /** How many rows have a text here. */
  filled: number;
  /** Filled rows among all rows that hold more than one text. */
  filledShare: number;
  /** Different texts among the filled; numbers count as nothing different. */
  distinctShare: number;
  days: number;
  units: number;
  statusWords: number;
  numbers: number;
  /** Characters of a filled cell, on average. */
  length: number;
  /** The first different texts, for people. */
  samples: string[];
}

/** So many rows tell what a column holds; a city's table has thousands. */
const ROWS_LOOKED_AT = 300;
const SAMPLES = 3;

const DAY =
  /\d{1,2}月|20\d\d\s*[-./年]|\d{1,2}[.日]\d{0,2}|[一二三四1-4]季度|[一二三四五六七八九十]月|年[底内末中初]|全年|年度|[上下]半年|[上中下]旬|月[底末]|每[日天周月季年]|\d次\/|(?:长期|常态|持续|适时|即时|立即|随时|贯穿)|\d+个?(?:工作)?[日天月]内|节前/;
const LONGEST_DAY = 40;

/** An office's name, or a word for many. What stands behind its end is another name, a role or nothing. */
const UNIT =
  /(?:局|委|办|院|室|中心|街道|[镇乡县区市州旗]|处|科|股|大?队|部|会|公司|政府|单位|部门|组|所|站|校|学|馆|集团|银?行|联|厅|社|园|场|团|军|公安|法院|司法|党校|企业)(?:[\s、,;,;。()()【】/及和与等]|牵头|负责|配合|$)/;
const NO_UNIT = /[。!?;].+|^[\d.,%]+$|(?:建设|开展|推进|完成|制定|加强|落实|举办|组织.{2})/;
const LONGEST_UNITS = 120;

const STATUS_WORD =
  /^(?:[已未].{0,4}|尚未.{0,3}|正在.{0,3}|(?:基本|全部|部分|全面)?(?:完成|办结|销号|达标|到位).{0,3}|(?:超前|达|未达)?序(?:时)?(?:进度)?|滞后|正常|推进中?|进行中|整改中|[红黄绿蓝]灯?|[是否√×✓])$/;

/** Reads what the columns of a sheet look like below a header, each at most once. */
export class SignsBelow {
  private rows: number[] | undefined;
  private readonly known = new Map<number, ColumnSigns>();

  constructor(
    private readonly sheet: Sheet,
    private readonly firstRow: number,
  ) {}

  of(column: number): ColumnSigns {
    let signs = this.known.get(column);
    if (!signs) this.known.set(column, (signs = this.read(column)));
    return signs;
  }

  private rowsBelow(): number[] {
    const last = Math.min(this.sheet.lastRow, this.firstRow + ROWS_LOOKED_AT - 1);
    const rows: number[] = [];
    for (let row = this.firstRow; row <= last; row++) if (this.holdsSeveral(row)) rows.push(row);
    return rows;
  }

  /** A title or a note merged across holds one text. */
  private holdsSeveral(row: number): boolean {
    const texts = new Set<string>();
    for (let column = this.sheet.grid.column; column <= this.sheet.lastColumn; column++) {
      const text = this.sheet.text(row, column);
      if (text !== "") texts.add(text);
      if (texts.size > 1) return true;
    }
    return false;
  }

  private read(column: number): ColumnSigns {
    const rows = (this.rows ??= this.rowsBelow());
    const cells = rows
      .map((row) => this.sheet.cell(row, column))
      .filter(({ text }) => text.trim() !== "");
    const texts = cells.map(({ text }) => text.trim().normalize("NFKC"));
    const share = (fits: (text: string, cell: Cell) => boolean) =>
      texts.length === 0
        ? 0
        : cells.filter((cell, index) => fits(texts[index] ?? "", cell)).length / texts.length;
    const words = new Set(texts.filter((text) => !isNumber(text)));
    return {
      filled: texts.length,
      filledShare: rows.length === 0 ? 0 : texts.length / rows.length,
      distinctShare: texts.length === 0 ? 0 : words.size / texts.length,
      days: share(looksLikeDay),
      units: share(looksLikeUnits),
      statusWords: share((text) => STATUS_WORD.test(text)),
      numbers: share(isNumber),
      length: texts.length === 0 ? 0 : texts.join("").length / texts.length,
      samples: [...new Set(texts)].slice(0, SAMPLES),
    };
  }
}

/** Serial numbers of 2000 to 2100, as a date cell holds one. */
function looksLikeDay(text: string, { value, format }: Cell): boolean {
  if (typeof value === "number")
    return value > 36_000 && value < 73_415 && !/^[0#,.]+$/.test(format);
  return text.length <= LONGEST_DAY && DAY.test(text);
}

function looksLikeUnits(text: string): boolean {
  return text.length <= LONGEST_UNITS && UNIT.test(text) && !NO_UNIT.test(text);
}

function isNumber(text: string): boolean {
  return /^[-+]?[\d,]+(?:\.\d+)?%?$/.test(text);
}
