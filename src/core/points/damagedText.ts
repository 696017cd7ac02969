import { NUMERAL } from "../text/measures";
import type { Stretch } from "./plainText";

/** How many characters around a damaged place are quoted, so that one finds it. */
const BEFORE = 2;
const BEHIND = 6;

/** Words that begin with 全; anything else behind it has lost its 区, 市 or 县. */
const AFTER_ALL =
  /^(?:[区市县省国镇乡街旗州盟员体面民程部年文力新局域球党军校院所村社](?!区各)|社会|过程|方位|覆盖|链条|流程|系统|周期|天候|媒体|要素|领域|行业|时段|公民|地域|环节|口径|链|数|额|班|家|书|景|科|息|优|责|职|身|心|套|场|线|网|集|权|貌|能|速|勤|脱产|日制|方面|委会|会|季|月|额|称|长|\\d|$)/;
const BEFORE_ALL = /[安健完齐周保成俱两十万]$/;

const PATTERNS: RegExp[] = [
  // 委全面依法治委员会: the place is lost.
  /(?<!依)委全面依法治(?![区市县省国])|(?<![推进坚持])依法治(?=[委办])/g,
  // 至少1以上, 不少于2 at an end: the measure is lost.
  new RegExp(
    `(?:(?:至少|不少于|不低于)${NUMERAL}|(?<![\\d\\p{Script=Han}]|[一二三四五六七八九十])\\d{1,4}|(?<=报送)\\d{1,4})以上(?!年|级|\\d|[、的]?(?:领导|干部|机关|单位|人员|学历|职称))\\p{Script=Han}{0,4}`,
    "gu",
  ),
  new RegExp(`[^,。;(]*(?:不少于|不低于|至少)${NUMERAL}(?=[,。;)]|$)`, "g"),
  // 法治创建种案例: the number is lost.
  /\p{Script=Han}{4}(?<![数几各多两三四五六七八九十一这那每某此该品树播兵物工税险语车何哪])种(?:案例|类型|情形|方式|形式|材料)/gu,
  // 组织开展开展: a word twice.
  /((?:(?![一二三四五六七八九十])\p{Script=Han}){2,8})\1/gu,
  // Separators twice, or of two kinds side by side.
  /\p{Script=Han}{0,3}(?:、[、,。;]|,[、,。;]|;[、,;。]|。[、,;。])\p{Script=Han}{0,4}/gu,
];

/** Places of a plain text that look as if characters were lost, doubled or left open, in order. */
export function damagedPlaces(plain: string): Stretch[] {
  const found = [
    ...lostPlaces(plain),
    ...PATTERNS.flatMap((pattern) =>
      [...plain.matchAll(pattern)].map(({ index, 0: match }) => ({
        start: index,
        end: index + match.length,
      })),
    ),
    ...lostReceivers(plain),
    ...openMarks(plain),
  ].sort((a, b) => a.start - b.start);
  // Two signs of one damage are one finding.
  return found.filter((each, index) => {
    const before = found[index - 1];
    return !before || each.start >= before.end;
  });
}

/** 全普法, 2023年全“八五”: the 区 behind 全 is lost. */
function lostPlaces(plain: string): Stretch[] {
  return [...plain.matchAll(/全/g)].flatMap(({ index }) => {
    const [before, after] = [plain.slice(0, index), plain.slice(index + 1)];
    if (BEFORE_ALL.test(before) || AFTER_ALL.test(after) || after === "") return [];
    const words = /20\d\d年$/.exec(before)?.[0].length ?? Math.min(BEFORE, index);
    return [{ start: index - words, end: Math.min(plain.length, index + 1 + BEHIND) }];
  });
}

/** 每半年普法办报送 where the text says elsewhere 向普法办报送. */
function lostReceivers(plain: string): Stretch[] {
  const receivers = new Set(
    [...plain.matchAll(/向([\p{Script=Han}]{2,8}?)(?=报送|上报|提交)/gu)].map(([, name]) => name),
  );
  if (receivers.size === 0 && /普法办报送/.test(plain)) receivers.add("普法办");
  return [...receivers].flatMap((name) =>
    [
      ...plain.matchAll(
        new RegExp(`(?<=\\p{Script=Han})(?<!向区?)${name ?? ""}(?:报送|上报|提交)`, "gu"),
      ),
    ].map(({ index, 0: match }) => ({ start: Math.max(0, index - 3), end: index + match.length })),
  );
}

const PAIRS: Record<string, string> = { "(": ")", "“": "”", "《": "》", "【": "】" };
const CLOSING = new Set(Object.values(PAIRS));

/** Brackets and quotes that don't close, or close nothing, with some words around them. */
function openMarks(plain: string): Stretch[] {
  const open: { mark: string; at: number }[] = [];
  const lost: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const mark = plain.charAt(at);
    if (PAIRS[mark] !== undefined) open.push({ mark, at });
    else if (CLOSING.has(mark)) {
      const last = open.at(-1);
      if (last && PAIRS[last.mark] === mark) open.pop();
      else {
        // What stands open within the pair that closes here was never closed.
        const own = open.map((each) => PAIRS[each.mark]).lastIndexOf(mark);
        if (own < 0) lost.push(at);
        else
          lost.push(
            ...open
              .splice(own)
              .slice(1)
              .map((each) => each.at),
          );
      }
    }
  }
  return [...lost, ...open.map(({ at }) => at)].map((at) => ({
    start: Math.max(0, at - 3),
    end: Math.min(plain.length, at + 7),
  }));
}
