import { foldText } from "../text/foldText";
import { MEASURES } from "../text/measures";
import { readNumeral } from "../text/numerals";
import type { LedgerRow } from "./record";

const HEADS = /^(\d{1,7})(人次|人|名)$/;

/** A row whose number is of heads (350人, or 类型 参赛人数): one report, and so many persons; of 人次 it is not known how many. */
export function headsIn({ count, type }: LedgerRow): { people?: number } | undefined {
  const plain = foldText(count);
  const [, number, unit] = HEADS.exec(plain) ?? [];
  const kind = foldText(type);
  if (number !== undefined) return unit === "人次" || kind.endsWith("人次") ? {} : peopleOf(number);
  if (!/^\d{1,7}$/.test(plain)) return undefined;
  if (kind.endsWith("人次")) return {};
  return kind.endsWith("人数") ? peopleOf(plain) : undefined;
}

function peopleOf(digits: string): { people?: number } | undefined {
  const people = Number(digits);
  return people > 0 ? { people } : undefined;
}

const COUNT = new RegExp(`^(\\d{1,6}|[一二三四五六七八九十百两]{1,4})(?:\\.0+)?[${MEASURES}]?$`);

/** A blank counts as 1, `2篇` is 2; undefined for what is no whole number from 1 on. */
export function countIn(text: string): number | undefined {
  const plain = foldText(text);
  if (plain === "") return 1;
  const number = COUNT.exec(plain);
  const count = readNumeral(number?.[1] ?? "");
  return count === undefined || count < 1 ? undefined : count;
}
