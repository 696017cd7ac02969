import Nzh from "nzh";

/** The digits in which years are written out: 二〇二三. */
export const DIGITS = "〇一二三四五六七八九";

/** A Chinese or Arabic whole number: `"十二" → 12`, `"两" → 2`, `"二〇二三" → 2023`; undefined where it is none. */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (!/^[〇零一二三四五六七八九十百千两]{1,9}$/.test(text)) return undefined;
  const plain = text.replace(/两/g, "二").replace(/零/g, "〇");
  if (/^[〇一二三四五六七八九]+$/.test(plain)) {
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(""));
  }
  const value = Number(Nzh.cn.decodeS(plain.replace(/〇/g, "零")));
  return Number.isInteger(value) ? value : undefined;
}

const NUMERAL_BEFORE =
  /[〇零一二三四五六七八九十百两]{1,9}(?=(?:个|多)?(?:年|月|日|号|季|周|天|工作日)|[、至到和及—~-]第?[〇零一二三四五六七八九十\d]{1,3}(?:年|月|日|号|季))/g;

/**
 * Chinese numerals written as digits where a unit of time follows, directly or behind a second numeral:
 * `"十二月底前" → "12月底前"`, `"三、四季度" → "3、4季度"`; `"四法三条例一办法"` stays as it is.
 */
export function digitsBeforeTime(text: string): string {
  const plain = text.replace(/廿/g, "二十").replace(/卅/g, "三十");
  return plain.replace(NUMERAL_BEFORE, (numeral) => String(readNumeral(numeral) ?? numeral));
}
